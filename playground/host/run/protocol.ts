/** What a sidebar's window says to the page. */
type FrameMessage =
  | { readonly gas: 'hello' }
  | { readonly gas: 'call'; readonly id: number; readonly name: string; readonly parameters: readonly unknown[] }
  | { readonly gas: 'size'; readonly size: FrameSize }
  | { readonly gas: 'close' }
  | { readonly gas: 'focus' };

/** Pixels; a side that is not named stays. */
export interface FrameSize {
  readonly width?: number;
  readonly height?: number;
}

/** What the page says to a sidebar's window. */
export type PageMessage =
  | { readonly gas: 'welcome' }
  | { readonly gas: 'result'; readonly id: number; readonly value: unknown }
  | { readonly gas: 'failure'; readonly id: number; readonly message: string };

/** The message if it is one of ours; null for anything else that arrives at a window. */
export function frameMessageOf(data: unknown): FrameMessage | null {
  if (typeof data !== 'object' || data === null || !('gas' in data)) return null;
  if (data.gas === 'hello' || data.gas === 'close' || data.gas === 'focus') return { gas: data.gas };
  if (data.gas === 'size') return { gas: 'size', size: { ...sizeOf(data, 'width'), ...sizeOf(data, 'height') } };
  if (data.gas !== 'call' || !('id' in data) || !('name' in data) || !('parameters' in data)) return null;
  const { id, name, parameters } = data;
  if (typeof id !== 'number' || typeof name !== 'string' || !Array.isArray(parameters)) return null;
  return { gas: 'call', id, name, parameters };
}

function sizeOf(data: object, side: 'width' | 'height'): FrameSize {
  const size: unknown = Reflect.get(data, side);
  return typeof size === 'number' ? { [side]: size } : {};
}
