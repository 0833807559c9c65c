import type { Dialog } from '../dialog.ts';
import { number, text } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';

const outputs = new WeakMap<object, Dialog>();

/** HtmlService over the project's HTML files. */
export function htmlService(host: ScriptHost): object {
  return serviceObject(host, 'HtmlService', {
    shared: {
      createHtmlOutput: (html?: unknown) => htmlOutput(host, html === undefined ? '' : text(html)),
      createHtmlOutputFromFile: (file: unknown) => {
        const name = text(file);
        const html = Object.hasOwn(host.html, name) ? host.html[name] : undefined;
        if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return htmlOutput(host, html);
      },
    },
  });
}

/** What an HtmlOutput made here would show; null for anything else. */
export function dialogOf(output: unknown): Dialog | null {
  return typeof output === 'object' && output !== null ? (outputs.get(output) ?? null) : null;
}

function htmlOutput(host: ScriptHost, html: string): object {
  let dialog: Dialog = { title: '', html, width: null, height: null };
  const change = (changed: Partial<Dialog>): object => {
    dialog = { ...dialog, ...changed };
    outputs.set(output, dialog);
    return output;
  };
  const output: object = serviceObject(host, 'HtmlOutput', {
    shared: {
      getContent: () => dialog.html,
      setContent: (content: unknown) => change({ html: text(content) }),
      append: (content: unknown) => change({ html: dialog.html + text(content) }),
      getTitle: () => dialog.title,
      setTitle: (title: unknown) => change({ title: text(title) }),
      getWidth: () => dialog.width,
      setWidth: (width: unknown) => change({ width: number(width) }),
      getHeight: () => dialog.height,
      setHeight: (height: unknown) => change({ height: number(height) }),
    },
  });
  outputs.set(output, dialog);
  return output;
}
