import { spawn } from 'node:child_process';

/**
 * Opens an address in the person's own browser. Without a desktop it silently does nothing.
 *
 * @param {string} url
 */
export function openBrowser(url) {
  const [command, ...args] = opener(process.platform, process.env);
  if (!command) return;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/**
 * The command that opens an address, or nothing when there is no desktop.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function opener(platform, env) {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : [];
}
