// zz-prof.mts
import { readFileSync } from "node:fs";

// playground/host/workbook/overlay.ts
var NO_OVERLAY = { charts: [], rules: [], notes: [] };

// playground/host/cells/isDatePattern.ts
function isDatePattern(pattern) {
  if (pattern === null || pattern === void 0 || pattern === "") return false;
  const known = memo.get(pattern);
  if (known !== void 0) return known;
  const answer = looksLikeDate(pattern);
  memo.set(pattern, answer);
  return answer;
}
var memo = /* @__PURE__ */ new Map();
function looksLikeDate(pattern) {
  if (/^general$/i.test(pattern)) return false;
  const positive = pattern.split(";")[0] ?? "";
  const bare = positive.replace(/"[^"]*"/g, "").replace(/\\./g, "").replace(/_./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare);
}

// playground/host/workbook/memoryCell.ts
var BLANK = { kind: "blank" };
var EMPTY = { value: BLANK, formula: "" };
function keptValue(value) {
  if (value.kind === "blank") return EMPTY;
  if (value.kind === "text" && value.value.startsWith("=")) return { value: BLANK, formula: value.value };
  if (value.kind === "text" && value.value.startsWith("'")) {
    return { value: { kind: "text", value: value.value.slice(1) }, formula: "" };
  }
  return { value, formula: "" };
}
function keptCell(cell) {
  if (cell === null) return EMPTY;
  if (typeof cell === "string") return { value: { kind: "text", value: cell }, formula: "" };
  if (typeof cell === "number") return { value: { kind: "number", value: cell }, formula: "" };
  if (typeof cell === "boolean") return { value: { kind: "boolean", value: cell }, formula: "" };
  if ("date" in cell) return { value: { kind: "date", value: cell.date }, formula: "" };
  if ("error" in cell) return { value: { kind: "error", value: cell.error }, formula: "" };
  return { value: BLANK, formula: cell.formula };
}

// playground/host/workbook/memorySheet.ts
var MemorySheet = class _MemorySheet {
  id;
  name;
  isHidden = false;
  maxRows;
  maxColumns;
  frozenRows;
  merges = [];
  hasGridlines = true;
  /** In pixels, of the columns and rows that a script has set. */
  widths = /* @__PURE__ */ new Map();
  heights = /* @__PURE__ */ new Map();
  cells = /* @__PURE__ */ new Map();
  formats = /* @__PURE__ */ new Map();
  looks = /* @__PURE__ */ new Map();
  laid = NO_OVERLAY;
  constructor(id, tab) {
    this.id = id;
    this.name = tab.name;
    this.frozenRows = tab.frozenRows ?? 0;
    this.maxRows = Math.max(1e3, tab.cells.length);
    this.maxColumns = Math.max(26, ...tab.cells.map((row) => row.length));
    tab.cells.forEach((row, r) => row.forEach((cell, c) => this.keep(r, c, keptCell(cell))));
  }
  read(at) {
    return grid(at, (r, c) => {
      const { value } = this.cells.get(key(r, c)) ?? EMPTY;
      const isDate = value.kind === "number" && isDatePattern(this.formats.get(key(r, c)));
      return isDate ? { kind: "date", value: value.value } : value;
    });
  }
  extent() {
    let [rows, columns] = [0, 0];
    for (const place2 of this.cells.keys()) {
      rows = Math.max(rows, rowOf(place2) + 1);
      columns = Math.max(columns, columnOf(place2) + 1);
    }
    return { rows, columns };
  }
  formulas(at) {
    return grid(at, (r, c) => (this.cells.get(key(r, c)) ?? EMPTY).formula);
  }
  write(at, values) {
    grid(at, (r, c) => this.keep(r, c, keptValue(values[r - at.row]?.[c - at.column] ?? BLANK)));
  }
  numberFormats(at) {
    return grid(at, (r, c) => this.formats.get(key(r, c)) ?? "General");
  }
  setNumberFormats(at, formats) {
    grid(at, (r, c) => this.formats.set(key(r, c), formats[r - at.row]?.[c - at.column] ?? "General"));
  }
  freezeRows(rows) {
    this.frozenRows = rows;
  }
  restyle(at, look) {
    grid(at, (r, c) => {
      const own = this.looks.get(key(r, c));
      const borders = look.borders && { borders: { ...own?.borders, ...look.borders } };
      return this.looks.set(key(r, c), { ...own, ...look, ...borders });
    });
  }
  /** How a cell looks, as far as a script has said. */
  look(row, column) {
    return this.looks.get(key(row, column)) ?? {};
  }
  setColumnWidths(column, columns, pixels) {
    for (let c = column; c < column + columns; c++) this.widths.set(c, pixels);
  }
  setRowHeight(row, pixels) {
    this.heights.set(row, pixels);
  }
  rename(name) {
    this.name = name;
  }
  hide() {
    this.isHidden = true;
  }
  show() {
    this.isHidden = false;
  }
  insertRowsAfter(above, count) {
    this.maxRows += count;
    this.move((row, column) => key(row > above ? row + count : row, column));
  }
  insertColumnsAfter(before, count) {
    this.maxColumns += count;
    this.move((row, column) => key(row, column > before ? column + count : column));
  }
  deleteRows(first, count) {
    this.maxRows -= count;
    this.move(
      (row, column) => row < first ? key(row, column) : row < first + count ? null : key(row - count, column)
    );
  }
  deleteColumns(first, count) {
    this.maxColumns -= count;
    this.move(
      (row, column) => column < first ? key(row, column) : column < first + count ? null : key(row, column - count)
    );
  }
  /** The same cells, formats and looks. */
  copy(id, name) {
    const copy = new _MemorySheet(id, { name, cells: [], frozenRows: this.frozenRows });
    [copy.maxRows, copy.maxColumns] = [this.maxRows, this.maxColumns];
    copy.cells = new Map(this.cells);
    copy.formats = new Map(this.formats);
    copy.looks = new Map(this.looks);
    return copy;
  }
  merge(at) {
    this.merges.push(at);
  }
  hideGridlines(isHidden) {
    this.hasGridlines = !isHidden;
  }
  overlay() {
    return this.laid;
  }
  setOverlay(overlay) {
    this.laid = overlay;
  }
  /** @param to Null for a cell that is gone. */
  move(to) {
    const moved = (map) => new Map(
      [...map].flatMap(([place2, value]) => {
        const next = to(rowOf(place2), columnOf(place2));
        return next === null ? [] : [[next, value]];
      })
    );
    this.cells = moved(this.cells);
    this.formats = moved(this.formats);
    this.looks = moved(this.looks);
  }
  keep(row, column, kept) {
    if (kept === EMPTY) this.cells.delete(key(row, column));
    else this.cells.set(key(row, column), kept);
  }
};
function grid(at, cell) {
  return Array.from(
    { length: at.rows },
    (_r, r) => Array.from({ length: at.columns }, (_c, c) => cell(at.row + r, at.column + c))
  );
}
var WIDTH = 32768;
function key(row, column) {
  return row * WIDTH + column;
}
function rowOf(place2) {
  return Math.floor(place2 / WIDTH);
}
function columnOf(place2) {
  return place2 % WIDTH;
}

// playground/host/workbook/memoryWorkbook.ts
var MemoryWorkbook = class {
  name;
  timeZone;
  locale;
  /** The messages given to toast(), in order. */
  toasts = [];
  tabs;
  /** How many sheets there have been: an id is never given twice. */
  made;
  active;
  selected = { row: 0, column: 0, rows: 1, columns: 1 };
  /** @param tabs at least one */
  constructor(tabs, options = {}) {
    this.name = options.name ?? "Untitled spreadsheet";
    this.timeZone = options.timeZone ?? "Etc/UTC";
    this.locale = options.locale ?? "en_US";
    this.tabs = tabs.map((tab, i) => new MemorySheet(String(i), tab));
    this.made = tabs.length;
    const first = this.tabs[0];
    if (first === void 0) throw new Error("A workbook has at least one sheet");
    this.active = first;
  }
  sheets() {
    return this.tabs;
  }
  activeSheet() {
    return this.active;
  }
  selection() {
    return this.selected;
  }
  select(sheet, rectangle) {
    this.active = sheet;
    this.selected = rectangle;
  }
  insertSheet(name, index = this.tabs.length) {
    const sheet = new MemorySheet(String(this.made++), { name, cells: [] });
    this.tabs.splice(index, 0, sheet);
    return sheet;
  }
  deleteSheet(sheet) {
    this.tabs.splice(
      this.tabs.findIndex(({ id }) => id === sheet.id),
      1
    );
    const [first] = this.tabs;
    if (this.active.id === sheet.id && first !== void 0) this.active = first;
  }
  copySheet(sheet, name) {
    const found = this.tabs.find(({ id }) => id === sheet.id);
    if (found === void 0) throw new Error(`The workbook has no sheet ${sheet.name}`);
    const copy = found.copy(String(this.made++), name);
    this.tabs.push(copy);
    return copy;
  }
  toast(message, title) {
    this.toasts.push({ message, title });
  }
};

// playground/host/realm/realm.ts
function intoRealm(realm, value) {
  if (Array.isArray(value)) {
    const copy2 = new realm.Array();
    for (const item of value) copy2.push(intoRealm(realm, item));
    return copy2;
  }
  if (value instanceof Date) return new realm.Date(value.getTime());
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy = new realm.Object();
  for (const [key2, item] of Object.entries(value)) Reflect.set(copy, key2, intoRealm(realm, item));
  return copy;
}
function messageOf(thrown) {
  return textOf(thrown, "message") ?? String(thrown);
}
function textOf(thrown, key2) {
  if (typeof thrown !== "object" || thrown === null) return void 0;
  const text2 = Reflect.get(thrown, key2);
  return typeof text2 === "string" ? text2 : void 0;
}
function isDateOfAnyRealm(value) {
  return Object.prototype.toString.call(value) === "[object Date]";
}
function constructorsOf(find) {
  return {
    Array: find("Array"),
    Date: find("Date"),
    Object: find("Object"),
    Error: find("Error")
  };
}
function isCallable(value) {
  return typeof value === "function";
}

