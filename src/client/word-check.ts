import { type Checker, createChecker } from '../vocabulary/checker.ts';
import type { Finding, RuleFile } from '../vocabulary/rules.ts';

/** Check a text: what is found is underlined, told why, and can be exchanged with one tap, or taken back. */
const box = document.querySelector<HTMLElement>('[data-word-check]');
if (box) void wake(box);

async function wake(box: HTMLElement): Promise<void> {
  const words = box.dataset;
  box.querySelector('[data-without-script]')!.remove();
  box.querySelector<HTMLElement>('[data-with-script]')!.hidden = false;
  const field = box.querySelector('textarea')!;
  const said = box.querySelector<HTMLElement>('[data-said]')!;
  const undo = box.querySelector<HTMLButtonElement>('[data-undo-button]')!;
  const copy = box.querySelector<HTMLButtonElement>('[data-copy-button]')!;
  const earlier: string[] = [];
  let check: Checker;
  try {
    const response = await fetch(words.wordCheck!);
    if (!response.ok) throw new Error(String(response.status));
    check = createChecker((await response.json()) as RuleFile);
  } catch {
    said.textContent = words.failed ?? '';
    return;
  }

  const show = () => {
    const text = field.value;
    const findings = check(text);
    box
      .querySelector('[data-marked]')!
      .replaceChildren(...(findings.length > 0 ? marked(text, findings) : []));
    box
      .querySelector('[data-findings]')!
      .replaceChildren(...findings.map((finding, index) => card(finding, index, words, exchange)));
    said.textContent =
      text.trim() === ''
        ? ''
        : findings.length === 0
          ? (words.none ?? '')
          : (words.found ?? '').replace('{number}', String(findings.length));
    undo.hidden = earlier.length === 0;
    copy.hidden = text.trim() === '';
  };
  const exchange = ({ start, end }: Finding, instead: string) => {
    earlier.push(field.value);
    field.value = field.value.slice(0, start) + instead + field.value.slice(end);
    show();
    // The list is made anew; the reader goes on from the next finding, or from the text when there is none.
    (box.querySelector<HTMLElement>('[data-findings] button') ?? field).focus();
  };
  undo.addEventListener('click', () => {
    field.value = earlier.pop() ?? field.value;
    show();
    if (undo.hidden) field.focus();
  });
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = words.copied ?? '';
    } catch {
      field.select();
    }
  });
  field.addEventListener('input', show);
  show();
}

/** The text with what was found underlined; each leads to its card. */
function marked(text: string, findings: readonly Finding[]): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  findings.forEach(({ start, end, found }, index) => {
    const mark = document.createElement('mark');
    const link = document.createElement('a');
    link.href = `#funn-${index}`;
    link.textContent = found;
    mark.append(link);
    nodes.push(document.createTextNode(text.slice(from, start)), mark);
    from = end;
  });
  nodes.push(document.createTextNode(text.slice(from)));
  return nodes;
}

function card(
  finding: Finding,
  index: number,
  words: DOMStringMap,
  exchange: (finding: Finding, instead: string) => void,
): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `funn-${index}`;
  const found = document.createElement('strong');
  found.textContent = finding.found;
  const why = document.createElement('p');
  why.textContent = [finding.rule.why, finding.rule.severity === 'think-twice' ? words.think : '']
    .filter(Boolean)
    .join(' ');
  item.append(found, why);
  for (const text of new Set(finding.suggestions.map((suggestion) => suggestion.text))) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = (words.use ?? '{word}').replace('{word}', text);
    button.addEventListener('click', () => exchange(finding, text));
    item.append(button);
  }
  if (finding.suggestions.some(({ fits }) => !fits)) {
    const turn = document.createElement('small');
    turn.textContent = words.turn ?? '';
    item.append(turn);
  }
  return item;
}
