import { isoDay } from '../../core/time/days.ts';
import { MILESTONES, NOBODY } from '../../core/leads.ts';
import { foldName } from '../../read/cells/fold.ts';
import { KPIS } from '../../read/tabs/tabs.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import type { Outcome } from '../api/index.ts';
import { currencyShown } from '../currencyShown.ts';
import { leadsOn } from '../rows/leadData.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';
import type { Card, CardAnswer } from '../api/cardAnswer.ts';
import { badgesPart } from './badgesPart.ts';
import { levelPart } from './levelPart.ts';
import { measuresPart } from './measuresPart.ts';
import type { CardOwner } from './cardOwner.ts';
import { peopleOf, rememberName, rememberedName } from './cardNames.ts';
import { roadPart } from './roadPart.ts';
import { streakPart } from './streakPart.ts';

/** A person's own card on a data tab. The choice of the person is remembered. */
export function sidebarCard(tab: string, name: string | null): Outcome<CardAnswer> {
  return endpoint((asked) => {
    const leads = leadsOn(tab, asked);
    const names = peopleOf(leads, asked);
    const wanted = name ?? rememberedName(asked);
    const who = wanted === '' ? '' : names.find((one) => wanted !== null && foldName(one) === foldName(wanted));
    if (who === undefined) return { names, name: null, card: null };
    if (name !== null) rememberName(who, asked);
    leads.expect(MILESTONES);
    const own = ownKpis(tabSheetOf(KPIS, asked)?.rows ?? '', leads);
    const found = leads.managers.names.findIndex((one) => foldName(one) === foldName(who));
    const code = who === '' || found < 0 ? NOBODY : found;
    return { names, name: who, card: cardOf({ leads, own, code, asOfDay: leads.lastDay(asked.host.today) }, asked) };
  });
}

function cardOf(me: CardOwner, asked: Asked): Card {
  const badges = badgesPart(me, asked);
  const { level, lacking } = levelPart(me, asked);
  return {
    asOf: isoDay(me.asOfDay),
    leads: me.code === NOBODY ? 0 : me.leads.managers.codes.filter((code) => code === me.code).length,
    currency: currencyShown(me.leads, asked),
    measures: measuresPart(me, asked),
    badges,
    level,
    streak: streakPart(me, asked),
    ...roadPart(me, asked),
    lacking: [...(badges === null ? (['badges'] as const) : []), ...lacking],
  };
}
