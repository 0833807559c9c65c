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
    if (!isCyrillic(bytes)) throw new FileMistake('encoding');
    return { text: decoded(bytes, 'windows-1251'), encoding: 'Windows-1251' };
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

/** What a byte of Windows-1251 is. */
type Sign = 'Latin' | 'capital' | 'small' | 'letter' | 'no letter' | 'other';

/** Letters of Ukrainian, Belarusian, Kazakh and Serbian, which stand apart from the Russian ones. */
const LETTERS = [0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xba, 0xbc, 0xbd, 0xbe, 0xbf];
/** Quotes, dashes, the number sign, the euro and the space that does not break. */
const NO_LETTERS = [
  0x84, 0x85, 0x88, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa7, 0xab, 0xb0, 0xb7, 0xb9, 0xbb,
];

function signOf(byte: number): Sign {
  if ((byte > 64 && byte < 91) || (byte > 96 && byte < 123)) return 'Latin';
  if (byte < 128 || NO_LETTERS.includes(byte)) return 'no letter';
  if (byte >= 0xe0 || byte === 0xb8) return 'small';
  if (byte >= 0xc0 || byte === 0xa8) return 'capital';
  return LETTERS.includes(byte) ? 'letter' : 'other';
}

/**
 * Whether bytes make words in Windows-1251: nearly all that is not Latin is Cyrillic, and stands
 * neither inside Latin words (as in French or German) nor with capitals behind small letters (as in
 * KOI8-R).
 */
function isCyrillic(bytes: Uint8Array): boolean {
  let [letters, others, mixed, turned] = [0, 0, 0, 0];
  let before: Sign = 'no letter';
  for (const byte of bytes) {
    const sign = signOf(byte);
    const isLetter = isOwn(sign);
    if (isLetter) letters++;
    if (sign === 'other') others++;
    if ((isLetter && before === 'Latin') || (sign === 'Latin' && isOwn(before))) mixed++;
    if (sign === 'capital' && before === 'small') turned++;
    before = sign;
  }
  return letters > 0 && others <= letters / 5 && mixed <= letters / 10 && turned <= letters / 10;
}

const isOwn = (sign: Sign): boolean => sign === 'small' || sign === 'capital' || sign === 'letter';
