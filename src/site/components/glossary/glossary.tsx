import { pageAddress, views } from '../../../addresses.ts';
import type { Rule } from '../../../vocabulary/rules.ts';
import { useView } from '../../view.ts';

/** The vocabulary to read: what we say, what we avoid, why, who says so. Every entry has its own address. */
export function Glossary() {
  const { site, config, language, t } = useView();
  const file = site.vocabulary.get(language.tag);
  if (!file || file.rules.length === 0) return <p>{file?.note ?? t('vocabulary.none')}</p>;
  return (
    <div class="glossary" data-glossary data-none={t('vocabulary.noMatch')}>
      <p>
        <a class="button" href={pageAddress(config.base, language.tag, views.wordCheck)}>
          {t('wordCheck.title')}
        </a>
      </p>
      <p>{file.state === 'proposal' ? t('vocabulary.proposal') : t('vocabulary.sourced')}</p>
      <div data-with-script hidden>
        <label for="ordfilter">{t('vocabulary.filter')}</label>
        <input id="ordfilter" type="search" autocomplete="off" autocapitalize="off" spellcheck={false} />
        <p role="status" data-said />
      </div>
      <ul>
        {[...file.rules]
          .sort((a, b) => a.title.localeCompare(b.title, language.format))
          .map((rule) => (
            <Entry key={rule.id} rule={rule} />
          ))}
      </ul>
    </div>
  );
}

function Entry({ rule }: { rule: Rule }) {
  const { site, language, t } = useView();
  const heads = site.vocabulary.get(language.tag)!.heads;
  const plain = (say: string) =>
    say.replace(
      /\{([^}]+)\}/gu,
      (_, head: string) => heads[head]?.sg ?? Object.values(heads[head] ?? {})[0] ?? head,
    );
  return (
    <li id={`ord-${rule.id}`}>
      <details>
        <summary>
          <b>{[...new Set(rule.use.map(({ say }) => plain(say)))].slice(0, 2).join(' · ')}</b>
          <small>
            {t(rule.severity === 'avoid' ? 'vocabulary.insteadOf' : 'vocabulary.thinkTwice', {
              word: rule.title,
            })}
          </small>
        </summary>
        <p>{rule.why}</p>
        <p class="glossary-says">
          {[...new Set(rule.sources.map((id) => site.sources.get(id)!.publisher))].join(' · ')}
        </p>
      </details>
    </li>
  );
}
