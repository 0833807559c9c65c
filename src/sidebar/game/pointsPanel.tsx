import { labelOf } from '../rows/form/kpiChoices.ts';
import type { RowPanel } from '../rows/rowPanel.ts';
import { fieldId } from '../rows/form/fieldId.ts';
import { gameLook } from './gameLook.ts';
import { joinedParts, numberAsWritten } from './gameText.ts';

/** The rules for points, in the order that the user gave them. */
export const pointsPanel: RowPanel<'points'> = {
  id: 'points',
  home: 'game',
  order: 'own',
  titleOf: ({ draft }, { names, words }) => labelOf(draft.what, names, words) || words.game.nameless,
  sentenceOf({ draft }, { names, words }) {
    const { game, tag } = words;
    const { points, per, cap, quality, floor, goal, ripens } = draft;
    return joinedParts(
      game.earns(numberAsWritten(points, tag), per === '' || per === '1' ? '' : numberAsWritten(per, tag)),
      quality && game.quality(labelOf(quality, names, words), numberAsWritten(floor, tag), numberAsWritten(goal, tag)),
      cap && game.capped(cap),
      ripens && ripens !== '0' ? game.ripens(ripens) : '',
    );
  },
  begin({ start, report }) {
    const { milestones = [] } = report ?? {};
    const paid = start.meanings.find(({ value }) => value === 'paid')?.label;
    const first = milestones.find(({ label }) => label === paid) ?? milestones[0];
    return { what: first?.value ?? '', ripens: '14' };
  },
  focus: (_opened, given) => (given === null ? 'what' : 'quality'),
  look(field, { draft, unit }, { words }) {
    const look = gameLook('points', field, unit, words);
    return field.kind === 'amount' ? { ...look, isHidden: draft.quality === '' } : look;
  },
  now: (now, { words }) => now.isUnpaired && <p class="lacking">{words.game.effort}</p>,
  mend({ now }, { names, words }) {
    const pair = now?.kind === 'points' ? now.pair : null;
    return pair && { label: words.game.pair(labelOf(pair.quality, names, words)), given: pair };
  },
  /** A rule for effort earns nothing without a quality KPI: one tap adds the KPI. */
  advice(form, { names, words }) {
    const { game } = words;
    const now = form.tried.value?.now ?? null;
    if (now === null || !now.isUnpaired || form.draft.quality !== '') return null;
    const { pair } = now;
    return (
      <div class="notice plain">
        <p>{game.effort}</p>
        {pair !== null && (
          <button
            type="button"
            onClick={() => {
              form.put(pair);
              // The pressed button disappears.
              document.getElementById(fieldId('points', 'quality'))?.focus();
            }}
          >
            {game.pair(labelOf(pair.quality, names, words))}
          </button>
        )}
      </div>
    );
  },
};
