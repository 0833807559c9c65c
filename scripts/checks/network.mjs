import { packageFacts } from '../bundle/changes.mjs';
import { ownersAddress } from '../bundle/owner.mjs';
import { nodesOf, quoted, scriptsIn } from './syntax.mjs';

/** Each of these can send something away. */
const SENDERS = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts', 'RTCPeerConnection'],
  ...['WebTransport', 'UrlFetchApp', 'MailApp', 'GmailApp', 'Jdbc', 'DriveApp', 'Image'],
]);

/** Names of the W3C, and of Excel's workbooks: they look like addresses, and nobody opens them. */
const NAMESPACE = /^http:\/\/(?:www\.w3\.org\/\d{4}|schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//;

const ADDRESS = /https?:\/\/[\w-]+(?:\.[\w-]+)+[^\s"'`)<]*/g;

/** @type {import('./bundleChecks.mjs').BundleCheck} */
export const network = {
  name: 'nothing that could send anything away, and nothing loaded from elsewhere',
  why: 'The data of the team stay in its spreadsheet: docs/security.md promises it.',
  problemsIn({ files, programs }) {
    const page = files['Sidebar.html'] ?? '';
    return [
      ...programs.flatMap((program) => [...sendersIn('Code.js', program), ...addressesIn('Code.js', program)]),
      ...scriptsIn(page).flatMap((script) => sendersIn('Sidebar.html', script)),
      ...addressesIn('Sidebar.html', page),
      ...[...page.matchAll(/@import|<link\b|<(?:script|img|iframe)[^>]*\ssrc|<form\b[^>]*\saction/gi)].map(
        ([tag]) => `Sidebar.html loads something: ${quoted(tag)}.`,
      ),
    ];
  },
};

/**
 * @param {string} file
 * @param {string} code
 */
const sendersIn = (file, code) =>
  [...new Set([...nodesOf(code)].flatMap((node) => (node.type === 'Identifier' ? node.name : [])))]
    .filter((name) => SENDERS.has(name))
    .map((name) => `${file} uses ${name}.`);

/**
 * Links to the docs of the owner are for people to click.
 *
 * @param {string} file
 * @param {string} text
 */
function addressesIn(file, text) {
  const docs = ownersAddress(packageFacts().homepage);
  const found = text.replaceAll('/\\/', '//').match(ADDRESS) ?? [];
  return found
    .filter((address) => !NAMESPACE.test(address) && !(docs !== null && address.startsWith(docs)))
    .map((address) => `${file} names an address: ${quoted(address)}.`);
}
