import { boardsTab } from './boards.ts';
import type { BuiltPages } from './builtTab.ts';
import { dealsTab } from './deals.ts';
import { exportTabs } from './exports/index.ts';
import { gameTab } from './map/game.ts';
import { mapTab } from './map/map.ts';
import { LANGUAGES, type Language, type SampleTab, type SampleWorkbook } from './model.ts';
import { pipelineTab } from './pipeline.ts';
import { schoolLeads } from './school.ts';
import { badgesTab } from './settings/badges.ts';
import { bonusesTab } from './settings/bonuses.ts';
import { levelsTab } from './settings/levels.ts';
import { pointsTab } from './settings/points.ts';
import { targetsTab } from './settings/targets.ts';
import { teamTab } from './settings/team.ts';
import { themeTabs } from './themes/index.ts';

/**
 * Returns the sample workbook: Deals, Pipeline, Boards, a tab for each theme, the school's own
 * KPIs, the Map and its targets, points, levels, bonuses, badges and teams. `pipelineCsv` is the text of
 * sales_pipeline.csv.
 */
export function sampleWorkbook(language: Language, pipelineCsv: string): SampleWorkbook {
  const [deals, ...formulas] = madeUpTabs(language);
  return { language, tabs: [deals, pipelineTab(pipelineCsv), ...formulas] };
}

/**
 * Changes whenever the made-up tabs or the pages that the add-on builds over them change, so that
 * the page can see that a saved workbook is old.
 */
export function sampleVersion(pages: BuiltPages): string {
  return fingerprint(JSON.stringify([pages, LANGUAGES.map((language) => madeUpTabs(language))]));
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function madeUpTabs(language: Language): readonly [deals: SampleTab, ...formulas: SampleTab[]] {
  const leads = schoolLeads();
  return [
    dealsTab(leads, language),
    boardsTab(language),
    ...themeTabs(language),
    mapTab(language),
    gameTab(language),
    targetsTab(language),
    pointsTab(language),
    levelsTab(language),
    bonusesTab(language),
    badgesTab(language),
    teamTab(language),
    ...exportTabs(leads, language),
  ];
}
