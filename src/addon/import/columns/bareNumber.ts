const BARE = /^\s*[-+]?\d+(?:[.,]\d+)?\s*$/;

/** Whether a text is a number without anything around it: no day, though it may be the serial of one. */
export const isBareNumber = (text: string): boolean => BARE.test(text);
