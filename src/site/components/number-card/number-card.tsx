import { formatDate, formatHours } from '../../format.ts';
import { interfaceLanguage, useView } from '../../view.ts';
import { WebLink } from '../inline/inline.tsx';

/** Who answers a number, what it is for, when, at what cost, and when that was last checked. */
export function NumberCard({ number }: { number: string }) {
  const view = useView();
  const { site, language, t } = view;
  const { call, shown, urgent, open, cost, chat, site: web, checked } = site.numbers.get(number)!;
  const { name, for: purpose, note } = site.numberTexts.get(language.tag)![number]!;
  return (
    <div class="number-card" {...interfaceLanguage(view)}>
      <h3>{name}</h3>
      <p>{purpose}</p>
      <p class="number-facts">
        {[
          ...formatHours(open, language, t),
          ...(cost === 'free' ? [t('number.free')] : []),
          ...(note ? [note] : []),
        ].map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <a class={urgent ? 'call call-urgent' : 'call'} href={`tel:${call}`}>
        <bdi dir="ltr" class="call-number">
          {shown}
        </bdi>
        <span class="visually-hidden">{t('number.call', { name })}</span>
      </a>
      <p class="number-links">
        {chat && <WebLink url={chat}>{t('number.chat', { host: hostOf(chat) })}</WebLink>}
        {web && <WebLink url={web}>{t('number.site', { host: hostOf(web) })}</WebLink>}
        <small>{t('number.checked', { date: formatDate(checked.on, language) })}</small>
      </p>
    </div>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
