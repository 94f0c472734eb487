import type { Page } from '../../content/model.ts';
import { Document } from '../components/document/document.tsx';
import { Glossary } from '../components/glossary/glossary.tsx';
import { chooseText } from '../texts.ts';
import { useView } from '../view.ts';

/** The whole vocabulary on an address of its own: with the text of `ord` on top it would be too heavy for a first view. */
export function WordListView({ page }: { page: Page }) {
  const { assets, language } = useView();
  const { text } = chooseText(page, language);
  const textLanguage = text.lang === language.tag ? {} : { lang: text.lang };
  return (
    <Document sheet="words" tab={text.tab} script={assets.scripts.glossary}>
      <h1 {...textLanguage}>{text.title}</h1>
      <Glossary />
    </Document>
  );
}
