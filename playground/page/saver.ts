import { CommandType } from '@univerjs/core';
import type { Engine } from '../engine/index.ts';

export type SaveState = 'saved' | 'saving' | 'failed';

/** Saves the workbook a moment after the last change. */
export interface Saver {
  /** Saves at once what is not saved yet. */
  flush(): Promise<void>;
  /** No more saving: the workbook is about to be thrown away. */
  stop(): void;
}

const PAUSE_MS = 600;

/** Changes that follow each other within the pause are saved together. */
export function startSaver(engine: Engine, save: () => Promise<void>, onState: (state: SaveState) => void): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const saveNow = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running = running.then(save).then(
      () => onState(timer === undefined ? 'saved' : 'saving'),
      () => onState('failed'),
    );
    return running;
  };
  const watch = engine.api.onCommandExecuted((command, options) => {
    // Only what people and scripts write is saved. Results of formulas are calculated again at the
    // next opening.
    if (command.type !== CommandType.MUTATION || options?.fromFormula === true || !changesTheBook(command.id)) return;
    onState('saving');
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), PAUSE_MS);
  });
  return {
    flush: () => (timer === undefined ? running : saveNow()),
    stop() {
      clearTimeout(timer);
      timer = undefined;
      watch.dispose();
    },
  };
}

function changesTheBook(mutation: string): boolean {
  return mutation.startsWith('sheet.mutation.') && mutation !== 'sheet.mutation.set-worksheet-row-auto-height';
}
