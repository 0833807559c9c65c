/** What the optional build with the nightly trigger makes global besides main.ts. */
export { awardNightly, switchNightly } from './addon/awards/awardNightly.ts';
