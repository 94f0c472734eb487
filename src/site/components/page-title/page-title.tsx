import { pageAddress } from '../../../addresses.ts';
import type { Page } from '../../../content/model.ts';
import { chooseText } from '../../texts.ts';
import { useView } from '../../view.ts';

/** A page's title in the reader's language, or marked as the language it is in. */
export function PageTitle({ page }: { page: Page }) {
  const { language } = useView();
  const { text } = chooseText(page, language);
  return text.lang === language.tag ? text.title : <span lang={text.lang}>{text.title}</span>;
}

/** A page as a row in a list of links. */
export function PageLink({ page }: { page: Page }) {
  const { config, language } = useView();
  return (
    <li>
      <a href={pageAddress(config.base, language.tag, page.id)}>
        <PageTitle page={page} />
      </a>
    </li>
  );
}

/** The emergency pages, for whoever has no time to look. */
export function EmergencyLinks() {
  const { site } = useView();
  const pages = [...site.pages.values()].filter(({ kind }) => kind === 'E');
  return (
    <ul class="links">
      {pages.map((page) => (
        <PageLink key={page.id} page={page} />
      ))}
    </ul>
  );
}
