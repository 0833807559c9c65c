import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/**
 * Something that is loaded from the server. While it is loaded again, the last value is still
 * shown.
 */
export interface Loaded<T> {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly value: T | null;
  readonly error: unknown;
  readonly reload: () => void;
  /** Replaces the value by what an answer to another call has brought. */
  readonly put: (value: T) => void;
  /** Counts the answers. */
  readonly loads: number;
}

interface Held<T> {
  readonly key: string;
  readonly state: Loaded<T>['state'];
  readonly value: T | null;
  readonly error: unknown;
  readonly loads: number;
}

/**
 * Asks whenever the key has changed and then stayed the same for `delay` milliseconds. An answer
 * that comes after a newer question is dropped.
 *
 * @param key Null asks nothing.
 * @param keeps Whether the last value is still shown while a new key is loading.
 */
export function useLoad<T>(
  key: string | null,
  ask: () => Promise<T>,
  { delay = 0, keeps = false }: { readonly delay?: number; readonly keeps?: boolean } = {},
): Loaded<T> {
  const [held, setHeld] = useState<Held<T>>({ key: '', state: 'loading', value: null, error: null, loads: 0 });
  const [round, setRound] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;

  useEffect(() => {
    if (key === null) return undefined;
    let isLatest = true;
    const settle = (change: Partial<Held<T>>): void => {
      if (isLatest) setHeld((before) => ({ ...before, error: null, ...change, key }));
    };
    const timer = setTimeout(() => {
      latest.current().then(
        (value) => {
          if (isLatest) setHeld(({ loads }) => ({ key, state: 'ready', value, error: null, loads: loads + 1 }));
        },
        (error: unknown) => settle({ state: 'failed', value: null, error }),
      );
    }, delay);
    setHeld((before) => ({ ...before, state: 'loading' }));
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [key, round, delay]);

  const reload = useCallback(() => setRound((count) => count + 1), []);
  const put = useCallback((value: T) => setHeld((before) => ({ ...before, state: 'ready', value, error: null })), []);
  const isCurrent = held.key === key;
  return {
    state: isCurrent ? held.state : 'loading',
    value: isCurrent || keeps ? held.value : null,
    error: isCurrent ? held.error : null,
    reload,
    put,
    loads: held.loads,
  };
}
