import { place } from './place.ts';

/**
 * The way of the keyboard out of the cells, which take the key Tab for themselves, as Google Sheets
 * does: F6 goes from the cells to the open panel, without one to the bar, and from there back. Shift+F6
 * goes from the cells to the bar at once.
 */
export function moveWithF6(focusSheet: () => void): void {
  let cells: HTMLElement | null = null;
  const move = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    // Before the spreadsheet and the browser take it.
    event.preventDefault();
    event.stopPropagation();
    const panel = document.querySelector<HTMLElement>('#sidebar .sidebar-close');
    const { activeElement: active } = document;
    if (active?.closest('#bar, #sidebar')) {
      focusSheet();
      cells?.focus();
      return;
    }
    // What takes the keys for the cells.
    cells = active instanceof HTMLElement ? active : null;
    if (panel !== null && !event.shiftKey) panel.focus();
    else place('bar').querySelector('button')?.focus();
  };
  window.addEventListener('keydown', move, { capture: true });
}
