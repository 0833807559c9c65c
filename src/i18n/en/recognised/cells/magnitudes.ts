/** Words that multiply the number before them. `*` is the rest of a word. */
export const magnitudes = {
  thousand: 'k|thousand',
  million: 'm|mln|mio|million',
  billion: 'b|bn|mrd|billion',
  /** Letters that mean this only beside a currency: alone they may be another unit. */
  ofMoney: { thousand: '', million: '' },
};
