export type { BuildWords } from './en/build.ts';
export { BUILD as BUILD_WORDS } from './languages.ts';
