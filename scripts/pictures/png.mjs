import { deflateSync } from 'node:zlib';

/**
 * A picture as a PNG of at most 256 colours, which is a third of the size of one with all of them,
 * and looks the same where there are letters and surfaces.
 *
 * @param {{ width: number, height: number, pixels: Uint8Array }} picture pixels: red, green, blue,
 *   opacity, row by row
 */
export function pngOf({ width, height, pixels }) {
  const { palette, nearest } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = nearest(keyAt(pixels, (y * width + x) * 4));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(([red, green, blue]) => [red, green, blue]))),
    chunk('tRNS', Buffer.from(palette.map(([, , , opacity]) => opacity))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @typedef {readonly [number, number, number, number]} Color */

const MOST = 256;

/** @param {Uint8Array} pixels */
function paletteOf(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const key = keyAt(pixels, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const palette = chosen(counts).map(colorOf);
  /** @type {Map<number, number>} */
  const known = new Map();
  const nearest = (/** @type {number} */ key) => {
    let index = known.get(key);
    if (index === undefined) {
      const color = colorOf(key);
      const far = palette.map((one) => distance(one, color));
      index = far.indexOf(Math.min(...far));
      known.set(key, index);
    }
    return index;
  };
  return { palette, nearest };
}

/**
 * The colours that are kept: the frequent ones, each only where none that is kept already looks
 * alike, so that rare ones find a place as well.
 *
 * @param {Map<number, number>} counts
 */
function chosen(counts) {
  const frequent = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([key]) => key);
  for (let apart = 0; ; apart = apart === 0 ? 60 : apart * 1.5) {
    /** @type {number[]} */
    const kept = [];
    for (const key of frequent) {
      if (kept.length > MOST) break;
      if (kept.every((one) => distance(colorOf(one), colorOf(key)) > apart)) kept.push(key);
    }
    if (kept.length <= MOST) return kept;
  }
}

/**
 * @param {Color} a
 * @param {Color} b
 */
const distance = (a, b) => a.reduce((sum, part, at) => sum + (part - (b[at] ?? 0)) ** 2, 0);

/**
 * @param {Uint8Array} pixels
 * @param {number} at
 */
const keyAt = (pixels, at) =>
  (((pixels[at] ?? 0) * 256 + (pixels[at + 1] ?? 0)) * 256 + (pixels[at + 2] ?? 0)) * 256 + (pixels[at + 3] ?? 0);

/**
 * @param {number} key
 * @returns {Color}
 */
const colorOf = (key) => [Math.floor(key / 2 ** 24), Math.floor(key / 2 ** 16) % 256, (key >> 8) & 255, key & 255];

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

/** The checksum of PNG: CRC-32 of ISO 3309. */
function crc(/** @type {Buffer} */ bytes) {
  let rest = ~0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}

/**
 * How many pixels a PNG has.
 *
 * @param {Buffer} png
 * @returns {[width: number, height: number]}
 */
export const sizeOfPng = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];
