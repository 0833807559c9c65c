import type { nothing as english } from '../../../en/recognised/cells/nothing.ts';

export const nothing: typeof english =
  /^(?:н[./]?д\.?|нема(?:є)?(?: [а-яіїє ]+)?|відсутн(?:є|ій|я|ні)|невідом(?:о|ий|а)|порожньо|ніколи|не [а-яіїє]+(?:[нт][оаі]|[нт]ий|було|відомо))$/;
