const stop = (event: Event): void => event.stopPropagation();

/**
 * Attributes of an element that keeps its keys from the spreadsheet, which listens on the whole
 * page.
 */
export const keysKept = {
  onKeyDown: stop,
  onKeyPress: stop,
  onKeyUp: stop,
  onPaste: stop,
  onCopy: stop,
  onCut: stop,
};
