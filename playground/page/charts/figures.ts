/** Writes numbers as people who speak the language do. */
export interface Figures {
  share(value: number): string;
  number(value: number): string;
  /** A day, given as a serial, without its year. */
  day(serial: number): string;
}

export function figuresOf(language: string): Figures {
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dayAt = (serial: number): string => day.format(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return { day: dayAt, share: (value) => share.format(value), number: (value) => number.format(value) };
}

/** Values above 1 are not taken for shares. */
export function writerFor(figures: Figures, values: readonly number[]): (value: number) => string {
  return values.every((value) => Math.abs(value) <= 1) ? figures.share : figures.number;
}
