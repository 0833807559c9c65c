import type { History } from '../../core/forecast/histories.ts';
import { outlookOf } from '../../core/forecast/outlookOf.ts';
import { type TargetVerdict, pastAgainstGoal } from '../../core/targets/audit.ts';
import type { Target } from '../../core/targets/target.ts';
import { wholeValues } from '../../core/forecast/past/pastValues.ts';
import { tiersOf } from '../../core/targets/tiers.ts';
import { type Texts, fill, kpiName } from '../../i18n/index.ts';
import { howCounted } from '../table/howCounted.ts';
import { sumText } from '../table/sumText.ts';
import { valueText } from '../table/valueText.ts';
import type { PairProposal, TargetAudit } from './targetAudits.ts';

/**
 * One line of advice: what to write down, which KPI to add beside the target, or what the past says
 * about it.
 *
 * @param currency Of sums of money; null where the data name none.
 */
export function auditAdvice(target: Target, audit: TargetAudit, texts: Texts, currency: string | null): string {
  const { filled, verdict, proposal, history } = audit;
  if (verdict === 'blind' && filled !== null)
    return fill(texts.audit.fill, { filled: valueText(filled, 'share', texts) });
  if (verdict === 'noise') return pairAdvice(proposal, texts);
  const { unit } = target.kpi;
  const show = (value: number): string =>
    unit === 'money' ? sumText(value, currency, texts) : valueText(value, unit, texts);
  return pastAdvice(target, { history, verdict, show }, texts);
}

function pairAdvice(proposal: PairProposal | null, texts: Texts): string {
  const { audit: words } = texts;
  if (proposal === null) return words.pairNone;
  const { kpi, level } = proposal;
  const facts = { pair: kpiName(kpi.id, texts), level: valueText(level, kpi.unit, texts) };
  return fill(kpi.better === 'higher' ? words.pairWith : words.pairAtMost, facts);
}

interface Past {
  readonly history: History;
  readonly verdict: TargetVerdict | null;
  readonly show: (value: number) => string;
}

function pastAdvice({ kpi, goal, per }: Target, { history, verdict, show }: Past, texts: Texts): string {
  const { audit: words } = texts;
  const { hit, of, best } = pastAgainstGoal(wholeValues([history]), goal, kpi.better);
  if (best === null) {
    const usual = outlookOf(history).quantile(0.5);
    return usual === null ? words.nothing : fill(words.noPast, { level: show(usual) });
  }
  const facts: Record<string, string> = {
    hit: String(hit),
    of: String(of),
    best: show(best) + howCounted(kpi, per, texts),
  };
  for (const { id, target, chance } of tiersOf(history)) {
    facts[id] = target === null ? '' : show(target);
    facts[`${id}Chance`] = chance === null ? '' : String(Math.round(100 * chance));
  }
  const isTold = verdict === 'sentence' ? facts.stretch && facts.likely : facts.stretch;
  if (outlookOf(history).kind === null) return `${fill(words.past, facts)} ${words.short}`;
  if (!isTold) return fill(words.past, facts);
  return fill(verdict === 'sentence' ? words.missing : verdict === 'easy' ? words.easy : words.past, facts);
}
