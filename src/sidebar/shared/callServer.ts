import type { CellPlace, Outcome, SidebarApi } from '../../addon/api/index.ts';
import { showBusy } from './showBusy.ts';

type Endpoint = keyof SidebarApi;
/** The value of an endpoint's answer. */
export type AnswerOf<E extends (...args: never[]) => unknown> = ReturnType<E> extends Outcome<infer V> ? V : never;

type Run = { readonly [E in Endpoint]: (...args: readonly unknown[]) => void } & {
  withSuccessHandler(handler: (outcome: Outcome<unknown>) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
};

declare const google: { readonly script: { readonly run: Run } };

/**
 * A sentence in the user's language about something that the user can mend, and the cell where to
 * do it.
 */
export class ServerRefusal extends Error {
  readonly at: CellPlace | null;
  /** Which mistake it is, where the server knows. */
  readonly code: string | null;

  constructor(message: string, at: CellPlace | null = null, code: string | null = null) {
    super(message);
    this.at = at;
    this.code = code;
  }
}

/**
 * Calls the server. Resolves with the value. Rejects with {@link ServerRefusal} when the server has a
 * sentence for the user, and with another error when the call itself failed.
 */
export async function callServer<E extends Endpoint>(
  name: E,
  ...args: Parameters<SidebarApi[E]>
): Promise<AnswerOf<SidebarApi[E]>> {
  // JSON arrives without types; the answer has the type that the API declares for this endpoint.
  return (await callServerAs(name, args)) as AnswerOf<SidebarApi[E]>;
}

/** The same, for a caller who knows the type of the answer more exactly. */
export function callServerAs(name: Endpoint, args: readonly unknown[]): Promise<unknown> {
  const answer = new Promise<unknown>((resolve, reject) => {
    google.script.run
      .withSuccessHandler((outcome) =>
        outcome.ok ? resolve(outcome.value) : reject(new ServerRefusal(outcome.message, outcome.at, outcome.code)),
      )
      .withFailureHandler(reject)
      [name](...args);
  });
  // What nobody has asked for needs no sign.
  if (name !== 'sidebarStart' && name !== 'sidebarSelected') showBusy(answer);
  return answer;
}
