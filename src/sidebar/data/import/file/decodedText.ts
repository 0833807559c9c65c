import { FileMistake } from './fileMistake.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1251';
}

/** This much of a file is looked at to tell what it is. */
const LOOKED_AT = 4096;

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1251, told apart by the mark at its start and by
 * what can be decoded at all.
 *
 * @throws FileMistake for bytes that are no text, or letters of another encoding.
 */
export function decodedText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: decoded(bytes, utf16), encoding: 'UTF-16' };
  const looked = bytes.subarray(0, LOOKED_AT);
  // Some programs write a few signs of their own into notes.
  if (looked.includes(0) || looked.filter(isNoText).length * 100 > looked.length) throw new FileMistake('unknown');
  try {
    return { text: decoded(bytes, 'utf-8'), encoding: 'UTF-8' };
  } catch {
    const text = decoded(bytes, 'windows-1251');
    if (!isCyrillic(text)) throw new FileMistake('encoding');
    return { text, encoding: 'Windows-1251' };
  }
}

/** @throws TypeError where the bytes are no such text. */
function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** By its mark, else by the zeros: digits, separators and line ends have one in each pair. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, LOOKED_AT);
  const zerosAt = (place: number): number => looked.filter((byte, at) => byte === 0 && at % 2 === place).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (bytes.length % 2 === 1 || Math.max(even, odd) * 20 < looked.length) return null;
  return even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : null;
}

/** Bytes below a space that no text has. Tabs, line ends and the end of a file of DOS are such. */
const isNoText = (byte: number): boolean => byte < 32 && ![9, 10, 12, 13, 26].includes(byte);

const CYRILLIC = '[\\u0400-\\u045f\\u0490\\u0491]';
const BIG = '[\\u0400-\\u042f\\u0490]';
const SMALL = '[\\u0430-\\u045f\\u0491]';

/**
 * Whether a text decoded as Windows-1251 makes words: nearly all of its letters that are not Latin
 * are Cyrillic, and stand neither inside Latin words (as in French or German) nor with capitals
 * behind small letters (as in KOI8-R).
 */
function isCyrillic(text: string): boolean {
  const count = (pattern: string): number => text.match(new RegExp(pattern, 'g'))?.length ?? 0;
  const letters = count(CYRILLIC);
  // Quotes, dashes, number signs and currencies are no letters.
  const others =
    count('[\\u0080-\\u024f\\u2020-\\u2022\\u2030\\u2122]') - count('[\\u00a0\\u00ab\\u00bb\\u00a7\\u00b0\\u00b7]');
  const mixed = count(`[A-Za-z]${CYRILLIC}|${CYRILLIC}[a-z]`);
  const turned = count(`${SMALL}${BIG}`);
  return letters > 0 && others <= letters / 5 && mixed <= letters / 10 && turned <= letters / 10;
}
