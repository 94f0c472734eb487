import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { readInlines } from './inline.ts';
import type { Block, WidgetName } from './model.ts';
import type { Reader } from './read-markdown.ts';

const WIDGETS: readonly WidgetName[] = ['settings', 'contact', 'vocabulary'];

type Node = RootContent | BlockContent | DefinitionContent;

/** Blocks from Markdown's flow nodes. What is not allowed is noted and left out. */
export function readBlocks(nodes: readonly Node[], reader: Reader): Block[] {
  return nodes.flatMap((node): Block[] => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: readInlines(node.children, reader) }];
      case 'heading':
        if (node.depth === 3) return [{ type: 'subheading', children: readInlines(node.children, reader) }];
        reader.wrong(
          line,
          `A heading of level ${node.depth} cannot stand here.`,
          'Use ## for sections and ### inside them.',
        );
        return [];
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered ?? false,
            items: node.children.map((item) => readBlocks(item.children, reader)),
          },
        ];
      case 'containerDirective':
        return readContainer(node.name, node.children, line, reader);
      case 'leafDirective':
        return readLeaf(node.name, node.attributes ?? {}, line, reader);
      default:
        reader.wrong(
          line,
          node.type === 'html' ? 'HTML is not allowed in content.' : `"${node.type}" is not allowed here.`,
          'Use the forms in CONTRIBUTING.md.',
        );
        return [];
    }
  });
}

function readContainer(name: string, children: readonly Node[], line: number, reader: Reader): Block[] {
  if (name === 'say' || name === 'note') return [{ type: name, blocks: readBlocks(children, reader) }];
  if (name === 'steps') {
    const [list, ...rest] = children;
    if (list?.type === 'list' && list.ordered && rest.length === 0) {
      return [{ type: 'steps', items: list.children.map((item) => readBlocks(item.children, reader)) }];
    }
    reader.wrong(
      line,
      ':::steps must hold one numbered list and nothing else.',
      'Write 1. 2. 3. between :::steps and :::.',
    );
    return [];
  }
  reader.wrong(line, `":::${name}" is unknown.`, 'Known are :::steps, :::say and :::note.');
  return [];
}

function readLeaf(
  name: string,
  attributes: Record<string, string | null | undefined>,
  line: number,
  reader: Reader,
): Block[] {
  const number = name === 'call' ? attributes.number : attributes.id;
  if ((name === 'call' || name === 'number') && number) {
    reader.refer({ kind: 'number', id: number, line });
    return [{ type: name, number }];
  }
  if (name === 'drawing' && attributes.name) {
    reader.refer({ kind: 'drawing', id: attributes.name, line });
    if (!attributes.alt?.trim()) {
      reader.wrong(
        line,
        `The drawing "${attributes.name}" has no text.`,
        'Say in alt="…" what it shows, for those who cannot see it.',
      );
    }
    return [{ type: 'drawing', name: attributes.name, alt: attributes.alt ?? '' }];
  }
  if ((WIDGETS as readonly string[]).includes(name)) return [{ type: 'widget', name: name as WidgetName }];
  reader.wrong(
    line,
    `"::${name}" is unknown or lacks something.`,
    'Known are ::call{number=…}, ::number{id=…} and ::drawing{name=… alt="…"}.',
  );
  return [];
}
