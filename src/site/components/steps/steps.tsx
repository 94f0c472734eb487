import type { Block, Inline } from '../../../content/model.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Inlines } from '../inline/inline.tsx';

/** Step cards: number and strong sentence, drawing, the rest. The order holds whatever the order in the text. */
export function Steps({ items }: { items: readonly (readonly Block[])[] }) {
  return (
    <ol class="steps">
      {items.map((blocks, index) => (
        <Step key={index} blocks={blocks} />
      ))}
    </ol>
  );
}

function Step({ blocks }: { blocks: readonly Block[] }) {
  const { title, rest } = takeTitle(blocks);
  return (
    <li class="step">
      {title && (
        <p class="step-title">
          <Inlines of={[title]} />
        </p>
      )}
      <Blocks of={[...rest.filter(isDrawing), ...rest.filter((block) => !isDrawing(block))]} />
    </li>
  );
}

/** The strong sentence that a step begins with, and what is left. */
function takeTitle(blocks: readonly Block[]): { title: Inline | undefined; rest: readonly Block[] } {
  const [first, ...others] = blocks;
  const [title, ...more] = first?.type === 'paragraph' ? first.children : [];
  if (title?.type !== 'strong') return { title: undefined, rest: blocks };
  return { title, rest: more.length > 0 ? [{ type: 'paragraph', children: more }, ...others] : others };
}

function isDrawing(block: Block): boolean {
  return block.type === 'drawing';
}
