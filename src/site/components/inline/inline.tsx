import { pageAddress } from '../../../addresses.ts';
import type { Inline } from '../../../content/model.ts';
import { citedSources } from '../../citations.ts';
import { useView } from '../../view.ts';

/** Running text with what stands in it: links, phone numbers, citations. */
export function Inlines({ of }: { of: readonly Inline[] }) {
  return (
    <>
      {of.map((inline, index) => (
        <InlinePart key={index} of={inline} />
      ))}
    </>
  );
}

function InlinePart({ of: inline }: { of: Inline }) {
  const { config, language } = useView();
  switch (inline.type) {
    case 'text':
      return <>{unbroken(inline.value)}</>;
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.children} />
        </em>
      );
    case 'page-link':
      return (
        <a href={pageAddress(config.base, language.tag, inline.page, inline.section)}>
          <Inlines of={inline.children} />
        </a>
      );
    case 'web-link':
      return (
        <WebLink url={inline.url}>
          <Inlines of={inline.children} />
        </WebLink>
      );
    case 'citation':
      return <Citation source={inline.source} />;
    case 'phone':
      return <Phone number={inline.number} />;
  }
}

/** A section sign stays with its number, so that "§ 2-1" never breaks over two lines. */
function unbroken(text: string): string {
  return text.replace(/§ (?=\d)/g, '§\u00a0').replace(/§§ (?=\d)/g, '§§\u00a0');
}

/** A link that leaves the app. The sign after it says so, also to a screen reader. */
export function WebLink({ url, children }: { url: string; children: preact.ComponentChildren }) {
  const { t } = useView();
  return (
    <a href={url} class="leaves" rel="noreferrer noopener">
      {children}
      <span class="visually-hidden"> ({t('page.leaves')})</span>
    </a>
  );
}

/** A phone number, tappable, isolated left to right so that right-to-left text does not turn it round. */
export function Phone({ number }: { number: string }) {
  const { site } = useView();
  const { call, shown } = site.numbers.get(number)!;
  return (
    <a class="tel" href={`tel:${call}`}>
      <bdi dir="ltr">{shown.replaceAll(' ', '\u00a0')}</bdi>
    </a>
  );
}

/** The small number that leads to the source at the foot of the page. */
function Citation({ source }: { source: string }) {
  const { text, t } = useView();
  const number = text ? citedSources(text).indexOf(source) + 1 : 0;
  return (
    <sup class="cite">
      <a href={`#kilde-${source}`} aria-label={t('page.citation', { number })}>
        {number}
      </a>
    </sup>
  );
}
