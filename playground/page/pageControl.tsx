import { render } from 'preact';
import { Page, type PageFacts, type PageState } from './Page.tsx';
import type { QuestionProps } from './ConfirmDialog.tsx';

const TOAST_SECONDS = 5;

/** How the rest of the playground changes what the page shows. */
export interface PageControl {
  /** Shows this; what is not named stays as it is. */
  show(change: Partial<PageState>): void;
  toast(message: string, title: string, seconds?: number): void;
  /** Resolves with whether the person said yes. */
  ask(words: Omit<QuestionProps, 'onAnswer'>): Promise<boolean>;
}

/** Draws the page into the element, and again after every change. */
export function pageControl(root: HTMLElement, facts: PageFacts): PageControl {
  let state: PageState = {
    opened: null,
    saveState: 'saved',
    sidebar: null,
    question: null,
    toasts: [],
    failure: null,
  };
  let lastToast = 0;
  const show = (change: Partial<PageState>): void => {
    state = { ...state, ...change };
    render(<Page {...facts} {...state} />, root);
  };
  root.replaceChildren();
  show({});
  return {
    show,
    toast(message, title, seconds = TOAST_SECONDS) {
      lastToast += 1;
      const toast = { id: lastToast, message, title };
      show({ toasts: [...state.toasts, toast] });
      setTimeout(() => show({ toasts: state.toasts.filter((other) => other !== toast) }), seconds * 1000);
    },
    ask: (words) =>
      new Promise((answer) => {
        const onAnswer = (isYes: boolean): void => {
          show({ question: null });
          answer(isYes);
        };
        show({ question: { ...words, onAnswer } });
      }),
  };
}
