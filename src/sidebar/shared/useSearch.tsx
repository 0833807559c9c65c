import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './useWords.ts';

/** From so many lines on a list is long: a search, and adding above it. */
export const MANY = 12;

interface Search {
  /** The field; nothing for a short list. */
  readonly field: ComponentChildren;
  /** Whether a line with this name is shown. */
  readonly finds: (name: string) => boolean;
}

/** A search by name above a list of people. @param id Of the field. */
export function useSearch(id: string, people: number): Search {
  const { search } = useWords();
  const [typed, setTyped] = useState('');
  const isLong = people >= MANY;
  const wanted = isLong ? plain(typed.trim()) : '';
  return {
    field: isLong && (
      <input
        id={id}
        type="search"
        class="search"
        aria-label={search}
        placeholder={search}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    ),
    finds: (name) => plain(name).includes(wanted),
  };
}

/** Neither case nor the dots of ё matter. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
