import { button, element, keepKeys } from './dom.ts';

/** A question in the page. Resolves with whether the person said yes; Escape says no. */
export function confirmDialog(words: {
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly no: string;
}): Promise<boolean> {
  return new Promise((answer) => {
    const dialog = element('dialog', {
      class: 'dialog',
      'aria-labelledby': 'dialog-title',
      'aria-describedby': 'dialog-body',
    });
    const no = button(words.no, 'button', () => dialog.close());
    const yes = button(words.yes, 'button danger', () => dialog.close('yes'));
    dialog.append(
      element('h2', { id: 'dialog-title' }, words.title),
      element('p', { id: 'dialog-body' }, words.body),
      element('div', { class: 'dialog-buttons' }, no, yes),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
    keepKeys(dialog);
    document.body.append(dialog);
    dialog.showModal();
    no.focus();
  });
}
