import { useWords } from '../shared/useWords.ts';

const [UNCHOSEN, UNLISTED] = ['?', ''];

/**
 * Whose card it is. @param props.name Empty: somebody who is not in the list; null: nobody has been
 * chosen.
 */
export function WhoPicker(props: {
  readonly names: readonly string[];
  readonly name: string | null;
  readonly onName: (name: string) => void;
  readonly onRefresh: () => void;
}) {
  const { names, name, onName, onRefresh } = props;
  const { card, data } = useWords();
  // Options are told apart by index, because a person may be called "?".
  const value = name === null ? UNCHOSEN : name === '' ? UNLISTED : String(names.indexOf(name));
  return (
    <>
      <label for="card-who">{card.who}</label>
      <div class="row">
        <select
          id="card-who"
          aria-describedby={name === null ? 'card-hint' : undefined}
          value={value}
          onChange={({ currentTarget }) => onName(names[Number(currentTarget.value || NaN)] ?? '')}
        >
          {name === null && (
            <option value={UNCHOSEN} disabled>
              {card.choose}
            </option>
          )}
          {names.map((one, index) => (
            <option key={one} value={String(index)}>
              {one}
            </option>
          ))}
          <option value={UNLISTED}>{card.unlisted}</option>
        </select>
        <button type="button" onClick={onRefresh}>
          {data.refresh}
        </button>
      </div>
      {name === null && (
        <p id="card-hint" class="quiet about">
          {card.remembered}
        </p>
      )}
    </>
  );
}
