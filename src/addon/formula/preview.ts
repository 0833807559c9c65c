import type { FormulaRequest, Outcome, Preview } from '../api/index.ts';
import { areaOf } from './area.ts';
import { compose } from './compose.ts';
import { formulaText } from './formulaText.ts';
import { endpoint, outcome } from '../endpoint.ts';
import { gridOf, resultOf } from './formulaResult.ts';
import { formulaSeparator } from './formulaSeparator.ts';
import { selectedCell } from '../selection.ts';

/** The sidebar is small, so it shows only the first rows, and the size of the whole result. */
const ROWS = 30;

/**
 * The text of a formula and what it would show at the selected cell. With a mistake in an argument
 * the text is still shown.
 */
export function sidebarPreview(request: FormulaRequest): Outcome<Preview> {
  return endpoint((asked) => {
    const { spreadsheet, host, language } = asked;
    const composed = compose(request, asked, areaOf(selectedCell(asked)));
    return {
      formula: formulaText(request.name, composed.parts, formulaSeparator(spreadsheet.getSpreadsheetLocale())),
      shown: outcome(language, () => gridOf(resultOf(request.name, composed, host), ROWS, host)),
    };
  });
}
