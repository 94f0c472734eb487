import { pageAddress } from '../../addresses.ts';
import type { Block, Page, PageText } from '../../content/model.ts';
import { SOURCE_LANGUAGE } from '../../languages.ts';
import { Blocks } from '../components/blocks/blocks.tsx';
import { Document } from '../components/document/document.tsx';
import { Inlines } from '../components/inline/inline.tsx';
import { PageMeta } from '../components/page-meta/page-meta.tsx';
import { SecondLanguage } from '../components/second-language/second-language.tsx';
import { Sources } from '../components/sources/sources.tsx';
import { urgentFirst } from '../texts.ts';
import { useView, type View, ViewContext } from '../view.ts';

interface Props {
  readonly page: Page;
  readonly text: PageText;
  /** The same page in the other language, and the view its parts are written with. */
  readonly other: { readonly text: PageText; readonly view: View };
}

/**
 * A page in two languages, block beside block: two people without a shared language point at the same sentence. On a narrow
 * screen each block stands above its twin. The build has made sure that both have the same sections and blocks.
 */
export function SideBySideView({ page, text, other }: Props) {
  const { assets, config, language, t } = useView();
  const { urgent, lead } = urgentFirst(text.body.lead);
  return (
    <Document sheet="two-languages" tab={text.tab} script={assets.scripts['two-languages']}>
      <p class="trail">
        <a href={pageAddress(config.base, language.tag, page.id)}>
          {t('sideBySide.only', { language: language.endonym })}
        </a>
      </p>
      <SecondLanguage page={page.id} chosen={SOURCE_LANGUAGE} />
      <article class="two" data-rows>
        <Pair
          other={other.view}
          first={<h1>{text.title}</h1>}
          second={<p class="two-title">{other.text.title}</p>}
        />
        <Blocks of={urgent} />
        <Pair
          other={other.view}
          first={<p class="summary">{text.summary}</p>}
          second={<p class="summary">{other.text.summary}</p>}
        />
        <PageMeta page={page} cites={true} />
        <p class="translation">{t('translation.draft')}</p>
        <BlockPairs first={lead} second={urgentFirst(other.text.body.lead).lead} other={other.view} />
        {text.body.sections.map((section, index) => {
          const twin = other.text.body.sections[index]!;
          return (
            <section key={section.id} aria-labelledby={section.id}>
              <Pair
                other={other.view}
                first={
                  <h2 id={section.id}>
                    <Inlines of={section.title} />
                  </h2>
                }
                second={
                  <p class="two-title">
                    <Inlines of={twin.title} />
                  </p>
                }
              />
              <BlockPairs first={section.blocks} second={twin.blocks} other={other.view} />
            </section>
          );
        })}
      </article>
      <Sources />
    </Document>
  );
}

interface PairProps {
  readonly first: preact.ComponentChild;
  readonly second: preact.ComponentChild;
  readonly other: View;
}

function Pair({ first, second, other }: PairProps) {
  const { tag, direction } = other.language;
  return (
    <div class="pair">
      <div>{first}</div>
      <div lang={tag} dir={direction}>
        <ViewContext.Provider value={other}>{second}</ViewContext.Provider>
      </div>
    </div>
  );
}

/** Block beside block. Steps and lists are taken apart, so that each step stands beside its own. */
function BlockPairs({
  first,
  second,
  other,
}: {
  first: readonly Block[];
  second: readonly Block[];
  other: View;
}) {
  return (
    <>
      {first.map((block, index) => {
        const twin = second[index]!;
        // A drawing, a call button and the app's own parts say the same in both languages: once is enough.
        if (block.type === 'drawing' || block.type === 'call' || block.type === 'widget')
          return <Blocks key={index} of={[block]} />;
        if ('items' in block && 'items' in twin) {
          return block.items.map((item, at) => (
            <Pair
              key={`${index}-${at}`}
              other={other}
              first={<Item blocks={item} number={numberOf(block, at)} />}
              second={
                <Item
                  blocks={twin.items[at]!.filter(({ type }) => type !== 'drawing')}
                  number={numberOf(block, at)}
                />
              }
            />
          ));
        }
        return (
          <Pair key={index} other={other} first={<Blocks of={[block]} />} second={<Blocks of={[twin]} />} />
        );
      })}
    </>
  );
}

function numberOf(block: Block, at: number): string {
  return block.type === 'steps' || (block.type === 'list' && block.ordered) ? `${at + 1}.` : '•';
}

function Item({ blocks, number }: { blocks: readonly Block[]; number: string }) {
  return (
    <div class="item">
      <span>{number}</span>
      <div>
        <Blocks of={blocks} />
      </div>
    </div>
  );
}
