import type about from 'virtual:about';
import { useLanguage, useWords } from './shared/useWords.ts';

/** The foot of the sidebar: the version, what is new in it, what happens to the data, and links. */
export function About({ version, docs, changes, onCheck }: typeof about & { readonly onCheck: () => void }) {
  const words = useWords().about;
  const news = changes[useLanguage()] ?? [];
  return (
    <footer>
      <details>
        <summary>{words.version(version)}</summary>
        <p>{words.privacy}</p>
        <h2>{words.changed}</h2>
        <ul>
          {news.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>{words.unknown}</p>
        <p>
          <button type="button" class="link" onClick={onCheck}>
            {words.check}
          </button>
        </p>
        {docs !== null && (
          <>
            <h2>{words.links}</h2>
            <ul>
              {words.pages.map(({ path, title }) => (
                <li key={path}>
                  <a href={docs + path} target="_blank" rel="noopener">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </footer>
  );
}
