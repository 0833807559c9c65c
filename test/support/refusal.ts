import { expect } from 'vitest';

/** A mistake with this code and at least these facts, to be compared with one that was thrown or noted. */
export const refusal = (code: string, params: object = {}): unknown =>
  expect.objectContaining({ code, params: expect.objectContaining(params) });
