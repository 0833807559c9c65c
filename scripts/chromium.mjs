import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './bundle/failure.mjs';

const BINARIES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];

const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * An installed Chrome or Chromium: CHROME_PATH if set, else the usual places of the system.
 * @returns {string | null} path of the program, null when there is none
 */
export function findChromium({ env = process.env, platform = process.platform } = {}) {
  if (env['CHROME_PATH']) {
    if (canRun(env['CHROME_PATH'])) return env['CHROME_PATH'];
    throw new Failure(`CHROME_PATH is "${env['CHROME_PATH']}", but no program is there.`);
  }
  return places(env, platform).find(canRun) ?? null;
}

/**
 * Like findChromium, but first installs Debian's chromium where that needs no questions: as root on
 * Debian or Ubuntu.
 *
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!canInstall())
    throw new Failure('The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to its program.');
  console.log('No Chrome or Chromium found; installing chromium with apt-get.');
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  const installed = findChromium();
  if (!installed || spawnSync(installed, ['--version']).status !== 0)
    throw new Failure('apt-get installed no chromium that runs: install Chrome, or set CHROME_PATH to its program.');
  return installed;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 */
function places(env, platform) {
  const onPath = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const named = onPath.flatMap((folder) => BINARIES.map((name) => join(folder, name)));
  if (platform === 'darwin')
    return [
      ...['/Applications', `${env['HOME'] ?? ''}/Applications`].flatMap((root) => MAC.map((app) => `${root}/${app}`)),
      ...named,
    ];
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) =>
      env[root] ? WINDOWS.map((path) => `${env[root]}\\${path}`) : [],
    );
  return named;
}

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** @param {string[]} args */
function apt(args) {
  const { status, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Failure(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1)}`);
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
