/** Writes numbers as people who speak the language do. */
export interface Figures {
  share(value: number): string;
  number(value: number): string;
}

export function figuresOf(language: string): Figures {
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return { share: (value) => share.format(value), number: (value) => number.format(value) };
}

/** Values above 1 are not taken for shares. */
export function writerFor(figures: Figures, values: readonly number[]): (value: number) => string {
  return values.every((value) => Math.abs(value) <= 1) ? figures.share : figures.number;
}
