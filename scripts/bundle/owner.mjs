/**
 * What only the owner of a published add-on can fill in stands as an address of `.example`, a domain
 * that nobody can have (RFC 2606).
 */
const PLACEHOLDER = /\.example(?![\w.-]*\w)/i;

/** Whether a text still holds such a placeholder. */
export const hasPlaceholder = (/** @type {string} */ text) => PLACEHOLDER.test(text);

/**
 * An address that the owner has given; null while it is left out or a placeholder.
 *
 * @param {string | undefined} address
 */
export const ownersAddress = (address) => (address === undefined || hasPlaceholder(address) ? null : address);
