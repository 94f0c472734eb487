import type { Block } from '../../../content/model.ts';
import { Blocks } from '../blocks/blocks.tsx';

/** A quiet box. */
export function Note({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div class="note">
      <Blocks of={blocks} />
    </div>
  );
}
