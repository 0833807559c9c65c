import { messageOf } from '../realm/realm.ts';
import { frameMessageOf, type PageMessage, type FrameSize } from './protocol.ts';
import type { Runner } from './runner.ts';

export interface FrameOptions {
  /** google.script.host.close() */
  readonly onClose?: () => void;
  /** google.script.host.editor.focus() */
  readonly onEditorFocus?: () => void;
  /** google.script.host.setWidth and setHeight, pixels */
  readonly onSize?: (size: FrameSize) => void;
  /** Where the frame's messages arrive; the page's own window unless told otherwise. */
  readonly page?: Listening;
}

/** The part of a window that listens to messages. */
interface Listening {
  addEventListener(type: 'message', listener: (event: Message) => void): void;
  removeEventListener(type: 'message', listener: (event: Message) => void): void;
}

interface Message {
  readonly source: unknown;
  readonly data: unknown;
}

/**
 * Connects a sidebar's window (iframe.contentWindow) to the server. It may be called before or
 * after the frame has loaded.
 *
 * @returns a function that disconnects
 */
export function connectFrame(
  frame: { postMessage(message: PageMessage, origin: string): void },
  runner: Runner,
  { onClose, onEditorFocus, onSize, page = window }: FrameOptions = {},
): () => void {
  let connected = true;
  const send = (message: PageMessage): void => {
    if (connected) frame.postMessage(message, '*');
  };
  const call = async (id: number, name: string, parameters: readonly unknown[]): Promise<void> => {
    try {
      send({ gas: 'result', id, value: await runner.handle(name, parameters) });
    } catch (thrown) {
      send({ gas: 'failure', id, message: messageOf(thrown) });
    }
  };
  const listen = (event: Message): void => {
    const message = event.source === frame ? frameMessageOf(event.data) : null;
    if (message === null) return;
    if (message.gas === 'hello') send({ gas: 'welcome' });
    else if (message.gas === 'call') void call(message.id, message.name, message.parameters);
    else if (message.gas === 'close') onClose?.();
    else if (message.gas === 'focus') onEditorFocus?.();
    else onSize?.(message.size);
  };
  page.addEventListener('message', listen);
  send({ gas: 'welcome' });
  return () => {
    connected = false;
    page.removeEventListener('message', listen);
  };
}
