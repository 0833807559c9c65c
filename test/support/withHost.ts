/** What a formula may ask of Google Sheets, and how often it asked. */
export interface Asked {
  /** Calls of Utilities.formatDate so far: each is slow in Google Sheets. */
  formatted: number;
}

export interface HostOptions {
  readonly zone?: string;
  readonly locale?: string;
  /** The present moment, ISO; dates after it are plans. */
  readonly now?: string;
}

/**
 * Runs something in a spreadsheet with this zone and locale, at this moment. Everything is restored
 * afterwards.
 */
export function withHost<T>(options: HostOptions, run: (asked: Asked) => T): T {
  const { zone = 'UTC', locale = 'en_US', now = '2026-11-23T12:00:00Z' } = options;
  const asked = { formatted: 0 };
  const formatDate = (date: Date, where: string, pattern: string): string => {
    asked.formatted++;
    if (pattern !== 'yyyy-MM-dd HH:mm:ss') throw new Error(`The stand-in does not know the pattern ${pattern}`);
    return localText(date.getTime(), where);
  };
  const spreadsheet = { getSpreadsheetTimeZone: () => zone, getSpreadsheetLocale: () => locale };
  const clock = Date.now;
  Reflect.set(globalThis, 'SpreadsheetApp', { getActiveSpreadsheet: () => spreadsheet });
  Reflect.set(globalThis, 'Utilities', { formatDate });
  Date.now = () => Date.parse(now);
  try {
    return run(asked);
  } finally {
    Date.now = clock;
    Reflect.deleteProperty(globalThis, 'SpreadsheetApp');
    Reflect.deleteProperty(globalThis, 'Utilities');
  }
}

/** Both languages at once: what `run` gives in an English and in a Russian spreadsheet. */
export function inBoth<T>(run: () => T): { readonly en: T; readonly ru: T } {
  return { en: withHost({ locale: 'en_US' }, run), ru: withHost({ locale: 'ru_RU' }, run) };
}

/** What the cell shows in place of a value: the message of the error. Throws when there is none. */
export function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('Expected the formula to refuse');
}

const formats = new Map<string, Intl.DateTimeFormat>();
const texts = new Map<string, string>();

/**
 * The time on the wall at an instant, `yyyy-MM-dd HH:mm:ss`, as the browser's own calendar says.
 */
export function localText(instant: number, zone: string): string {
  const key = `${instant} ${zone}`;
  const text = texts.get(key) ?? written(instant, zone);
  // Tests of laws ask for the same few hundred days again and again, and for random instants only
  // once.
  if (texts.size > 10_000) texts.clear();
  texts.set(key, text);
  return text;
}

function written(instant: number, zone: string): string {
  let format = formats.get(zone);
  if (format === undefined) {
    const two = '2-digit';
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    formats.set(zone, format);
  }
  // month/day/year, time: to ask for the parts takes several times as long.
  const [month, day, year = '', time] = format.format(instant).split(/\/|, /);
  return `${year.padStart(4, '0')}-${month}-${day} ${time}`;
}
