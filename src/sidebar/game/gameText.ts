import type { SidebarWords } from '../../i18n/en/sidebar.ts';

/** Something with an icon and a name. */
export function iconTitle(
  { icon, name }: { readonly icon: string; readonly name: string },
  { game }: SidebarWords,
): string {
  return [icon, name || game.nameless].filter(Boolean).join(' ');
}

/** A number with its thousands separated, or a percentage; any other text stays. */
export function numberAsWritten(text: string, tag: string): string {
  const [, digits, percent] = /^(-?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text) ?? [];
  if (digits === undefined) return text || '—';
  const value = Number(digits.replace(',', '.'));
  const options = { maximumFractionDigits: 4 };
  return percent
    ? (value / 100).toLocaleString(tag, { ...options, style: 'percent' })
    : value.toLocaleString(tag, options);
}

/** Joins the parts of a sentence that are not empty. */
export function joinedParts(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}
