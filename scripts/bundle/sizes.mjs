import { gzipSync } from 'node:zlib';

/**
 * One line per file: its name, its size and its size gzipped, in KB of 1024 bytes.
 * @param {Record<string, string>} files
 */
export const sizes = (files) =>
  Object.entries(files)
    .map(([name, text]) => `  ${name.padEnd(16)} ${kb(Buffer.byteLength(text))} (${kb(gzipSync(text).length)} gzipped)`)
    .join('\n');

const kb = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;