// playground/host/realm/utcClock.ts
var utcClock = `(function () {
  var Native = Date, proto = Native.prototype;
  var minutesOf = proto.getTimezoneOffset, localeOf = {};
  function parse(text) {
    var instant = Native.parse(text);
    var zoned = /(?:Z|GMT|UTC|[+-]\\d{2}:?\\d{2})(?:\\s*\\([^)]*\\))?\\s*$/i.test(text) || /^\\d{4}(?:-\\d{2}){0,2}$/.test(text);
    return zoned || instant !== instant ? instant : instant - minutesOf.call(new Native(instant)) * 60000;
  }
  function Clock() {
    if (!new.target) return new Native().toString();
    if (arguments.length === 0) return Reflect.construct(Native, [], new.target);
    if (arguments.length > 1) return Reflect.construct(Native, [Native.UTC.apply(null, arguments)], new.target);
    var only = arguments[0];
    return Reflect.construct(Native, [typeof only === 'string' ? parse(only) : only], new.target);
  }
  ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].forEach(function (part) {
    proto['get' + part] = proto['getUTC' + part];
    if (part !== 'Day') proto['set' + part] = proto['setUTC' + part];
  });
  ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].forEach(function (name) {
    localeOf[name] = proto[name];
    proto[name] = function (locales, options) {
      return localeOf[name].call(this, locales, Object.assign({ timeZone: 'UTC' }, options));
    };
  });
  proto.getTimezoneOffset = function () { return 0; };
  proto.toDateString = function () {
    return this.toUTCString().replace(/^(\\w+), (\\d+) (\\w+) (-?\\d+).*$/, '$1 $3 $2 $4');
  };
  proto.toTimeString = function () { return this.toUTCString().slice(-12, -4) + ' GMT+0000 (Coordinated Universal Time)'; };
  proto.toString = function () { return isNaN(this) ? 'Invalid Date' : this.toDateString() + ' ' + this.toTimeString(); };
  Clock.prototype = proto;
  Clock.now = Native.now;
  Clock.UTC = Native.UTC;
  Clock.parse = parse;
  Object.defineProperty(proto, 'constructor', { value: Clock, writable: true, configurable: true });
  Object.defineProperty(Clock, 'name', { value: 'Date' });
  Object.defineProperty(globalThis, 'Date', { value: Clock, writable: true, configurable: true });
})();`;

// playground/host/realm/frameRealm.ts
var LANGUAGE = new Set(
  "globalThis Infinity NaN undefined isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError FinalizationRegistry Float32Array Float64Array Function Int8Array Int16Array Int32Array Intl Iterator JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakRef WeakSet".split(" ")
);

// playground/host/switches.ts
var defaultSwitches = {
  errorCells: "text",
  skippedArgument: "empty-text",
  openRange: "full",
  oneCellRange: "scalar",
  formatDate1899: "lmt",
  customFunctionProperties: "readable",
  typedText: "parsed",
  failureText: "message"
};
var others = [
  { errorCells: "not-called" },
  { skippedArgument: "null" },
  { skippedArgument: "undefined" },
  { openRange: "trimmed" },
  { oneCellRange: "grid" },
  { formatDate1899: "modern" },
  { customFunctionProperties: "refused" },
  { typedText: "kept" },
  { failureText: "name-and-message" }
];
var switchCases = [
  { title: "defaults", switches: defaultSwitches },
  ...others.map((change) => ({ title: titleOf(change), switches: { ...defaultSwitches, ...change } })),
  { title: "every other answer", switches: Object.assign({}, defaultSwitches, ...others) }
];
function titleOf(change) {
  return Object.entries(change).map(([name, answer]) => `${name}: ${answer}`).join(", ");
}

// playground/host/cells/zone.ts
var EPOCH = Date.UTC(1899, 11, 30);
var DAY = 864e5;
var QUARTER = 9e5;
function serialToInstant(serial, zone) {
  return civilToInstant(EPOCH + Math.round(serial * DAY), zone);
}
function instantToSerial(instant2, zone) {
  return (instant2 + offsetOf(instant2, zone) - EPOCH) / DAY;
}
function civilToInstant(civil, zone) {
  const before = civil - offsetOf(civil - DAY, zone);
  if (before + offsetOf(before, zone) === civil) return before;
  const after = civil - offsetOf(civil + DAY, zone);
  return after + offsetOf(after, zone) === civil ? after : before;
}
function offsetOf(instant2, zone) {
  if (instant2 < 0) return measure(instant2, zone);
  const known = offsetsOf(zone);
  const quarter = Math.floor(instant2 / QUARTER);
  const found = known.get(quarter);
  if (found !== void 0) return found;
  const offset = measure(instant2, zone);
  known.set(quarter, offset);
  return offset;
}
function modernOffsetOf(zone) {
  return Math.min(offsetOf(Date.UTC(2025, 0, 1), zone), offsetOf(Date.UTC(2025, 6, 1), zone));
}
var offsets = /* @__PURE__ */ new Map();
var clocks = /* @__PURE__ */ new Map();
function offsetsOf(zone) {
  const known = offsets.get(zone) ?? /* @__PURE__ */ new Map();
  offsets.set(zone, known);
  return known;
}
function measure(instant2, zone) {
  const field = {};
  for (const { type, value } of clockOf(zone).formatToParts(instant2)) field[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant2 / 1e3) * 1e3;
}
function clockOf(zone) {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
  });
  clocks.set(zone, clock);
  return clock;
}

// playground/host/cells/scriptValue.ts
var CELL_CHARACTERS = 5e4;
function scriptValue(stored, zone, realm) {
  if (stored.kind === "blank") return "";
  if (stored.kind === "date") return new realm.Date(serialToInstant(stored.value, zone));
  return stored.value;
}

// playground/host/cells/formulaArgument.ts
var SKIPPED = { "empty-text": "", null: null, undefined: void 0 };
function toArgument(argument, zone, realm, switches) {
  if (!("range" in argument)) {
    return argument.kind === "skipped" ? { value: SKIPPED[switches.skippedArgument] } : toScalar(argument, zone, realm, switches);
  }
  const only = onlyCell(argument.range);
  if (only !== null && (argument.singleCell === true || switches.oneCellRange === "scalar")) {
    return toScalar(only, zone, realm, switches);
  }
  const rows = argument.open === true ? openRows(argument, switches) : argument.range;
  const value = new realm.Array();
  for (const row of rows) {
    const copy = new realm.Array();
    for (const cell of row) copy.push(scriptValue(cell, zone, realm));
    value.push(copy);
  }
  return { value };
}
function toScalar(stored, zone, realm, switches) {
  if (stored.kind !== "error" || switches.errorCells === "text") return { value: scriptValue(stored, zone, realm) };
  return { error: stored.value, message: stored.message ?? "" };
}
function onlyCell(range) {
  return range.length === 1 && range[0]?.length === 1 ? range[0][0] ?? null : null;
}
function openRows({ range, height = 0 }, switches) {
  if (switches.openRange === "full") {
    const blanks = (range[0] ?? []).map(() => ({ kind: "blank" }));
    return [...range, ...Array.from({ length: Math.max(0, height - range.length) }, () => blanks)];
  }
  let rows = range.length;
  while (rows > 1 && range[rows - 1]?.every((cell) => cell.kind === "blank")) rows -= 1;
  return range.slice(0, rows);
}

// playground/host/cells/resultGrid.ts
var RESULT_CELLS = 4e5;
function toGrid(value, zone) {
  if (!Array.isArray(value)) return [[toStored(value, zone)]];
  const rows = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (rows.length * width > RESULT_CELLS) throw new Error("Result too large");
  return rows.length > 0 ? rows.map((row, r) => rowOf2(row, r, width, zone)) : refuse("an empty array");
}
function rowOf2(row, index, width, zone) {
  if (!Array.isArray(row)) return refuse("an array that is not two-dimensional");
  if (row.length !== width)
    return refuse(`a ragged array: row ${index + 1} has ${row.length} cells, row 1 has ${width}`);
  if (width === 0) return refuse("an array of empty rows");
  return Array.from(row, (cell) => toStored(cell, zone));
}
function toStored(value, zone) {
  if (value === null || value === void 0) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: "number", value } : { kind: "error", value: "#NUM!" };
  }
  if (typeof value === "string") {
    return value.length > CELL_CHARACTERS ? refuse(`a text of ${value.length} characters`) : { kind: "text", value };
  }
  if (!isDateOfAnyRealm(value))
    return refuse(Array.isArray(value) ? "an array inside a cell" : `a value of type ${tagOf(value)}`);
  const instant2 = value.getTime();
  return Number.isNaN(instant2) ? refuse("an invalid date") : { kind: "date", value: instantToSerial(instant2, zone) };
}
function tagOf(value) {
  return Object.prototype.toString.call(value).slice(8, -1);
}
function refuse(what) {
  throw new Error(`The custom function returned ${what}`);
}

