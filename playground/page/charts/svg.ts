const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** Makes an SVG element; texts are set as text. */
export function svg(tag: string, attributes: Attributes, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

export function words(x: number, y: number, said: string, more: Attributes = {}): SVGElement {
  return svg('text', { x, y, ...more }, said);
}

/** A text cut to fit, roughly: a letter of the charts' font is about 6 px wide. */
export function fitted(text: string, width: number): string {
  const letters = Math.floor(width / 6);
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1))}…`;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Writes figures the way people of the language do. */
export interface Figures {
  share(value: number): string;
  number(value: number): string;
}

export function figuresOf(language: string): Figures {
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return { share: (value) => share.format(value), number: (value) => number.format(value) };
}

/** Nothing above 1 is taken for shares. */
export function writerFor(figures: Figures, values: readonly number[]): (value: number) => string {
  return values.every((value) => Math.abs(value) <= 1) ? figures.share : figures.number;
}

/** A whole number of steps that a person would choose: 0, 0.1, 0.2 … or 0, 5, 10 … */
export function ticksTo(top: number): readonly number[] {
  const rough = Math.max(top, 1e-9) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(top / step - 1e-9) + 1 }, (_, index) => index * step);
}
