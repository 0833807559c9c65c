/** The letters of the language. */
export const alphabet = {
  /** As a range of a regexp, without those that are folded into others. */
  letters: 'a-z',
  /**
   * Letters that people write or leave: a text with the first ones means the same with the second
   * ones.
   */
  folded: { from: '', to: '' },
  /** Latin letters, and letters of this alphabet that look the same, small or capital. */
  alike: { latin: '', own: '' },
};
