import { element, place } from './dom.ts';

const SHOWN_SECONDS = 5;

/** A short message in the corner, as Spreadsheet.toast shows one. */
export function showToast(message: string, title: string, seconds = SHOWN_SECONDS): void {
  const toast = element('div', { class: 'toast' });
  if (title !== '') toast.append(element('strong', {}, title));
  toast.append(element('p', {}, message));
  place('toasts').append(toast);
  setTimeout(() => toast.remove(), seconds * 1000);
}
