/** Whoever asks for node-fetch, as Google's client does, gets the stand-in. */
export const resolve = (
  /** @type {string} */ specifier,
  /** @type {object} */ context,
  /** @type {(specifier: string, context: object) => unknown} */ next,
) =>
  specifier === 'node-fetch'
    ? { url: new URL('./googleApi.mjs', import.meta.url).href, shortCircuit: true }
    : next(specifier, context);
