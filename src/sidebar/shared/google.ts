import type { Outcome, SidebarApi, Target } from '../../addon/api/index.ts';

type Endpoint = keyof SidebarApi;
type Answered<E extends Endpoint> = Extract<ReturnType<SidebarApi[E]>, { ok: true }>['value'];
type Calls = { readonly [E in Endpoint]: (...args: Parameters<SidebarApi[E]>) => void };

interface Run extends Calls {
  withSuccessHandler(handler: (outcome: Outcome<unknown>) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
}

declare const google: { readonly script: { readonly run: Run } };

/** A sentence for the user, in the user's language, about something the user can mend, and the cell where that can be done. */
export class Told extends Error {
  readonly at: Target | null;

  constructor(message: string, at: Target | null = null) {
    super(message);
    this.at = at;
  }
}

/**
 * Calls the server. Resolves with the value; rejects with {@link Told} when the server has a sentence for the user, with any
 * other error when the call itself failed.
 */
export function call<E extends Endpoint>(name: E, ...args: Parameters<SidebarApi[E]>): Promise<Answered<E>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      // The wire carries JSON; what an endpoint answers is what the shared type says.
      .withSuccessHandler((outcome) =>
        outcome.ok ? resolve(outcome.value as Answered<E>) : reject(new Told(outcome.message, outcome.at)),
      )
      .withFailureHandler(reject);
    const send: Calls[E] = run[name];
    send(...args);
  });
}
