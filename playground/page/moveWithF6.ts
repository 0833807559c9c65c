import { place } from './place.ts';

/**
 * The way of the keyboard out of the cells, which take the key Tab for themselves, as Google Sheets
 * does: F6 goes from the cells to the open panel, without one to the bar, and from there back. Shift+F6
 * goes from the cells to the bar at once.
 */
export function moveWithF6(focusSheet: () => void): void {
  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    // Before the spreadsheet and the browser take it.
    event.preventDefault();
    event.stopPropagation();
    const panel = document.querySelector<HTMLElement>('#sidebar .sidebar-close');
    const isOutside = document.activeElement?.closest('#bar, #sidebar') !== null;
    if (isOutside) focusSheet();
    else if (panel !== null && !event.shiftKey) panel.focus();
    else place('bar').querySelector('button')?.focus();
  };
  window.addEventListener('keydown', move, { capture: true });
}
