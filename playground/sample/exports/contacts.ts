import type { Language } from '../model.ts';
import { clientName } from '../people.ts';

/** How a client of the sample is reached; the systems of a school write it each in its own way. */
export interface Contacts {
  readonly email: string;
  /** Ten digits. */
  readonly digits: string;
}

export function contactsOf(client: number, language: Language): Contacts {
  const name = clientName(client, 'en').toLowerCase().replace(' ', '.');
  const last = String(10_000 + client);
  return { email: `${name}@example.com`, digits: language === 'en' ? `20255${last}` : `90000${last}` };
}

/** The email as somebody types it into a form: with a capital letter, or a space at its end. */
export function typedEmail({ email }: Contacts, client: number): string {
  if (client % 5 === 1) return email.replace(/^./, (letter) => letter.toUpperCase());
  return client % 5 === 3 ? `${email} ` : email;
}

/** The phone as people write it. */
export function typedPhone({ digits }: Contacts, client: number, language: Language): string {
  const [code, ...rest] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 8), digits.slice(8)];
  const [a = '', b = '', c = ''] = rest;
  if (language === 'en') return [`+1${digits}`, `(${code}) ${a}-${b}${c}`, `${code}-${a}-${b}${c}`][client % 3] ?? '';
  return [`+7${digits}`, `8 (${code}) ${a}-${b}-${c}`, `7${digits}`, `+7 ${code} ${a} ${b} ${c}`][client % 4] ?? '';
}

/** The phone as a telephone exchange writes it. */
export function dialled({ digits }: Contacts, language: Language): string {
  return `${language === 'en' ? '1' : '7'}${digits}`;
}
