import { element, place } from './dom.ts';

const SHOWN_MS = 5000;

/** A short message in the corner, as Spreadsheet.toast shows one. */
export function showToast(message: string, title: string): void {
  const toast = element('div', { class: 'toast' });
  if (title !== '') toast.append(element('strong', {}, title));
  toast.append(element('p', {}, message));
  place('toasts').append(toast);
  setTimeout(() => toast.remove(), SHOWN_MS);
}
