import { array } from '../../decode.ts';
import type { ScriptHost } from '../../scriptHost.ts';
import type { Members } from '../../serviceObject.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { chartService, heldChart, newChart } from './chart.ts';
import { heldRule, ruleService } from './rule.ts';

/** The members of a Sheet that tell what lies over its cells. */
export function sheetOverlayRead(host: ScriptHost, sheet: Sheet): Members['read'] {
  return {
    newChart: () => newChart(host),
    getCharts: () => sheet.overlay().charts.map((chart) => chartService(host, chart)),
    getConditionalFormatRules: () => sheet.overlay().rules.map((rule) => ruleService(host, rule, sheet)),
  };
}

/** The members of a Sheet that lay charts and conditional formats over its cells. */
export function sheetOverlay(sheet: Sheet): Members['write'] {
  return {
    insertChart: (chart: unknown) => {
      const overlay = sheet.overlay();
      sheet.setOverlay({ ...overlay, charts: [...overlay.charts, heldChart(chart)] });
    },
    setConditionalFormatRules: (rules: unknown) => {
      const held = array(rules).map((rule) => heldRule(rule, sheet));
      sheet.setOverlay({ ...sheet.overlay(), rules: held });
    },
  };
}
