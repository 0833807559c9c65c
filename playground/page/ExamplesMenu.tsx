import { useMemo } from 'preact/hooks';
import type { MenuItem } from '../host/index.ts';
import type { Example } from '../sample/example.ts';
import type { Language } from '../sample/model.ts';
import { Menu } from './Menu.tsx';
import type { PageText } from './pageText.ts';

const GROUPS = ['crm', 'hand', 'kind', 'trap', 'network'] as const;

/** A menu of the example exports, each with its title. A tooltip says what is special about it. */
export function ExamplesMenu(props: {
  readonly examples: readonly Example[];
  readonly language: Language;
  readonly text: PageText;
  readonly open: (example: Example) => void;
}) {
  const { examples, language, text, open } = props;
  const find = (name: string) => examples.find((example) => example.name === name);
  const items = useMemo(
    () => GROUPS.map((group) => groupOf(group, examples, language, text)),
    [examples, language, text],
  );
  return (
    <Menu
      class="examples"
      name={text.examples}
      items={items}
      about={(name) => find(name)?.about[language] ?? ''}
      run={(name) => {
        const chosen = find(name);
        if (chosen !== undefined) open(chosen);
      }}
    >
      {text.examples}
    </Menu>
  );
}

function groupOf(
  group: (typeof GROUPS)[number],
  examples: readonly Example[],
  language: Language,
  text: PageText,
): MenuItem {
  const items = examples
    .filter((example) => example.group === group)
    .map(({ name, title }) => ({ kind: 'item', label: title[language], functionName: name }) as const)
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return { kind: 'menu', label: text.exampleGroups[group], items };
}
