import type { RoadPicture } from '../../addon/api/index.ts';
import { callServer } from '../shared/callServer.ts';
import { useLoad } from '../shared/useLoad.ts';
import { useWords } from '../shared/useWords.ts';
import { amountText } from '../shared/amountText.ts';

/**
 * The funnel of the whole team as bars. A word and a colour mark the broken step; what is not known
 * is left out.
 */
export function RoadMap({ tab, version }: { readonly tab: string | null; readonly version: number }) {
  const { road } = useWords();
  const loaded = useLoad(
    tab === null ? null : JSON.stringify([tab, version]),
    () => callServer('sidebarRoadPicture', tab ?? ''),
    {
      keeps: true,
    },
  );
  const steps = loaded.value?.steps ?? [];
  const [first] = steps;
  if (tab === null || first === undefined || first.leads === 0) return null;
  return (
    <section aria-labelledby="road-map">
      <h2 id="road-map">{road.title}</h2>
      <ol class={`road ${loaded.state === 'loading' ? 'busy' : ''}`}>
        {steps.map((step) => (
          <Step key={step.from} step={step} whole={first.leads} />
        ))}
      </ol>
      {steps.every(({ isBroken }) => !isBroken) && <p class="quiet">{road.whole}</p>}
    </section>
  );
}

function Step({ step, whole }: { readonly step: RoadPicture['steps'][number]; readonly whole: number }) {
  const words = useWords();
  const { road } = words;
  const { from, to, leads, ripening, rate, best, gain, isBroken } = step;
  const share = (value: number): string => amountText(value, 'share', words);
  const notes = [
    rate === null ? road.unripe : road.passed(share(rate), best === null || best <= rate ? null : share(best)),
    ripening === 0 ? '' : road.ripening(ripening),
  ];
  return (
    <li class={isBroken ? 'broken' : ''}>
      <p>
        {from} → {to} <span class="quiet">{road.leads(leads)}</span>
      </p>
      <div class="bar" aria-hidden="true">
        <i style={{ width: `${(100 * leads) / whole}%` }} />
      </div>
      <p class="quiet">{notes.filter(Boolean).join(', ')}</p>
      {isBroken && gain !== null && (
        <p class="lacking">{road.here(amountText(Math.max(1, Math.round(gain)), 'leads', words))}</p>
      )}
    </li>
  );
}
