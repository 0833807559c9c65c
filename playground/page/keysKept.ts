const stop = (event: Event): void => event.stopPropagation();

/**
 * Attributes of an element whose keys must not reach the spreadsheet, which listens on the whole
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
