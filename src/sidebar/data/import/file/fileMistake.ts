import type { SidebarWords } from '../../../../i18n/en/sidebar.ts';

type Mistake = keyof SidebarWords['importFile']['mistakes'];

/** Why a file cannot be imported. It becomes a sentence in the language of the page. */
export class FileMistake extends Error {
  readonly mistake: Mistake;

  constructor(mistake: Mistake) {
    super(mistake);
    this.mistake = mistake;
  }
}
