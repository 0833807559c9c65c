/** English: 1 lead, 2 leads, 1,200 leads. */
export function pluralEn(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** Russian: 1 лид, 2 лида, 5 лидов. Source: Unicode CLDR plural rules, forms one, few and many. */
export function pluralRu(count: number, one: string, few: string, many: string): string {
  const [tens, units] = [count % 100, count % 10];
  const word = tens > 10 && tens < 20 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many;
  return `${count.toLocaleString('ru-RU')} ${word}`;
}