// playground/host/cells/datePatternLetters.ts
function letterOf(letter) {
  const found = letters[letter];
  if (found === void 0) throw new Error(`The date pattern letter "${letter}" is not implemented by the stand-in`);
  return found;
}
var MONTHS = "January February March April May June July August September October November December".split(" ");
var DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
var letters = {
  y: {
    print: ({ civil }, width) => padded(width === 2 ? civil.getUTCFullYear() % 100 : civil.getUTCFullYear(), width),
    shape: digits,
    read: (fields, text2) => {
      fields.year = text2.length === 2 ? 2e3 + Number(text2) : Number(text2);
    }
  },
  M: {
    print: ({ civil }, width) => width < 3 ? padded(civil.getUTCMonth() + 1, width) : named(MONTHS, civil.getUTCMonth(), width),
    shape: (width) => width < 3 ? digits(width) : "[A-Za-z]+",
    read: (fields, text2) => {
      fields.month = /\d/.test(text2) ? Number(text2) : indexOf(MONTHS, text2) + 1;
    }
  },
  d: numeric((civil) => civil.getUTCDate(), "day"),
  H: numeric((civil) => civil.getUTCHours(), "hour"),
  h: numeric((civil) => civil.getUTCHours() % 12 || 12, "hour"),
  m: numeric((civil) => civil.getUTCMinutes(), "minute"),
  s: numeric((civil) => civil.getUTCSeconds(), "second"),
  S: numeric((civil) => civil.getUTCMilliseconds(), "millisecond"),
  E: {
    print: ({ civil }, width) => named(DAYS, civil.getUTCDay(), width),
    shape: () => "[A-Za-z]+",
    read: (_fields, text2) => void indexOf(DAYS, text2)
  },
  u: { print: ({ civil }, width) => padded(civil.getUTCDay() || 7, width), shape: digits, read: () => void 0 },
  a: {
    print: ({ civil }) => civil.getUTCHours() < 12 ? "AM" : "PM",
    shape: () => "[AaPp][Mm]",
    read: (fields, text2) => {
      fields.pm = /^p/i.test(text2);
    }
  },
  Z: { print: ({ offset }) => printOffset(offset, ""), shape: () => "[+-]\\d{4}", read: readOffset },
  X: {
    print: ({ offset }, width) => offset === 0 ? "Z" : printOffset(offset, width === 3 ? ":" : "").slice(0, width === 1 ? 3 : void 0),
    shape: () => "Z|[+-]\\d{2}(?::?\\d{2})?",
    read: readOffset
  }
};
function numeric(get, field) {
  return {
    print: ({ civil }, width) => padded(get(civil), width),
    shape: digits,
    read: (fields, text2) => {
      fields[field] = Number(text2);
    }
  };
}
function digits(width) {
  return `\\d{1,${Math.max(width, 2)}}`;
}
function padded(value, width) {
  return String(value).padStart(width, "0");
}
function named(names, index, width) {
  const name = names[index] ?? "";
  return width > 3 ? name : name.slice(0, 3);
}
function indexOf(names, text2) {
  const index = names.findIndex((name) => name.slice(0, 3).toLowerCase() === text2.slice(0, 3).toLowerCase());
  if (index < 0) throw new Error(`Unparseable date: "${text2}" is not one of ${names.join(", ")}`);
  return index;
}
function printOffset(offset, colon) {
  const minutes = Math.floor(Math.abs(offset) / 6e4);
  return `${offset < 0 ? "-" : "+"}${padded(Math.floor(minutes / 60), 2)}${colon}${padded(minutes % 60, 2)}`;
}
function readOffset(fields, text2) {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text2) ?? [];
  fields.offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 6e4;
}

