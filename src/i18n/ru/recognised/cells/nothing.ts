import type { nothing as english } from '../../../en/recognised/cells/nothing.ts';

export const nothing: typeof english =
  /^(?:н[./]?д\.?|пусто|отсутствует|нет(?: [а-я ]+)?|не ?(?:[а-я]*(?:[аея]н|[ыя]т)|был|извест)[аоын]{0,2})$/;
