/** Ticks at round steps, as a person would choose: 0, 0.1, 0.2 … or 0, 5, 10 … */
export function ticksTo(top: number): readonly number[] {
  const rough = Math.max(top, 1e-9) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(top / step - 1e-9) + 1 }, (_, index) => index * step);
}
