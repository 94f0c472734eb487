import { pageAddress } from '../../addresses.ts';
import type { Page } from '../../content/model.ts';
import { languages } from '../../languages.ts';
import { Document } from '../components/document/document.tsx';
import { chooseText } from '../texts.ts';
import { useView } from '../view.ts';

interface Props {
  readonly page: Page | undefined;
  /** "Choose language" in every language, by tag. */
  readonly prompts: ReadonlyMap<string, { readonly title: string; readonly suggested: string }>;
}

/**
 * Lets the reader choose a language, by its own name, for home or for one page. The list stands in the order of the table;
 * the page's script puts the phone's languages first.
 */
export function ChooserView({ page, prompts }: Props) {
  const { site, config, here } = useView();
  const number = site.numbers.get('113')!;
  return (
    <Document tab={config.name} inLanguage={false}>
      <p class="brand">{config.name}</p>
      <h1 class="chooser-title">
        {languages.map(({ tag, direction }) => (
          <span key={tag} lang={tag} dir={direction}>
            {prompts.get(tag)?.title}
          </span>
        ))}
      </h1>
      {page?.kind === 'E' && (
        <a class="call call-urgent" href={`tel:${number.call}`}>
          <bdi dir="ltr" class="call-number">
            {number.shown}
          </bdi>
        </a>
      )}
      <ul class="chooser" data-chooser>
        {languages.map((language) => (
          <li key={language.tag}>
            <a
              href={pageAddress(config.base, language.tag, here)}
              lang={language.tag}
              dir={language.direction}
              hreflang={language.tag}
            >
              <strong>{language.endonym}</strong>
              {page && <ChooserTitle page={page} tag={language.tag} />}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a
          class="exit-plain"
          href={config.exitUrl}
          rel="noreferrer noopener"
          data-exit
          aria-label={config.name}
        >
          ×
        </a>
      </p>
    </Document>
  );
}

function ChooserTitle({ page, tag }: { page: Page; tag: string }) {
  const language = languages.find((one) => one.tag === tag)!;
  const { text } = chooseText(page, language);
  return text.lang === tag ? <span>{text.title}</span> : null;
}
