import type { Better } from '../../core/kpis/kpi.ts';

/**
 * A line from worse to better, with a tick at the usual month, a tick at the best month and a dot
 * at this month. The text beside it says the same.
 */
export function Track(props: {
  readonly now: number;
  readonly usual: number;
  readonly best: number;
  readonly better: Better;
}) {
  const { now, usual, best, better } = props;
  const least = Math.min(0, now, usual, best);
  const most = Math.max(now, usual, best);
  const at = (value: number): string => {
    const part = most === least ? 0.5 : (value - least) / (most - least);
    return `${(100 * (better === 'higher' ? part : 1 - part)).toFixed(1)}%`;
  };
  return (
    <div class="track" aria-hidden="true">
      <i class="usual" style={{ left: at(usual) }} />
      <i class="best" style={{ left: at(best) }} />
      <i class="now" style={{ left: at(now) }} />
    </div>
  );
}
