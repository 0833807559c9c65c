/** More answers are not kept: a column of comments has a text of its own in every row. */
const MOST_KEPT = 5000;

/** The same question about texts, with the answers kept: headers and words of a table repeat. */
export function kept<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let found = known.get(text);
    // An answer may be undefined too: it is then found again.
    if (found === undefined) {
      found = find(text);
      if (known.size < MOST_KEPT) known.set(text, found);
    }
    return found;
  };
}
