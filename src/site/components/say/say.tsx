import type { Block } from '../../../content/model.ts';
import { interfaceLanguage, useView } from '../../view.ts';
import { Blocks } from '../blocks/blocks.tsx';

/** Words ready to use on the phone or at the desk. */
export function Say({ blocks }: { blocks: readonly Block[] }) {
  const view = useView();
  return (
    <figure class="say">
      <figcaption {...interfaceLanguage(view)}>{view.t('page.say')}</figcaption>
      <blockquote>
        <Blocks of={blocks} />
      </blockquote>
    </figure>
  );
}
