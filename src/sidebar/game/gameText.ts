import type { SidebarWords } from '../../i18n/en/sidebar.ts';

/** Something with an icon and a name. */
export function iconTitle(
  { icon, name }: { readonly icon: string; readonly name: string },
  { game }: SidebarWords,
): string {
  return [icon, name || game.nameless].filter(Boolean).join(' ');
}

/** A number with its thousands separated; any other text stays. */
export function numberAsWritten(text: string, tag: string): string {
  const value = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  return Number.isFinite(value) ? new Intl.NumberFormat(tag, { maximumFractionDigits: 4 }).format(value) : text || '—';
}

/** Joins the parts of a sentence that are not empty. */
export function joinedParts(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}
