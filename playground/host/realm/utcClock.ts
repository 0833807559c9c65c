/**
 * Source text that gives a realm the clock of our manifest, Etc/UTC: Apps Script's getHours() and
 * `new Date(2026, 9, 1)` work in the script's zone, while a browser's work in the visitor's.
 * Instants and UTC methods are untouched.
 */
export const utcClock = `(function () {
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
