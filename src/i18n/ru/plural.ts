/** Russian: 1 лид, 2 лида, 5 лидов. Source: Unicode CLDR plural rules, forms one, few and many. */
export function plural(count: number, one: string, few: string, many: string): string {
  const [tens, units] = [count % 100, count % 10];
  const word = tens > 10 && tens < 20 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many;
  return `${count.toLocaleString('ru-RU')} ${word}`;
}
