/**
 * The rights of a run: installed but not enabled in the file, opened, called from a cell, or
 * started by the user.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/**
 * The right that a member of a service needs: none (logs, utilities, the user's locale); to build a
 * menu; to show something; to read or write the document; to read or write properties; or to use a
 * service without the user's data (cache, lock, HTML).
 */
export type Access = 'free' | 'menu' | 'show' | 'read' | 'write' | 'readProperties' | 'writeProperties' | 'shared';

/**
 * Google's table of authorisation modes (Editor add-on authorization lifecycle; custom functions,
 * available services).
 */
const granted: Readonly<Record<AuthMode, ReadonlySet<Access>>> = {
  NONE: new Set<Access>(['free', 'menu']),
  LIMITED: new Set<Access>(['free', 'menu', 'read', 'write', 'readProperties', 'writeProperties', 'shared']),
  CUSTOM_FUNCTION: new Set<Access>(['free', 'read', 'readProperties', 'shared']),
  FULL: new Set<Access>(['free', 'menu', 'show', 'read', 'write', 'readProperties', 'writeProperties', 'shared']),
};

/**
 * The rights at this moment. There are none while the script loads and after an entry point has
 * returned.
 */
export class Rights {
  private readonly modes: AuthMode[] = [];

  /** The mode of the running entry point; null outside of one. */
  mode(): AuthMode | null {
    return this.modes[this.modes.length - 1] ?? null;
  }

  /** Runs an entry point. */
  within<T>(mode: AuthMode, entry: () => T): T {
    this.modes.push(mode);
    try {
      return entry();
    } finally {
      this.modes.pop();
    }
  }

  /**
   * @throws where no entry point runs: the top level of a script may not touch a service, because
   *   onOpen loads it too
   */
  demandRun(member: string): void {
    if (this.mode() === null)
      throw new Error(`${member} is used outside of an entry point, such as while the script loads`);
  }

  /** @throws in Google's words where the running entry point has no right to it */
  demand(access: Access, member: string): void {
    this.demandRun(member);
    const mode = this.mode();
    if (mode !== null && !granted[mode].has(access)) throw new Error(`You do not have permission to call ${member}.`);
  }
}
