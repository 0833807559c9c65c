/**
 * Source text of `google.script.run` and `google.script.host` for the sidebar's own window, over
 * postMessage. A call made before the page has answered the frame's hello waits for it. The names
 * of the messages stand in protocol.ts.
 */
export const clientScript = `(function () {
  'use strict';
  var calls = new Map(), waiting = [], ready = false, last = 0;
  function send(message) {
    if (ready) window.parent.postMessage(message, '*');
    else waiting.push(message);
  }
  window.addEventListener('message', function (event) {
    var message = event.data;
    if (event.source !== window.parent || !message || typeof message.gas !== 'string') return;
    if (message.gas === 'welcome' && !ready) {
      ready = true;
      waiting.splice(0).forEach(send);
    }
    var call = calls.get(message.id);
    if (!call || (message.gas !== 'result' && message.gas !== 'failure')) return;
    calls.delete(message.id);
    if (message.gas === 'result') {
      if (call.success) call.success(message.value, call.user);
      return;
    }
    fail(call, message.message);
  });
  function fail(call, text) {
    var error = new Error(text);
    error.name = 'ScriptError';
    if (call.failure) call.failure(error, call.user);
    else console.error(error);
  }
  function start(options, name, parameters) {
    var id = last += 1, copy;
    try {
      copy = structuredClone(parameters);
    } catch (error) {
      setTimeout(fail, 0, options, 'Failed due to illegal value in property: ' + error.message);
      return;
    }
    calls.set(id, options);
    send({ gas: 'call', id: id, name: name, parameters: copy });
  }
  function runner(options) {
    function changed(key, value) {
      var other = { success: options.success, failure: options.failure, user: options.user };
      other[key] = value;
      return runner(other);
    }
    function handler(key) {
      return function (callback) {
        if (typeof callback !== 'function') throw new TypeError('A handler must be a function');
        return changed(key, callback);
      };
    }
    var own = {
      withSuccessHandler: handler('success'),
      withFailureHandler: handler('failure'),
      withUserObject: function (object) { return changed('user', object); }
    };
    return new Proxy(own, {
      get: function (_target, name) {
        if (Object.prototype.hasOwnProperty.call(own, name)) return own[name];
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (name.slice(-1) === '_') return undefined;
        return function () { start(options, name, Array.prototype.slice.call(arguments)); };
      },
      set: function () { throw new TypeError('google.script.run cannot be changed'); }
    });
  }
  window.google = {
    script: {
      run: runner({}),
      host: {
        origin: 'https://docs.google.com',
        close: function () { send({ gas: 'close' }); },
        setWidth: function (width) { send({ gas: 'size', width: width }); },
        setHeight: function (height) { send({ gas: 'size', height: height }); },
        editor: { focus: function () { send({ gas: 'focus' }); } }
      }
    }
  };
  window.parent.postMessage({ gas: 'hello' }, '*');
})();`;

/**
 * The HTML file with the client script before every script of its own, where Google puts it too.
 */
export function withClient(html: string): string {
  const script = `<script>${clientScript}</script>`;
  const place = /<head(?:\s[^>]*)?>|<!doctype[^>]*>/gi;
  const found = [...html.matchAll(place)];
  const after = found.find(([tag]) => /^<head/i.test(tag)) ?? found[0];
  const at = after === undefined ? 0 : after.index + after[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
