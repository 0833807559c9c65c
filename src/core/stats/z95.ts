/**
 * The 97.5 % point of the standard normal distribution: how many standard errors a two-sided 95 %
 * interval reaches to each side.
 *
 * @example
 * Z95 // => 1.96
 * @see qnorm(0.975) in R.
 */
export const Z95 = 1.959963984540054;
