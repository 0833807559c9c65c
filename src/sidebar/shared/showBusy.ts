/** A sign of work that comes and goes at once would only flicker, in milliseconds. */
const AFTER = 300;

let waiting = 0;

/** While something takes longer than a moment, the page shows that it works. */
export function showBusy(work: Promise<unknown>): void {
  const show = (step: 1 | -1): void => {
    waiting += step;
    document.documentElement.classList.toggle('working', waiting > 0);
  };
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    show(1);
  }, AFTER);
  const end = (): void => {
    clearTimeout(timer);
    if (isShown) show(-1);
  };
  work.then(end, end);
}