// playground/host/cells/datePattern.ts
var YEAR_1900 = Date.UTC(1900, 0, 1);
function formatDate(instant2, zone, pattern, before1900 = "lmt") {
  if (Number.isNaN(instant2)) throw new Error("Utilities.formatDate was given an invalid date");
  const modern = before1900 === "modern" && instant2 < YEAR_1900;
  const offset = modern ? modernOffsetOf(zone) : offsetOf(instant2, zone);
  return tokensOf(pattern).map(
    (token) => "text" in token ? token.text : letterOf(token.letter).print({ civil: new Date(instant2 + offset), offset }, token.width)
  ).join("");
}
function parseDate(text2, zone, pattern) {
  const tokens = tokensOf(pattern);
  const source = tokens.map(
    (token) => "text" in token ? escaped(token.text) : letterOf(token.letter).shape(token.width)
  );
  const found = new RegExp(`^${source.map((part) => `(${part})`).join("")}`).exec(text2);
  if (found === null) throw new Error(`Unparseable date: "${text2}"`);
  const fields = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    pm: null,
    offset: null
  };
  tokens.forEach((token, i) => {
    if ("letter" in token) letterOf(token.letter).read(fields, found[i + 1] ?? "");
  });
  const hour = fields.pm === null ? fields.hour : fields.hour % 12 + (fields.pm ? 12 : 0);
  const civil = Date.UTC(
    fields.year,
    fields.month - 1,
    fields.day,
    hour,
    fields.minute,
    fields.second,
    fields.millisecond
  );
  return fields.offset === null ? civilToInstant(civil, zone) : civil - fields.offset;
}
function tokensOf(pattern) {
  const tokens = [];
  for (const [piece] of pattern.matchAll(/''|'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (piece === "''") tokens.push({ text: "'" });
    else if (piece.startsWith("'")) tokens.push({ text: unquoted(piece) });
    else if (/^[A-Za-z]/.test(piece)) tokens.push({ letter: piece.charAt(0), width: piece.length });
    else tokens.push({ text: piece });
  }
  return tokens;
}
function unquoted(piece) {
  if (piece.length < 2 || !piece.endsWith("'")) throw new Error(`Unterminated quote in the date pattern: ${piece}`);
  return piece.slice(1, -1).replaceAll("''", "'");
}
function escaped(text2) {
  return text2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// playground/host/stores.ts
var Stores = class {
  user = /* @__PURE__ */ new Map();
  document = /* @__PURE__ */ new Map();
  script = /* @__PURE__ */ new Map();
};

// playground/host/rights.ts
var granted = {
  NONE: /* @__PURE__ */ new Set(["free", "menu"]),
  LIMITED: /* @__PURE__ */ new Set(["free", "menu", "read", "write", "readProperties", "writeProperties", "shared"]),
  CUSTOM_FUNCTION: /* @__PURE__ */ new Set(["free", "read", "readProperties", "shared"]),
  FULL: /* @__PURE__ */ new Set(["free", "menu", "show", "read", "write", "readProperties", "writeProperties", "shared"])
};
var Rights = class {
  modes = [];
  /** The mode of the running entry point; null outside of one. */
  mode() {
    return this.modes[this.modes.length - 1] ?? null;
  }
  /** Runs an entry point. */
  within(mode, entry) {
    this.modes.push(mode);
    try {
      return entry();
    } finally {
      this.modes.pop();
    }
  }
  /**
   * @throws where no entry point runs: the top level of a script may not touch a service, because
   *   onOpen loads it too
   */
  demandRun(member) {
    if (this.mode() === null)
      throw new Error(`${member} is used outside of an entry point, such as while the script loads`);
  }
  /** @throws in Google's words where the running entry point has no right to it */
  demand(access, member) {
    this.demandRun(member);
    const mode = this.mode();
    if (mode !== null && !granted[mode].has(access)) throw new Error(`You do not have permission to call ${member}.`);
  }
};

// playground/host/customFunction.ts
var LONGEST_MS = 3e4;
function callCustomFunction(host, functions, name, args, options = {}) {
  const found = [...functions].find(([known]) => known.toUpperCase() === name.toUpperCase());
  if (found === void 0 || name.endsWith("_")) return { error: "#NAME?", message: `Unknown function: '${name}'.` };
  const switches = { ...host.switches, ...options.switches };
  const passed = [];
  for (const argument of args) {
    const converted = toArgument(argument, host.workbook.timeZone, host.realm, switches);
    if ("error" in converted) return converted;
    passed.push(options.arguments === "frozen" ? frozen(converted.value) : converted.value);
  }
  const before = { switches: host.switches, cell: host.cell };
  host.switches = switches;
  host.cell = options.cell ?? null;
  const started = Date.now();
  try {
    const result = host.rights.within("CUSTOM_FUNCTION", () => Reflect.apply(found[1], void 0, passed));
    if (Date.now() - started > LONGEST_MS) throw new Error("Exceeded maximum execution time (line 0).");
    return { grid: toGrid(result, host.workbook.timeZone) };
  } catch (thrown) {
    return { error: "#ERROR!", message: messageOf(thrown) };
  } finally {
    Object.assign(host, before);
  }
}
function frozen(value) {
  if (Array.isArray(value)) value.forEach(frozen);
  return Object.freeze(value);
}

// playground/host/decode.ts
var Mismatch = class extends Error {
};
function text(value) {
  if (typeof value !== "string") throw new Mismatch();
  return value;
}
function flag(value) {
  if (typeof value !== "boolean") throw new Mismatch();
  return value;
}
function number(value) {
  if (typeof value !== "number") throw new Mismatch();
  return value;
}
function whole(value) {
  if (!Number.isInteger(value)) throw new Mismatch();
  return number(value);
}
function instant(value) {
  if (!isDateOfAnyRealm(value)) throw new Mismatch();
  return value.getTime();
}
function grid2(value) {
  return array(value).map(array);
}
function dictionary(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Mismatch();
  return Object.entries(value).map(([key2, item]) => [key2, String(item)]);
}
function array(value) {
  if (!Array.isArray(value)) throw new Mismatch();
  return value;
}
function typesOf(args) {
  return `(${args.map(typeOf).join(",")})`;
}
function typeOf(value) {
  if (Array.isArray(value)) return `${value.length === 0 ? "null" : typeOf(value[0])}[]`;
  if (value === null || value === void 0) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "number" || typeof value === "boolean") return typeof value;
  return Object.prototype.toString.call(value).slice(8, -1);
}

// playground/host/serviceObject.ts
function serviceObject(host, name, members) {
  const found = /* @__PURE__ */ new Map();
  for (const access of ACCESSES) {
    for (const [member, value] of Object.entries(members[access] ?? {})) {
      found.set(member, isMethod(value) ? guarded(host, access, `${name}.${member}`, value) : value);
    }
  }
  found.set("toString", () => name);
  return new Proxy(/* @__PURE__ */ Object.create(null), {
    get: (_target, member) => {
      if (typeof member === "symbol") return member === Symbol.toPrimitive ? () => name : void 0;
      if (!found.has(member)) {
        if (PROBED.has(member)) return void 0;
        throw exception(host, `${name}.${member} is not implemented by the stand-in`);
      }
      inRealm(host, () => host.rights.demandRun(`${name}.${member}`));
      return found.get(member);
    },
    has: (_target, member) => typeof member === "string" && found.has(member),
    set: (_target, member) => {
      throw exception(host, `${name}.${String(member)} cannot be set`);
    },
    deleteProperty: (_target, member) => {
      throw exception(host, `${name}.${String(member)} cannot be deleted`);
    },
    defineProperty: (_target, member) => {
      throw exception(host, `${name}.${String(member)} cannot be defined`);
    }
  });
}
function exception(host, message) {
  const error = new host.realm.Error(message);
  error.name = "Exception";
  return error;
}
var ACCESSES = [
  "free",
  "menu",
  "show",
  "read",
  "write",
  "readProperties",
  "writeProperties",
  "shared"
];
var PROBED = /* @__PURE__ */ new Set(["then", "toJSON"]);
function guarded(host, access, name, method) {
  return (...args) => inRealm(host, () => {
    host.rights.demand(access, name);
    if (args.length > method.length) throw new Error(mismatch(name, args));
    try {
      return intoRealm(host.realm, method(...args));
    } catch (thrown) {
      throw thrown instanceof Mismatch ? new Error(mismatch(name, args)) : thrown;
    }
  });
}
function inRealm(host, call) {
  try {
    return call();
  } catch (thrown) {
    throw exception(host, messageOf(thrown));
  }
}
function mismatch(name, args) {
  return `The parameters ${typesOf(args)} don't match the method signature for ${name}.`;
}
function isMethod(value) {
  return typeof value === "function";
}

// playground/host/services/absentServices.ts
var ABSENT = {
  Browser: "not for cells",
  CalendarApp: "not for cells",
  ContentService: "not for cells",
  DocumentApp: "not for cells",
  DriveApp: "not for cells",
  FormApp: "not for cells",
  GmailApp: "not for cells",
  Jdbc: "for cells",
  LanguageApp: "for cells",
  MailApp: "not for cells",
  Maps: "for cells",
  SlidesApp: "not for cells",
  UrlFetchApp: "for cells",
  XmlService: "for cells"
};
function absentServices(host) {
  return Object.fromEntries(
    Object.entries(ABSENT).map(([name, use]) => [
      name,
      new Proxy(/* @__PURE__ */ Object.create(null), {
        get: (_target, member) => {
          if (typeof member === "symbol") return void 0;
          const refused = host.rights.mode() === "CUSTOM_FUNCTION" && use === "not for cells";
          throw exception(
            host,
            refused ? `You do not have permission to call ${name} service.` : `${name}.${member} is not implemented by the stand-in`
          );
        }
      })
    ])
  );
}

// playground/host/services/logs.ts
function loggerService(host) {
  const logger = serviceObject(host, "Logger", {
    free: {
      log: (data, a, b, c, d) => {
        const values = [a, b, c, d];
        host.onLog(
          "log",
          String(data).replace(/%s/g, () => String(values.shift()))
        );
        return logger;
      }
    }
  });
  return logger;
}
function consoleService(host) {
  const level = (name) => (a, b, c, d) => {
    const values = [a, b, c, d].filter((value) => value !== void 0);
    host.onLog(name, values.map(String).join(" "));
  };
  const levels = ["log", "info", "warn", "error", "debug"];
  return serviceObject(host, "console", { free: Object.fromEntries(levels.map((name) => [name, level(name)])) });
}

// playground/host/services/session.ts
var SCRIPT_ZONE = "Etc/UTC";
function sessionService(host) {
  return serviceObject(host, "Session", {
    free: { getActiveUserLocale: () => host.locale, getScriptTimeZone: () => SCRIPT_ZONE }
  });
}

// playground/host/services/utilities.ts
function utilitiesService(host) {
  return serviceObject(host, "Utilities", {
    free: {
      formatDate: (date, zone, pattern) => formatDate(instant(date), text(zone), text(pattern), host.switches.formatDate1899),
      parseDate: (date, zone, pattern) => new Date(parseDate(text(date), text(zone), text(pattern))),
      getUuid: () => crypto.randomUUID(),
      sleep: (milliseconds) => void number(milliseconds)
    }
  });
}

// playground/host/services/properties.ts
var VALUE_BYTES = 9 * 1024;
var STORE_BYTES = 500 * 1024;
function propertiesService(host) {
  const user = propertyStore(host, host.stores.user);
  const script = propertyStore(host, host.stores.script);
  const documents = propertyStore(host, host.stores.document);
  return serviceObject(host, "PropertiesService", {
    readProperties: {
      getUserProperties: () => user,
      getScriptProperties: () => script,
      getDocumentProperties: () => {
        if (host.rights.mode() === "CUSTOM_FUNCTION" && host.switches.customFunctionProperties === "refused") {
          throw new Error("You do not have permission to call PropertiesService.getDocumentProperties.");
        }
        return documents;
      }
    }
  });
}
function propertyStore(host, store) {
  const set = (key2, value) => {
    if (bytesOf(value) > VALUE_BYTES) throw new Error("Argument too large: value");
    const others2 = [...store].filter(([other]) => other !== key2);
    const total = [...others2, [key2, value]].reduce((sum, [k = "", v = ""]) => sum + bytesOf(k) + bytesOf(v), 0);
    if (total > STORE_BYTES)
      throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
    store.set(key2, value);
  };
  const self = serviceObject(host, "Properties", {
    readProperties: {
      getProperty: (key2) => store.get(text(key2)) ?? null,
      getProperties: () => Object.fromEntries(store),
      getKeys: () => [...store.keys()]
    },
    writeProperties: {
      setProperty: (key2, value) => {
        set(text(key2), String(value));
        return self;
      },
      setProperties: (properties, deleteAllOthers) => {
        if (deleteAllOthers !== void 0 && flag(deleteAllOthers)) store.clear();
        for (const [key2, value] of dictionary(properties)) set(key2, value);
        return self;
      },
      deleteProperty: (key2) => {
        store.delete(text(key2));
        return self;
      },
      deleteAllProperties: () => {
        store.clear();
        return self;
      }
    }
  });
  return self;
}
function bytesOf(value) {
  return new TextEncoder().encode(value).length;
}

// playground/host/services/cache.ts
var KEY_CHARACTERS = 250;
var VALUE_BYTES2 = 100 * 1024;
var DEFAULT_SECONDS = 600;
var MOST_SECONDS = 21600;
function cacheService(host) {
  const user = cache(host);
  const script = cache(host);
  const documents = cache(host);
  return serviceObject(host, "CacheService", {
    shared: { getUserCache: () => user, getScriptCache: () => script, getDocumentCache: () => documents }
  });
}
function cache(host) {
  const kept = /* @__PURE__ */ new Map();
  const get = (key2) => {
    const found = kept.get(key2);
    return found !== void 0 && found.until > Date.now() ? found.value : null;
  };
  const put = (key2, value, seconds = DEFAULT_SECONDS) => {
    if (key2.length > KEY_CHARACTERS) throw new Error("Argument too large: key");
    if (bytesOf(value) > VALUE_BYTES2) throw new Error("Argument too large: value");
    const age = Math.min(Math.max(number(seconds), 1), MOST_SECONDS);
    kept.set(key2, { value, until: Date.now() + age * 1e3 });
  };
  return serviceObject(host, "Cache", {
    shared: {
      get: (key2) => get(text(key2)),
      getAll: (keys) => {
        const found = array(keys).map((key2) => [text(key2), get(text(key2))]);
        return Object.fromEntries(found.filter(([, value]) => value !== null));
      },
      put: (key2, value, seconds) => put(text(key2), text(value), seconds),
      putAll: (values, seconds) => {
        for (const [key2, value] of dictionary(values)) put(key2, value, seconds);
      },
      remove: (key2) => void kept.delete(text(key2)),
      removeAll: (keys) => array(keys).forEach((key2) => kept.delete(text(key2)))
    }
  });
}

// playground/host/color.ts
function colorOf(value) {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw new Mismatch();
  return value.toLowerCase();
}

// playground/host/services/enumeration.ts
function enumeration(host, name, names) {
  const members = new Map(names.map((member) => [member, serviceObject(host, member, {})]));
  return {
    object: serviceObject(host, name, { free: Object.fromEntries(members) }),
    member: (member) => {
      const found = members.get(member);
      if (found === void 0) throw new Error(`${name} has no member ${member}`);
      return found;
    },
    nameOf: (value) => {
      for (const [member, object] of members) if (object === value) return member;
      throw new Mismatch();
    }
  };
}

// playground/host/cells/a1.ts
function parseA1(text2) {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!:]+)(?::([^!:]+))?$/.exec(text2.trim());
  if (parts === null) return null;
  const singleCell = parts[4] === void 0;
  const start = edgeOf(parts[3] ?? "");
  const end = singleCell ? start : edgeOf(parts[4] ?? "");
  if (start === null || end === null) return null;
  const rows = span(start.row, end.row);
  const columns = span(start.column, end.column);
  if (singleCell && (rows.low === null || columns.low === null)) return null;
  if (!singleCell && rows.high === null && columns.high === null) return null;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null;
  return { sheet, top: rows.low, bottom: rows.high, left: columns.low, right: columns.high, singleCell };
}
function rectangleInSheet(a1, maxRows, maxColumns) {
  const row = a1.top ?? 0;
  const column = a1.left ?? 0;
  return {
    row,
    column,
    rows: (a1.bottom ?? maxRows - 1) - row + 1,
    columns: (a1.right ?? maxColumns - 1) - column + 1
  };
}
function columnLetters(column) {
  const last = String.fromCharCode(65 + column % 26);
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
function printA1(at) {
  const start = `${columnLetters(at.column)}${at.row + 1}`;
  if (at.rows === 1 && at.columns === 1) return start;
  return `${start}:${columnLetters(at.column + at.columns - 1)}${at.row + at.rows}`;
}
function edgeOf(text2) {
  const parts = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/.exec(text2);
  if (parts === null || parts[1] === void 0 && parts[2] === void 0) return null;
  return {
    row: parts[2] === void 0 ? null : Number(parts[2]) - 1,
    column: parts[1] === void 0 ? null : columnOf2(parts[1])
  };
}
function columnOf2(letters2) {
  let column = 0;
  for (const letter of letters2.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
function span(a, b) {
  if (a === null || b === null) return { low: a ?? b, high: null };
  return { low: Math.min(a, b), high: Math.max(a, b) };
}

// playground/host/cells/rangeChecks.ts
function checkSize(data, at) {
  const compare = (what, found, expected) => {
    if (found === expected) return;
    throw new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${found} but the range has ${expected}.`
    );
  };
  compare("rows", data.length, at.rows);
  for (const row of data) compare("columns", row.length, at.columns);
}
function checkInside(at, maxRows, maxColumns) {
  if (at.row < 0) throw new Error("The starting row of the range is too small.");
  if (at.column < 0) throw new Error("The starting column of the range is too small.");
  if (at.rows < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (at.columns < 1) throw new Error("The number of columns in the range must be at least 1.");
  if (at.row + at.rows > maxRows || at.column + at.columns > maxColumns) {
    throw new Error(
      `The coordinates of the range are outside the dimensions of the sheet (${columnLetters(maxColumns - 1)}${maxRows}).`
    );
  }
}

// playground/host/cells/storedValue.ts
function storedOf(value, format, zone, switches) {
  if (value === null || value === void 0 || value === "") return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number")
    return Number.isFinite(value) ? { kind: "number", value } : { kind: "error", value: "#NUM!" };
  if (isDateOfAnyRealm(value)) return { kind: "date", value: instantToSerial(value.getTime(), zone) };
  if (typeof value !== "string") throw new Mismatch();
  if (value.length > CELL_CHARACTERS) {
    throw new Error(`Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`);
  }
  return switches.typedText === "kept" || format === "@" ? { kind: "text", value } : typed(value);
}
function typed(value) {
  if (/^[+-]?\d+(\.\d+)?$/.test(value)) return { kind: "number", value: Number(value) };
  if (/^[+-]?\d+(\.\d+)?%$/.test(value)) return { kind: "number", value: Number(value.slice(0, -1)) / 100 };
  if (/^(true|false)$/i.test(value)) return { kind: "boolean", value: value.toLowerCase() === "true" };
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (date === null) return { kind: "text", value };
  const instant2 = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
  return { kind: "date", value: instantToSerial(instant2, "UTC") };
}

// playground/host/cells/shiftedFormula.ts
var PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/gi;
function shiftedFormula(formula, rows, columns) {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    PARTS,
    (all, fixedColumn, letters2, fixedRow, row) => {
      if (letters2 === void 0 || row === void 0) return all;
      const column = [...letters2.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const [toColumn, toRow] = [
        column + (fixedColumn === "$" ? 0 : columns),
        Number(row) + (fixedRow === "$" ? 0 : rows)
      ];
      if (toColumn < 0 || toRow < 1) return "#REF!";
      return `${fixedColumn ?? ""}${columnLetters(toColumn)}${fixedRow ?? ""}${toRow}`;
    }
  );
}

// playground/host/services/copyCells.ts
function copyCells(from, to, used) {
  const fits = to.at.rows % from.at.rows === 0 && to.at.columns % from.at.columns === 0;
  const target = fits ? to.at : { ...to.at, rows: from.at.rows, columns: from.at.columns };
  const [source, own] = [used(from.sheet), used(to.sheet)];
  const rows = Math.min(target.rows, Math.max(source.rows - from.at.row, own.rows - target.row, 0));
  const columns = Math.min(target.columns, Math.max(source.columns - from.at.column, own.columns - target.column, 0));
  const isRepeated = target.rows > from.at.rows || target.columns > from.at.columns;
  const at = isRepeated ? target : { ...target, rows, columns };
  if (at.rows === 0 || at.columns === 0) return;
  const values = from.sheet.read(from.at);
  const formulas = from.sheet.formulas(from.at);
  const formats = from.sheet.numberFormats(from.at);
  const each = (cell) => Array.from(
    { length: at.rows },
    (_r, r) => Array.from({ length: at.columns }, (_c, c) => {
      const [fromRow, fromColumn] = [r % from.at.rows, c % from.at.columns];
      return cell(
        fromRow,
        fromColumn,
        at.row + r - from.at.row - fromRow,
        at.column + c - from.at.column - fromColumn
      );
    })
  );
  const [before, after] = [to.sheet.numberFormats(at), each((r, c) => formats[r]?.[c] ?? "General")];
  const isSame = after.every((row, r) => row.every((format, c) => format === before[r]?.[c]));
  if (!isSame) to.sheet.setNumberFormats(at, after);
  const cells = each((r, c, down, right) => {
    const formula = formulas[r]?.[c] ?? "";
    if (formula !== "") return { kind: "text", value: shiftedFormula(formula, down, right) };
    const value = values[r]?.[c] ?? { kind: "blank" };
    return value.kind === "text" ? { kind: "text", value: `'${value.value}` } : value;
  });
  for (let row = 0; row < at.rows; row += ROWS_AT_ONCE) {
    const part = cells.slice(row, row + ROWS_AT_ONCE);
    to.sheet.write({ ...at, row: at.row + row, rows: part.length }, part);
  }
}
var ROWS_AT_ONCE = 2e3;

// playground/host/services/extentOf.ts
function extentOf(sheet) {
  return sheet.extent?.() ?? readExtent(sheet);
}
function readExtent(sheet) {
  const all = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
  const formulas = sheet.formulas(all);
  let rows = 0;
  let columns = 0;
  sheet.read(all).forEach(
    (cells, r) => cells.forEach((cell, c) => {
      if (cell.kind === "blank" && (formulas[r]?.[c] ?? "") === "") return;
      rows = r + 1;
      columns = Math.max(columns, c + 1);
    })
  );
  return { rows, columns };
}

// playground/host/workbook/look.ts
var EDGES = ["top", "left", "bottom", "right"];

// playground/host/services/rangeLook.ts
var styles = /* @__PURE__ */ new WeakMap();
function borderStyles(host) {
  const known = styles.get(host) ?? enumeration(host, "BorderStyle", ["SOLID", "SOLID_THICK"]);
  styles.set(host, known);
  return known;
}
function rangeLook(host, sheet, at, self) {
  const restyle = (look) => {
    sheet.restyle(at, look);
    return self();
  };
  return {
    setFontWeight: (weight) => restyle({ bold: weightOf(weight) }),
    setFontSize: (size) => restyle({ size: whole(size) }),
    setFontColor: (color) => restyle({ color: colorOrNone(color) }),
    setBackground: (color) => restyle({ background: colorOrNone(color) }),
    setHorizontalAlignment: (align) => restyle({ align: alignmentOf(align) }),
    setVerticalAlignment: (vertical) => restyle({ vertical: verticalOf(vertical) }),
    setBorder: (top, left, bottom, right, vertical, horizontal, color, style) => {
      if (vertical !== null || horizontal !== null) throw new Mismatch();
      const border = { color: colorOf(color), isThick: borderStyles(host).nameOf(style) === "SOLID_THICK" };
      const sides = { top, left, bottom, right };
      for (const edge of EDGES)
        if (sides[edge] !== null && flag(sides[edge]))
          sheet.restyle(alongEdge(at, edge), { borders: { [edge]: border } });
      return self();
    },
    merge: () => {
      sheet.merge(at);
      return self();
    },
    mergeAcross: () => {
      for (let row = at.row; row < at.row + at.rows; row++) sheet.merge({ ...at, row, rows: 1 });
      return self();
    },
    setWrap: (wrap) => restyle({ wrap: flag(wrap) }),
    setNote: (note) => {
      const overlay = sheet.overlay();
      const others2 = overlay.notes.filter((other) => !isInside(other, at));
      const own = note === null || note === "" ? [] : notesOn(at, text(note));
      sheet.setOverlay({ ...overlay, notes: [...others2, ...own] });
      return self();
    }
  };
}
function notesOn(at, said) {
  return Array.from({ length: at.rows * at.columns }, (_, index) => ({
    row: at.row + Math.floor(index / at.columns),
    column: at.column + index % at.columns,
    text: said
  }));
}
function isInside({ row, column }, at) {
  return row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns;
}
function weightOf(weight) {
  if (weight !== "bold" && weight !== "normal") throw new Mismatch();
  return weight === "bold";
}
function alignmentOf(align) {
  if (align !== "left" && align !== "center" && align !== "right") throw new Mismatch();
  return align;
}
function verticalOf(vertical) {
  if (vertical !== "top" && vertical !== "middle" && vertical !== "bottom") throw new Mismatch();
  return vertical;
}
function alongEdge(at, edge) {
  if (edge === "top") return { ...at, rows: 1 };
  if (edge === "left") return { ...at, columns: 1 };
  return edge === "bottom" ? { ...at, row: at.row + at.rows - 1, rows: 1 } : { ...at, column: at.column + at.columns - 1, columns: 1 };
}
function colorOrNone(color) {
  return color === null ? null : colorOf(color);
}

// playground/host/services/displayValues.ts
function displayValues(sheet, at) {
  return sheet.shown?.(at) ?? sheet.read(at).map((row) => row.map(plain));
}
function plain(cell) {
  if (cell.kind === "blank") return "";
  if (cell.kind === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (cell.kind !== "date") return String(cell.value);
  const pattern = Number.isInteger(cell.value) ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss";
  return formatDate(serialToInstant(cell.value, "UTC"), "UTC", pattern);
}

// playground/host/services/range.ts
var rectangles = /* @__PURE__ */ new WeakMap();
function rangeService(host, sheet, at) {
  checkInside(at, sheet.maxRows, sheet.maxColumns);
  const range = serviceObject(host, "Range", {
    read: { ...place(host, sheet, at), ...reading(host, sheet, at) },
    write: {
      ...writing(host, sheet, at, () => range),
      activate: () => {
        host.workbook.select(sheet, at);
        return range;
      }
    }
  });
  rectangles.set(range, { sheet, at });
  return range;
}
function rectangleOfRange(range) {
  return typeof range === "object" && range !== null ? rectangles.get(range) ?? null : null;
}
function writeValues(host, sheet, at, data) {
  checkSize(data, at);
  const formats = sheet.numberFormats(at);
  const stored = (value, r, c) => storedOf(value, formats[r]?.[c] ?? "", host.workbook.timeZone, host.switches);
  sheet.write(
    at,
    data.map((row, r) => Array.from(row, (value, c) => stored(value, r, c)))
  );
}
function place(host, sheet, at) {
  return {
    getRow: () => at.row + 1,
    getColumn: () => at.column + 1,
    getNumRows: () => at.rows,
    getNumColumns: () => at.columns,
    getHeight: () => at.rows,
    getWidth: () => at.columns,
    getLastRow: () => at.row + at.rows,
    getLastColumn: () => at.column + at.columns,
    getA1Notation: () => printA1(at),
    getSheet: () => host.sheetService(sheet),
    getCell: (row, column) => {
      const cell = { row: at.row + whole(row) - 1, column: at.column + whole(column) - 1, rows: 1, columns: 1 };
      if (cell.row >= at.row + at.rows || cell.column >= at.column + at.columns)
        throw new Error("Cell reference out of range");
      return rangeService(host, sheet, cell);
    },
    offset: (rows, columns, height, width) => rangeService(host, sheet, {
      row: at.row + whole(rows),
      column: at.column + whole(columns),
      rows: height === void 0 ? at.rows : whole(height),
      columns: width === void 0 ? at.columns : whole(width)
    })
  };
}
function reading(host, sheet, at) {
  const first = { ...at, rows: 1, columns: 1 };
  const values = (of) => sheet.read(of).map((row) => row.map((cell) => scriptValue(cell, host.workbook.timeZone, host.realm)));
  return {
    getValues: () => values(at),
    getValue: () => values(first)[0]?.[0] ?? "",
    getDisplayValues: () => displayValues(sheet, at),
    getDisplayValue: () => displayValues(sheet, first)[0]?.[0] ?? "",
    getFormulas: () => sheet.formulas(at),
    getFormula: () => sheet.formulas(first)[0]?.[0] ?? "",
    getNumberFormats: () => sheet.numberFormats(at),
    getNumberFormat: () => sheet.numberFormats(first)[0]?.[0] ?? "",
    getNote: () => sheet.overlay().notes.find(({ row, column }) => row === at.row && column === at.column)?.text ?? "",
    isBlank: () => sheet.read(at).every((row) => row.every((cell) => cell.kind === "blank")) && sheet.formulas(at).every((row) => row.every((formula) => formula === ""))
  };
}
function writing(host, sheet, at, self) {
  const write = (data) => {
    writeValues(host, sheet, at, data);
    return self();
  };
  const format = (formats) => {
    checkSize(formats, at);
    sheet.setNumberFormats(
      at,
      formats.map((row) => row.map(text))
    );
    return self();
  };
  const everywhere = (value) => Array.from({ length: at.rows }, () => Array.from({ length: at.columns }, () => value));
  const formula = (source) => text(source).replace(/^(?=[^=])/, "=");
  return {
    setValues: (values) => write(grid2(values)),
    setValue: (value) => write(everywhere(value)),
    setFormulas: (formulas) => write(grid2(formulas).map((row) => row.map(formula))),
    setFormula: (source) => write(everywhere(formula(source))),
    setNumberFormats: (formats) => format(grid2(formats)),
    setNumberFormat: (pattern) => format(everywhere(text(pattern))),
    clearContent: () => write(everywhere("")),
    copyTo: (destination) => {
      const to = rectangleOfRange(destination);
      if (to === null) throw new Mismatch();
      copyCells({ sheet, at }, to, extentOf);
    },
    ...rangeLook(host, sheet, at, self)
  };
}

// playground/host/services/chart.ts
var charts = /* @__PURE__ */ new WeakMap();
var types = /* @__PURE__ */ new WeakMap();
function chartsService(host) {
  return serviceObject(host, "Charts", { free: { ChartType: typesOf2(host).object } });
}
function newChart(host) {
  let draft = {
    ranges: [],
    headers: 0,
    width: 600,
    height: 371,
    title: "",
    colors: [],
    legend: "bottom"
  };
  const change = (changed) => {
    draft = { ...draft, ...changed };
    return builder;
  };
  const builder = serviceObject(host, "EmbeddedChartBuilder", {
    read: {
      setChartType: (type) => change({ type: typesOf2(host).nameOf(type) === "BAR" ? "BAR" : "LINE" }),
      addRange: (range) => {
        const found = rectangleOfRange(range);
        if (found === null) throw new Mismatch();
        return change({ ranges: [...draft.ranges ?? [], { sheetId: found.sheet.id, at: found.at }] });
      },
      setNumHeaders: (headers) => change({ headers: whole(headers) }),
      setPosition: (row, column, x, y) => change({ at: { row: whole(row) - 1, column: whole(column) - 1, x: whole(x), y: whole(y) } }),
      setOption: (name, value) => change(optionOf(text(name), value)),
      build: () => chartService(host, built(draft))
    }
  });
  return builder;
}
function chartService(host, chart) {
  const service = serviceObject(host, "EmbeddedChart", {
    read: {
      getRanges: () => chart.ranges.flatMap(({ sheetId, at }) => {
        const sheet = host.workbook.sheets().find(({ id }) => id === sheetId);
        return sheet === void 0 ? [] : rangeService(host, sheet, at);
      })
    }
  });
  charts.set(service, chart);
  return service;
}
function heldChart(service) {
  const chart = typeof service === "object" && service !== null ? charts.get(service) : void 0;
  if (chart === void 0) throw new Mismatch();
  return chart;
}
function typesOf2(host) {
  const known = types.get(host) ?? enumeration(host, "ChartType", ["BAR", "LINE"]);
  types.set(host, known);
  return known;
}
function optionOf(name, value) {
  switch (name) {
    case "title":
      return { title: text(value) };
    case "width":
      return { width: whole(value) };
    case "height":
      return { height: whole(value) };
    case "colors":
      return { colors: array(value).map(colorOf) };
    case "legend":
      return { legend: legendAt(value) };
    default:
      throw new Error(`The option ${name} of a chart is not implemented by the stand-in`);
  }
}
function legendAt(value) {
  const position = typeof value === "object" && value !== null ? Reflect.get(value, "position") : void 0;
  if (position !== "none" && position !== "bottom") throw new Mismatch();
  return position;
}
function built(draft) {
  const {
    type,
    ranges = [],
    headers = 0,
    at,
    width = 0,
    height = 0,
    title = "",
    colors = [],
    legend = "bottom"
  } = draft;
  if (type === void 0 || at === void 0 || ranges.length < 2)
    throw new Error("A chart needs its type, its position, a range of labels and one of values");
  return { type, ranges, headers, at, width, height, title, colors, legend };
}

// playground/host/services/html.ts
var outputs = /* @__PURE__ */ new WeakMap();
function htmlService(host) {
  return serviceObject(host, "HtmlService", {
    shared: {
      createHtmlOutput: (html) => htmlOutput(host, html === void 0 ? "" : text(html)),
      createHtmlOutputFromFile: (file) => {
        const name = text(file);
        const html = Object.hasOwn(host.html, name) ? host.html[name] : void 0;
        if (html === void 0) throw new Error(`No HTML file named ${name} was found.`);
        return htmlOutput(host, html);
      }
    }
  });
}
function dialogOf(output) {
  return typeof output === "object" && output !== null ? outputs.get(output) ?? null : null;
}
function htmlOutput(host, html) {
  let dialog = { title: "", html, width: null, height: null };
  const change = (changed) => {
    dialog = { ...dialog, ...changed };
    outputs.set(output, dialog);
    return output;
  };
  const output = serviceObject(host, "HtmlOutput", {
    shared: {
      getContent: () => dialog.html,
      setContent: (content) => change({ html: text(content) }),
      append: (content) => change({ html: dialog.html + text(content) }),
      getTitle: () => dialog.title,
      setTitle: (title) => change({ title: text(title) }),
      getWidth: () => dialog.width,
      setWidth: (width) => change({ width: number(width) }),
      getHeight: () => dialog.height,
      setHeight: (height) => change({ height: number(height) })
    }
  });
  outputs.set(output, dialog);
  return output;
}

// playground/host/services/lock.ts
var holders = /* @__PURE__ */ new WeakMap();
function lockService(host) {
  return serviceObject(host, "LockService", {
    shared: {
      getDocumentLock: () => lock(host, host.workbook),
      getUserLock: () => lock(host, {}),
      getScriptLock: () => lock(host, {})
    }
  });
}
function lock(host, what) {
  let held = false;
  const take = () => {
    const holder = holders.get(what);
    held = holder === void 0 || holder === host || holder.rights.mode() === null;
    if (held) holders.set(what, host);
    return held;
  };
  return serviceObject(host, "Lock", {
    shared: {
      tryLock: (milliseconds) => {
        number(milliseconds);
        return take();
      },
      waitLock: (milliseconds) => {
        number(milliseconds);
        if (!take()) throw new Error("Lock timeout: another process was holding the lock for too long.");
      },
      releaseLock: () => {
        if (held) holders.delete(what);
        held = false;
      },
      hasLock: () => held
    }
  });
}

// playground/host/services/sheetGrid.ts
function sheetGrid(sheet, self) {
  const inside = (at) => checkInside({ row: 0, column: 0, rows: 1, columns: 1, ...at }, sheet.maxRows, sheet.maxColumns);
  const widen = (column, columns, pixels) => {
    inside({ column: column - 1, columns });
    sheet.setColumnWidths(column - 1, columns, pixels);
    return self();
  };
  const insertRows = (row, count) => {
    inside({ row: row - 1 });
    sheet.insertRowsAfter(row - 1, count);
    return self();
  };
  const insertColumns = (column, count) => {
    inside({ column: column - 1 });
    sheet.insertColumnsAfter(column - 1, count);
    return self();
  };
  return {
    setColumnWidth: (column, pixels) => widen(whole(column), 1, whole(pixels)),
    setColumnWidths: (column, columns, pixels) => widen(whole(column), whole(columns), whole(pixels)),
    setRowHeight: (row, pixels) => {
      inside({ row: whole(row) - 1 });
      sheet.setRowHeight(whole(row) - 1, whole(pixels));
      return self();
    },
    setRowHeights: (row, count, pixels) => {
      inside({ row: whole(row) - 1, rows: whole(count) });
      for (let r = 0; r < whole(count); r++) sheet.setRowHeight(whole(row) - 1 + r, whole(pixels));
      return self();
    },
    setHiddenGridlines: (isHidden) => {
      sheet.hideGridlines(flag(isHidden));
      return self();
    },
    insertRowAfter: (row) => insertRows(whole(row), 1),
    insertRowsAfter: (row, count) => insertRows(whole(row), whole(count)),
    insertColumnAfter: (column) => insertColumns(whole(column), 1),
    insertColumnsAfter: (column, count) => insertColumns(whole(column), whole(count)),
    deleteRows: (row, count) => {
      const at = { row: whole(row) - 1, rows: whole(count) };
      inside(at);
      if (at.rows === sheet.maxRows) throw new Error("You can't delete all the rows on the sheet.");
      sheet.deleteRows(at.row, at.rows);
    },
    deleteColumns: (column, count) => {
      const at = { column: whole(column) - 1, columns: whole(count) };
      inside(at);
      if (at.columns === sheet.maxColumns) throw new Error("You can't delete all the columns on the sheet.");
      sheet.deleteColumns(at.column, at.columns);
    }
  };
}

// playground/host/services/rule.ts
var rules = /* @__PURE__ */ new WeakMap();
var types2 = /* @__PURE__ */ new WeakMap();
function interpolationTypes(host) {
  const known = types2.get(host) ?? enumeration(host, "InterpolationType", ["NUMBER"]);
  types2.set(host, known);
  return known;
}
function newRule(host) {
  let ranges = [];
  let value = null;
  let background = null;
  let low = null;
  let high = null;
  const then = (_changed) => builder;
  const point = (color, type, at) => {
    interpolationTypes(host).nameOf(type);
    if (!/^-?\d+$/.test(text(at))) throw new Error(`The stand-in takes whole numbers in gradients, not ${text(at)}`);
    return { color: colorOf(color), value: Number(at) };
  };
  const builder = serviceObject(host, "ConditionalFormatRuleBuilder", {
    read: {
      setRanges: (given) => then(
        ranges = array(given).map((range) => {
          const found = rectangleOfRange(range);
          if (found === null) throw new Mismatch();
          return found;
        })
      ),
      whenTextEqualTo: (wanted) => then(value = text(wanted)),
      whenNumberEqualTo: (wanted) => then(value = number(wanted)),
      setBackground: (color) => then(background = colorOf(color)),
      setGradientMinpointWithValue: (color, type, at) => then(low = point(color, type, at)),
      setGradientMaxpointWithValue: (color, type, at) => then(high = point(color, type, at)),
      build: () => {
        const made = ruleOf(
          { value, background, low, high },
          ranges.map(({ at }) => at)
        );
        return serviceOf(host, { rule: made, sheetIds: ranges.map(({ sheet }) => sheet.id) }, ranges);
      }
    }
  });
  return builder;
}
function ruleService(host, rule, sheet) {
  const ranges = rule.ranges.map((at) => ({ sheet, at }));
  return serviceOf(host, { rule, sheetIds: rule.ranges.map(() => sheet.id) }, ranges);
}
function heldRule(service, sheet) {
  const built2 = typeof service === "object" && service !== null ? rules.get(service) : void 0;
  if (built2 === void 0) throw new Mismatch();
  if (built2.sheetIds.some((id) => id !== sheet.id))
    throw new Error("Conditional format rule cannot reference a different sheet.");
  return built2.rule;
}
function serviceOf(host, built2, ranges) {
  const service = serviceObject(host, "ConditionalFormatRule", {
    read: { getRanges: () => ranges.map(({ sheet, at }) => rangeService(host, sheet, at)) }
  });
  rules.set(service, built2);
  return service;
}
function ruleOf({ value, background, low, high }, ranges) {
  if (ranges.length === 0) throw new Error("A conditional format rule must have at least one range.");
  if (low !== null && high !== null && value === null && background === null)
    return { kind: "gradient", ranges, low, high };
  if (low !== null || high !== null || value === null || background === null)
    throw new Error("A conditional format rule needs a condition and a background, or both ends of a gradient.");
  return { kind: "equal", ranges, value, background };
}

// playground/host/services/sheetOverlay.ts
function sheetOverlayRead(host, sheet) {
  return {
    newChart: () => newChart(host),
    getCharts: () => sheet.overlay().charts.map((chart) => chartService(host, chart)),
    getConditionalFormatRules: () => sheet.overlay().rules.map((rule) => ruleService(host, rule, sheet))
  };
}
function sheetOverlay(sheet) {
  return {
    insertChart: (chart) => {
      const overlay = sheet.overlay();
      sheet.setOverlay({ ...overlay, charts: [...overlay.charts, heldChart(chart)] });
    },
    setConditionalFormatRules: (rules2) => {
      const held = array(rules2).map((rule) => heldRule(rule, sheet));
      sheet.setOverlay({ ...sheet.overlay(), rules: held });
    }
  };
}

// playground/host/services/sheet.ts
var sheets = /* @__PURE__ */ new WeakMap();
var FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };
function sheetService(host, sheet) {
  const { workbook: workbook2 } = host;
  const range = (at) => rangeService(host, sheet, at);
  const selected = () => {
    if (host.cell !== null && host.cell.sheet.id === sheet.id) return host.cell.at;
    return workbook2.activeSheet().id === sheet.id ? workbook2.selection() : FIRST_CELL;
  };
  const self = serviceObject(host, "Sheet", {
    read: {
      getName: () => sheet.name,
      getSheetName: () => sheet.name,
      getSheetId: () => numericId(sheet.id),
      getIndex: () => workbook2.sheets().findIndex(({ id }) => id === sheet.id) + 1,
      getLastRow: () => extentOf(sheet).rows,
      getLastColumn: () => extentOf(sheet).columns,
      isSheetHidden: () => sheet.isHidden,
      getMaxRows: () => sheet.maxRows,
      getMaxColumns: () => sheet.maxColumns,
      getDataRange: () => {
        const { rows, columns } = extentOf(sheet);
        return range({ row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
      },
      getActiveCell: () => range({ ...selected(), rows: 1, columns: 1 }),
      getCurrentCell: () => range({ ...selected(), rows: 1, columns: 1 }),
      getActiveRange: () => range(selected()),
      getRange: (a, b, c, d) => b === void 0 && typeof a === "string" ? rangeByText(host, a, sheet) : range({ row: whole(a) - 1, column: whole(b) - 1, rows: countOf(c), columns: countOf(d) }),
      ...sheetOverlayRead(host, sheet)
    },
    write: {
      activate: () => {
        workbook2.select(sheet, selected());
        return self;
      },
      setActiveRange: (to) => {
        const found = rectangleOfRange(to);
        if (found === null) throw new Mismatch();
        workbook2.select(found.sheet, found.at);
        return to;
      },
      setActiveSelection: (to) => {
        const found = rectangleOfRange(to) ?? rectangleOfRange(rangeByText(host, text(to), sheet));
        if (found !== null) workbook2.select(found.sheet, found.at);
        return to;
      },
      appendRow: (cells) => {
        const row = array(cells);
        const at = { row: extentOf(sheet).rows, column: 0, rows: 1, columns: row.length };
        checkInside(at, sheet.maxRows, sheet.maxColumns);
        writeValues(host, sheet, at, [row]);
        return self;
      },
      setName: (name) => {
        checkFree(host, text(name), sheet);
        sheet.rename(text(name));
        return self;
      },
      hideSheet: () => {
        if (workbook2.sheets().every(({ id, isHidden }) => isHidden || id === sheet.id))
          throw new Error("You can't hide all the sheets in a document.");
        sheet.hide();
        return self;
      },
      showSheet: () => {
        sheet.show();
        return self;
      },
      copyTo: (spreadsheet) => {
        if (String(spreadsheet) !== "Spreadsheet") throw new Mismatch();
        return sheetService(host, workbook2.copySheet(sheet, freeName(host, `Copy of ${sheet.name}`)));
      },
      setFrozenRows: (rows) => sheet.freezeRows?.(whole(rows)),
      ...sheetGrid(sheet, () => self),
      ...sheetOverlay(sheet)
    }
  });
  sheets.set(self, sheet);
  return self;
}
function sheetOfService(service) {
  const sheet = typeof service === "object" && service !== null ? sheets.get(service) : void 0;
  if (sheet === void 0) throw new Mismatch();
  return sheet;
}
function rangeByText(host, reference, fallback) {
  const a1 = parseA1(reference);
  const sheet = (a1?.sheet ?? null) === null ? fallback : host.workbook.sheets().find(({ name }) => name === a1?.sheet);
  if (a1 === null || sheet === void 0) throw new Error(`Range not found: ${reference}`);
  return rangeService(host, sheet, rectangleInSheet(a1, sheet.maxRows, sheet.maxColumns));
}
function checkFree(host, name, own = null) {
  const same = host.workbook.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (same !== void 0 && same.id !== own?.id)
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
function freeName(host, name) {
  const names = host.workbook.sheets().map((sheet) => sheet.name);
  let number2 = 1;
  while (names.includes(number2 === 1 ? name : `${name} ${number2}`)) number2 += 1;
  return number2 === 1 ? name : `${name} ${number2}`;
}
function countOf(value) {
  return value === void 0 ? 1 : whole(value);
}
function numericId(id) {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2147483647;
  return hash;
}

// playground/host/services/menu.ts
var menus = /* @__PURE__ */ new WeakMap();
function menuService(host, caption) {
  const items = [];
  const add = (item) => {
    items.push(item);
    return self;
  };
  const self = serviceObject(host, "Menu", {
    menu: {
      addItem: (label, functionName) => add({ kind: "item", label: text(label), functionName: text(functionName) }),
      addSeparator: () => add({ kind: "separator" }),
      addSubMenu: (menu) => {
        const found = typeof menu === "object" && menu !== null ? menus.get(menu) : void 0;
        if (found === void 0) throw new Mismatch();
        return add({ kind: "menu", label: found.caption ?? "", items: found.items });
      },
      addToUi: () => {
        if (caption === null) host.menu.push(...items);
        else host.menu.push({ kind: "menu", label: caption, items });
      }
    }
  });
  menus.set(self, { caption, items });
  return self;
}

// playground/host/services/ui.ts
var BUTTONS = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"]
};
function uiService(host) {
  const button = enumeration(host, "Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
  const buttonSet = enumeration(host, "ButtonSet", Object.keys(BUTTONS));
  const alert = (title, prompt, set) => {
    const buttons = BUTTONS[buttonSet.nameOf(set)] ?? [];
    return button.member(host.onAlert({ title, prompt, buttons }));
  };
  return serviceObject(host, "Ui", {
    menu: {
      createAddonMenu: () => menuService(host, null),
      createMenu: (caption) => menuService(host, text(caption))
    },
    show: {
      Button: button.object,
      ButtonSet: buttonSet.object,
      showSidebar: (output) => host.onSidebar(shownBy(output)),
      showModalDialog: (output, title) => host.onDialog({ ...shownBy(output), title: text(title) }),
      showModelessDialog: (output, title) => host.onDialog({ ...shownBy(output), title: text(title) }),
      alert: (a, b, c) => typeof b === "string" ? alert(text(a), b, c ?? buttonSet.member("OK")) : alert("", text(a), b ?? buttonSet.member("OK"))
    }
  });
}
function shownBy(output) {
  const dialog = dialogOf(output);
  if (dialog === null) throw new Mismatch();
  return dialog;
}

// playground/host/services/spreadsheet.ts
function spreadsheetApp(host) {
  const spreadsheet = spreadsheetService(host);
  const ui = uiService(host);
  return serviceObject(host, "SpreadsheetApp", {
    free: { InterpolationType: interpolationTypes(host).object, BorderStyle: borderStyles(host).object },
    menu: { getUi: () => ui },
    read: {
      getActiveSpreadsheet: () => spreadsheet,
      getActive: () => spreadsheet,
      newConditionalFormatRule: () => newRule(host),
      ...active(host)
    },
    write: {
      flush: () => void 0,
      deleteSheet: (sheet) => remove(host, sheet),
      setActiveSheet: (sheet) => activate(host, sheet)
    }
  });
}
function spreadsheetService(host) {
  const { workbook: workbook2 } = host;
  return serviceObject(host, "Spreadsheet", {
    read: {
      getId: () => workbook2.id ?? workbook2.name,
      getName: () => workbook2.name,
      getSpreadsheetTimeZone: () => workbook2.timeZone,
      getSpreadsheetLocale: () => workbook2.locale,
      getSheets: () => workbook2.sheets().map((sheet) => sheetService(host, sheet)),
      getNumSheets: () => workbook2.sheets().length,
      getSheetByName: (name) => {
        const sheet = named2(host, text(name));
        return sheet === void 0 ? null : sheetService(host, sheet);
      },
      getRange: (reference) => rangeByText(host, text(reference), activeSheet(host)),
      getRangeByName: (name) => (text(name), null),
      ...active(host)
    },
    write: {
      insertSheet: (name, index) => insert(host, name === void 0 ? freeName2(host) : text(name), index === void 0 ? void 0 : whole(index)),
      deleteSheet: (sheet) => remove(host, sheet),
      setActiveSheet: (sheet) => activate(host, sheet),
      toast: (message, title, seconds) => {
        const name = title === void 0 || title === null ? "" : text(title);
        if (seconds === void 0) workbook2.toast(text(message), name);
        else workbook2.toast(text(message), name, number(seconds));
      }
    }
  });
}
function active(host) {
  const range = (cellOnly) => {
    const at = host.cell?.at ?? host.workbook.selection();
    return rangeService(host, activeSheet(host), cellOnly ? { ...at, rows: 1, columns: 1 } : at);
  };
  return {
    getActiveSheet: () => sheetService(host, activeSheet(host)),
    getActiveRange: () => range(false),
    getCurrentCell: () => range(true)
  };
}
function activeSheet(host) {
  return host.cell?.sheet ?? host.workbook.activeSheet();
}
function activate(host, service) {
  const sheet = sheetOfService(service);
  host.workbook.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  return service;
}
function remove(host, service) {
  const sheet = sheetOfService(service);
  if (host.workbook.sheets().length === 1) throw new Error("You can't remove all the sheets in a document.");
  host.workbook.deleteSheet(sheet);
}
function insert(host, name, index = host.workbook.sheets().length) {
  checkFree(host, name);
  if (index < 0 || index > host.workbook.sheets().length) throw new Error("Invalid argument: sheetIndex");
  const sheet = host.workbook.insertSheet(name, index);
  host.workbook.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  return sheetService(host, sheet);
}
function named2(host, name) {
  return host.workbook.sheets().find((sheet) => sheet.name === name);
}
function freeName2(host) {
  let number2 = host.workbook.sheets().length + 1;
  while (named2(host, `Sheet${number2}`) !== void 0) number2 += 1;
  return `Sheet${number2}`;
}

// playground/host/services/triggers.ts
var SCOPE = "https://www.googleapis.com/auth/script.scriptapp";
function triggerMembers(host) {
  const { triggers } = host;
  const allowed = (member) => {
    if (triggers === null)
      throw exception(host, `You do not have permission to call ScriptApp.${member}. Required permissions: ${SCOPE}`);
    return triggers;
  };
  return {
    getProjectTriggers: () => allowed("getProjectTriggers").map((trigger) => triggerService(host, trigger)),
    newTrigger: (handler) => {
      const all = allowed("newTrigger");
      return serviceObject(host, "TriggerBuilder", {
        write: { timeBased: () => clockBuilder(host, text(handler), (trigger) => all.push(trigger)) }
      });
    },
    deleteTrigger: (trigger) => {
      const all = allowed("deleteTrigger");
      const at = all.findIndex((one) => typeof trigger === "object" && trigger !== null && behind.get(trigger) === one);
      if (at < 0) throw new Error("The trigger does not exist.");
      all.splice(at, 1);
    }
  };
}
var behind = /* @__PURE__ */ new WeakMap();
function triggerService(host, trigger) {
  const service = serviceObject(host, "Trigger", {
    write: { getHandlerFunction: () => trigger.handler, getUniqueId: () => trigger.id }
  });
  behind.set(service, trigger);
  return service;
}
function clockBuilder(host, handler, add) {
  const [plan, id] = [{ everyDays: 0, atHour: 0 }, crypto.randomUUID()];
  const self = serviceObject(host, "ClockTriggerBuilder", {
    write: {
      everyDays: (days) => {
        plan.everyDays = whole(days);
        return self;
      },
      atHour: (hour) => {
        plan.atHour = whole(hour);
        return self;
      },
      create: () => {
        const trigger = { id, handler, ...plan };
        add(trigger);
        return triggerService(host, trigger);
      }
    }
  });
  return self;
}

// playground/host/services/index.ts
function services(host) {
  const authMode = enumeration(host, "AuthMode", ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"]);
  const globals = {
    ...absentServices(host),
    CacheService: cacheService(host),
    Charts: chartsService(host),
    console: consoleService(host),
    HtmlService: htmlService(host),
    LockService: lockService(host),
    Logger: loggerService(host),
    PropertiesService: propertiesService(host),
    ScriptApp: serviceObject(host, "ScriptApp", { free: { AuthMode: authMode.object }, show: triggerMembers(host) }),
    Session: sessionService(host),
    SpreadsheetApp: spreadsheetApp(host),
    Utilities: utilitiesService(host)
  };
  return { globals, authMode };
}

// playground/host/addon.ts
function loadAddon(options) {
  const { realm } = options;
  const switches = { ...defaultSwitches, ...options.switches };
  const host = {
    realm,
    switches,
    rights: new Rights(),
    workbook: options.workbook,
    locale: options.locale,
    html: options.html,
    stores: options.stores ?? new Stores(),
    triggers: options.triggers ?? null,
    cell: null,
    menu: [],
    sheetService: (sheet) => sheetService(host, sheet),
    onSidebar: options.onSidebar ?? (() => void 0),
    onDialog: options.onDialog ?? (() => void 0),
    onAlert: options.onAlert ?? (({ buttons }) => buttons[0] ?? "OK"),
    onLog: options.onLog ?? (() => void 0)
  };
  const { globals, authMode } = services(host);
  Object.assign(realm.global, globals);
  const before = new Set(Object.keys(realm.global));
  realm.evaluate(options.code);
  const functions = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(realm.global)) {
    if (!before.has(name) && isCallable(value)) functions.set(name, value);
  }
  const call = (name, args, mode) => {
    const entry = functions.get(name);
    if (entry === void 0) throw new Error(`Script function not found: ${name}`);
    return host.rights.within(mode, () => Reflect.apply(entry, void 0, args));
  };
  return {
    realm,
    switches,
    call,
    functions: () => [...functions.keys()],
    invoke: (name) => call(name, [], "FULL"),
    menu: (mode) => {
      host.menu = [];
      const event = new realm.Object();
      Reflect.set(event, "authMode", authMode.member(mode));
      if (functions.has("onOpen")) call("onOpen", [event], mode);
      return host.menu;
    },
    callCustomFunction: (name, args, callOptions) => callCustomFunction(host, functions, name, args, callOptions)
  };
}

// playground/host/vmRealm.ts
import { createContext, runInContext } from "node:vm";
function vmRealm() {
  const global = /* @__PURE__ */ Object.create(null);
  const context = createContext(global, { codeGeneration: { strings: true, wasm: false } });
  runInContext(utcClock, context);
  runInContext(nearBuiltins, context);
  return {
    global,
    ...constructorsOf((name) => runInContext(name, context)),
    evaluate: (code) => void runInContext(code, context, { filename: "Code.gs" }),
    dispose: () => void 0
  };
}
var nearBuiltins = ["Array", "JSON", "Map", "Math", "Number", "Object", "Reflect", "RegExp", "Set", "String"].map((name) => `let ${name} = globalThis.${name};`).join("");

// zz-prof.mts
var workbook = new MemoryWorkbook([{ name: "Sheet1", cells: [] }], { locale: "en_US", timeZone: "America/New_York" });
var addon = loadAddon({ code: readFileSync("dist/Code.js", "utf8"), html: {}, realm: vmRealm(), workbook, locale: "en" });
for (let i = 0; i < 1; i++) {
  const t = process.cpuUsage();
  addon.invoke("buildSheet");
  const u = process.cpuUsage(t);
  console.log("cpu ms", (u.user + u.system) / 1e3);
}
