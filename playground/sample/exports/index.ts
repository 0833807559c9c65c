import type { SampleLead } from '../lead.ts';
import { headerLook, MONEY_FORMAT } from '../look.ts';
import type { Language, SampleTab } from '../model.ts';
import { seeded } from '../random.ts';
import { storiesOf } from '../story.ts';
import { DEAL_WORDS } from '../words.ts';
import { callsTab } from './callsTab.ts';
import { formTab } from './formTab.ts';
import { lettersTab } from './lettersTab.ts';
import { ordersTab } from './ordersTab.ts';
import { webinarTab } from './webinarTab.ts';
import { EXPORT_WORDS } from './words.ts';

const SEED = 31;

/** The leads of the school as five systems export them, and the five as one table. */
export function exportTabs(leads: readonly SampleLead[], language: Language): readonly SampleTab[] {
  const stories = storiesOf(leads);
  const random = seeded(SEED);
  const exports = [
    ordersTab(leads, language),
    webinarTab(leads, language, random),
    callsTab(leads, stories, language, random),
    lettersTab(leads, stories, language, random),
    formTab(leads, stories, language),
  ];
  return [...exports, clientsTab(exports, leads.length, language)];
}

/** Of the columns of the joined table. */
const WIDTHS = [90, 170, 230, 150, 160, 130, 90, 110, 140, 140, 140, 140, 110, 110, 100, 120, 90, 70, 110, 120, 260];

/** One formula, with room for its table; days and money are shown as such. */
function clientsTab(exports: readonly SampleTab[], leads: number, language: Language): SampleTab {
  const ranges = exports.map(({ name, cells }) => `${name}!A:${String.fromCharCode(64 + (cells[0]?.length ?? 1))}`);
  const { timeFormat, dayFormat } = DEAL_WORDS[language];
  // Who stands in no order adds rows.
  const last = leads + 200;
  return {
    name: EXPORT_WORDS[language].clients,
    cells: [[{ formula: `=KPI_JOIN(${ranges.join(',')})` }]],
    rows: last + 1,
    widths: WIDTHS,
    frozenRows: 1,
    styles: [
      headerLook('A1:U1'),
      { range: `I2:L${last}`, format: timeFormat },
      { range: `M2:N${last}`, format: dayFormat },
      { range: `O2:O${last}`, format: MONEY_FORMAT, align: 'right' },
      { range: `S2:S${last}`, format: dayFormat },
    ],
  };
}

/** The five exports as one, for formulas. */
export function joinedRange(language: Language): string {
  return `${EXPORT_WORDS[language].clients}!A:U`;
}
