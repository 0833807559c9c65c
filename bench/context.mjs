import vm from 'node:vm';

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/**
 * `Utilities.formatDate` for the one pattern that the bundle uses, with the number of calls and the
 * time that they took.
 */
function clock(now) {
  const formats = new Map();
  const formatOf = (zone) => {
    const options = { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' };
    const time = { hour: '2-digit', minute: '2-digit', second: '2-digit' };
    if (!formats.has(zone)) formats.set(zone, new Intl.DateTimeFormat('en-US', { ...options, ...time }));
    return formats.get(zone);
  };
  const asked = { times: 0, ms: 0 };
  const formatDate = (date, zone, pattern) => {
    if (pattern !== 'yyyy-MM-dd HH:mm:ss') throw new Error(`The bench has no pattern ${pattern}`);
    const start = now();
    asked.times++;
    const parts = Object.fromEntries(
      formatOf(zone)
        .formatToParts(date.getTime())
        .map(({ type, value }) => [type, value]),
    );
    const [year, month, day, hour, minute, second] = FIELDS.map((field) => parts[field]);
    const text = `${year.padStart(4, '0')}-${month}-${day} ${hour}:${minute}:${second}`;
    asked.ms += now() - start;
    return text;
  };
  return { formatDate, asked };
}

/**
 * An empty context with what a custom function may use, as in Google Sheets, and nothing else.
 *
 * @param {string} zone
 * @param {() => number} now the clock, in milliseconds, of the time that the stand-in takes
 */
export function sheetContext(zone, now = () => performance.now()) {
  const { formatDate, asked } = clock(now);
  const spreadsheet = { getSpreadsheetTimeZone: () => zone, getSpreadsheetLocale: () => 'en_US' };
  const services = { SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet }, Utilities: { formatDate } };
  // An ordinary global object. By default a context has an intercepted one, with which every Math
  // and NaN in a loop costs 100 ns.
  const global = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: true, wasm: false } });
  Object.assign(global, services);
  // The time to make the formatter belongs to the stand-in, not to the add-on.
  formatDate(new Date(0), zone, 'yyyy-MM-dd HH:mm:ss');
  Object.assign(asked, { times: 0, ms: 0 });
  return {
    asked,
    formatDate,
    evaluate: (code, filename = 'bench.js') => new vm.Script(code, { filename }).runInContext(global),
  };
}
