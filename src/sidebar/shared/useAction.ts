import { useState } from 'preact/hooks';

/** Something that a button does on the server: whether it is under way, and why it could not be done. */
export interface Action {
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Does nothing while it is under way. */
  run<T>(ask: () => Promise<T>, onDone: (value: T) => void): void;
}

export function useAction(): Action {
  const [state, setState] = useState<Omit<Action, 'run'>>({ isBusy: false, error: null });
  return {
    ...state,
    run(ask, onDone) {
      if (state.isBusy) return;
      setState({ isBusy: true, error: null });
      ask().then(
        (value) => {
          setState({ isBusy: false, error: null });
          onDone(value);
        },
        (error: unknown) => setState({ isBusy: false, error }),
      );
    },
  };
}
