import { fileURLToPath } from 'node:url';

/** Root of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The file or folder at a path given from the root of the project. */
export const at = (/** @type {string} */ path) => ROOT + path;
