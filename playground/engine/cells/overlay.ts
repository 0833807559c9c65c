import { CommandType, ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { IMutation, Univer, Workbook, Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { NO_OVERLAY, type Overlay } from '../../host/workbook/overlay.ts';

/**
 * The engine's command for a change in what a script laid over the cells. The page saves the
 * workbook when it sees this name.
 */
export const SET_OVERLAY = 'sheet.mutation.set-overlay';

interface Change {
  readonly unitId: string;
  readonly sheetId: string;
  readonly overlay: Overlay;
}

/**
 * Makes the engine keep overlays in the sheet's own data, so that they are saved, moved and deleted
 * with the sheet.
 */
export function takeOverlays(univer: Univer): void {
  univer.__getInjector().get(ICommandService).registerCommand(setOverlay);
}

const setOverlay: IMutation<Change> = {
  id: SET_OVERLAY,
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, sheetId, overlay }) => {
    const book = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = book?.getSheetBySheetId(sheetId);
    sheet?.setCustomMetadata({ ...sheet.getCustomMetadata(), overlay });
    return true;
  },
};

export function keepOverlay(over: FWorksheet, overlay: Overlay): void {
  const change: Change = { unitId: over.getWorkbook().getUnitId(), sheetId: over.getSheetId(), overlay };
  over.getInject().get(ICommandService).syncExecuteCommand(SET_OVERLAY, change);
}

export function overlayOf(sheet: Worksheet): Overlay {
  // Only keepOverlay writes it.
  const kept = sheet.getCustomMetadata()?.['overlay'] as Overlay | undefined;
  return kept ?? NO_OVERLAY;
}
