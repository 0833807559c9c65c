import type { Host } from '../functions/host.ts';
import { SOURCE } from '../i18n/languages.ts';

/**
 * What a formula or a form calls a KPI or a milestone: its name in the spreadsheet's language, or
 * its id where that is the language in which the ids are words.
 */
export function typedName({ language }: Host, id: string, name: string): string {
  return language === SOURCE ? id : name;
}
