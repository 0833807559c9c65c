import { ICommandService } from '@univerjs/core';
import type { Engine } from '../engine.ts';

/** The engine's command for a change in the text of an editor, and that for a key in its list of functions. */
const [TEXT_CHANGED, KEY_IN_LIST] = [
  'doc.mutation.rich-text-editing',
  'sheet.formula-embedding-editor.search_function.',
] as const;
const ESCAPE = { keyCode: 27 };

/**
 * Closes the list of functions with each key that is typed. The engine looks again only when a person
 * has stopped for a moment; until then Enter would take the first of what begins like the letters before.
 */
export function closeStaleOffers({ univer }: Engine): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== TEXT_CHANGED || params === undefined || !('unitId' in params)) return;
    // The command is there while the list is open.
    const list = KEY_IN_LIST + String(params.unitId);
    if (commands.hasCommand(list)) commands.syncExecuteCommand(list, ESCAPE);
  });
}
