import type { tableKinds as english } from '../../../en/recognised/tables/tableKinds.ts';

export const tableKinds: typeof english = {
  day: 'күні|күн|уақыты|тапсырыс күні',
  entered: 'кезеңге кірген күні|өзгертілген күні',
  exited: 'кезеңнен шыққан күні',
  to: 'жаңа кезең|жаңа күйі',
  calls: 'қоңыраулар|қоңырау саны',
  meetings: 'кездесулер|кездесу саны',
  sales: 'сатылымдар|сату саны|сатылым саны|мәмілелер',
  revenue: 'түсім|табыс|айналым',
  other: 'өтінімдер|хаттар',
  reason: 'себебі|себеп|қайтару себебі',
  around: 'саны|барлығы|күніне',
};
