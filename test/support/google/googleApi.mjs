import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The calls of Google's API that clasp makes for create-script, push, create-version and
 * create-deployment, by its documentation (Drive API v3, Apps Script API v1).
 *
 * @typedef {{ name: string, type: string, source?: string }} ScriptFile
 * @typedef {{ title: string, parentId?: string, files: ScriptFile[],
 *   versions: { description?: string, files: ScriptFile[] }[], deployments: object[] }} Script
 * @typedef {{ sheets: Record<string, { name: string }>, scripts: Record<string, Script> }} Kept
 */

const KEPT = process.env['GOOGLE_STAND_IN'] ?? '';

/** What Apps Script puts into a new script. @type {ScriptFile[]} */
const NEW_FILES = [
  { name: 'appsscript', type: 'JSON', source: '{ "timeZone": "America/New_York", "runtimeVersion": "V8" }' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {}' },
];

/**
 * @param {string | URL} url
 * @param {{ method?: string, body?: unknown }} [request]
 */
export default async function fetch(url, { method = 'GET', body } = {}) {
  const { host, pathname } = new URL(url);
  const call = `${method} ${host}${pathname}`;
  const kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : { sheets: {}, scripts: {} };
  const text = body === undefined || body === null ? '' : await new Response(/** @type {BodyInit} */ (body)).text();
  const answer = answerTo(call, text.startsWith('{') ? JSON.parse(text) : {}, kept);
  writeFileSync(KEPT, JSON.stringify(kept));
  const [status, json] = answer === null ? [404, { error: { code: 404, message: `No ${call} here.` } }] : [200, answer];
  return new Response(JSON.stringify(json), { status, headers: { 'content-type': 'application/json' } });
}

/**
 * @param {string} call
 * @param {any} asked
 * @param {Kept} kept
 * @returns {object | null}
 */
function answerTo(call, asked, kept) {
  if (call === 'POST oauth2.googleapis.com/token')
    return { access_token: 'stand-in', expires_in: 3600, token_type: 'Bearer' };
  if (call === 'POST www.googleapis.com/drive/v3/files') {
    const id = `sheet-${Object.keys(kept.sheets).length + 1}`;
    kept.sheets[id] = { name: asked.name };
    return { id };
  }
  if (call === 'POST script.googleapis.com/v1/projects') {
    const scriptId = `script-${Object.keys(kept.scripts).length + 1}`;
    kept.scripts[scriptId] = { ...asked, files: NEW_FILES, versions: [], deployments: [] };
    return { scriptId, ...asked };
  }
  const [, verb, id = '', part] = /^(\w+) script\.googleapis\.com\/v1\/projects\/([^/]+)\/(\w+)$/.exec(call) ?? [];
  const script = kept.scripts[id];
  return script === undefined ? null : ofScript(`${verb} ${part}`, asked, id, script);
}

/**
 * @param {string} call
 * @param {any} asked
 * @param {string} scriptId
 * @param {Script} script
 */
function ofScript(call, asked, scriptId, script) {
  switch (call) {
    case 'GET content':
      return { scriptId, files: script.files };
    case 'PUT content':
      script.files = asked.files;
      return { scriptId, files: script.files };
    case 'POST versions':
      script.versions.push({ ...asked, files: script.files });
      return { scriptId, versionNumber: script.versions.length };
    case 'POST deployments':
      script.deployments.push(asked);
      return { deploymentId: `deployment-${script.deployments.length}`, deploymentConfig: asked };
    default:
      return null;
  }
}
