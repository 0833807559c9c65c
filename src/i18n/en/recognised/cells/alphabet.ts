/** The letters of the language. */
export const alphabet = {
  /** As a range of a regexp, without the letters that are folded into others. */
  letters: 'a-z',
  /**
   * Letters that are often written as another one: each letter in `from` means the same as the one
   * at its place in `to`.
   */
  folded: { from: '', to: '' },
  /**
   * Letters that people write plainly where the keyboard lacks them, each with the plain one at its
   * place. The words stay different: two such names may be one person or two. Signs above and below
   * Latin letters need no mention.
   */
  plain: { from: '', to: '' },
  /** Latin letters, and the letters of this alphabet that look the same, small or capital. */
  alike: { latin: '', own: '' },
};
