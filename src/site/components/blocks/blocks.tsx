import type { Block } from '../../../content/model.ts';
import { Call } from '../call/call.tsx';
import { Drawing } from '../drawing/drawing.tsx';
import { Inlines } from '../inline/inline.tsx';
import { Note } from '../note/note.tsx';
import { NumberCard } from '../number-card/number-card.tsx';
import { Say } from '../say/say.tsx';
import { Steps } from '../steps/steps.tsx';
import { Widget } from '../widgets/widget.tsx';

/** The blocks of a page or of a part of it. */
export function Blocks({ of }: { of: readonly Block[] }) {
  return (
    <>
      {of.map((block, index) => (
        <OneBlock key={index} of={block} />
      ))}
    </>
  );
}

function OneBlock({ of: block }: { of: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines of={block.children} />
        </p>
      );
    case 'subheading':
      return (
        <h3>
          <Inlines of={block.children} />
        </h3>
      );
    case 'list':
      return <List ordered={block.ordered} items={block.items} />;
    case 'steps':
      return <Steps items={block.items} />;
    case 'say':
      return <Say blocks={block.blocks} />;
    case 'note':
      return <Note blocks={block.blocks} />;
    case 'call':
      return <Call number={block.number} />;
    case 'number':
      return <NumberCard number={block.number} />;
    case 'drawing':
      return <Drawing name={block.name} alt={block.alt} />;
    case 'widget':
      return <Widget name={block.name} />;
  }
}

function List({ ordered, items }: { ordered: boolean; items: readonly (readonly Block[])[] }) {
  const entries = items.map((blocks, index) => (
    <li key={index}>
      <ListItem blocks={blocks} />
    </li>
  ));
  return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
}

/** A list item of one paragraph is written without the paragraph around it. */
function ListItem({ blocks }: { blocks: readonly Block[] }) {
  const [only, ...rest] = blocks;
  return only?.type === 'paragraph' && rest.length === 0 ? (
    <Inlines of={only.children} />
  ) : (
    <Blocks of={blocks} />
  );
}
