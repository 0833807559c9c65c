export type { AddonWords } from './en/addon.ts';
export { ADDON as WORDS } from './languages.ts';
