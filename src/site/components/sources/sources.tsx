import { citedPlaces, citedSources } from '../../citations.ts';
import { formatDate } from '../../format.ts';
import { useView } from '../../view.ts';

/** Where the page's claims come from, in the order they are cited, with the law sections and the day each was read. */
export function Sources() {
  const { site, text, language, t } = useView();
  const cited = text ? citedSources(text) : [];
  if (!text || cited.length === 0) return null;
  return (
    <section class="sources" aria-labelledby="kilder">
      <h2 id="kilder">{t('page.sources')}</h2>
      <ol>
        {cited.map((id) => {
          const { title, publisher, date, url, checked } = site.sources.get(id)!;
          const places = citedPlaces(text, id);
          return (
            <li key={id} id={`kilde-${id}`}>
              <a href={url} rel="noreferrer noopener" lang="nb" dir="ltr">
                {title}
              </a>
              {places.length > 0 && (
                <>
                  {', '}
                  <bdi lang={text.lang}>{places.join('; ')}</bdi>
                </>
              )}
              {'. '}
              <span lang="nb">{publisher}</span>
              {', '}
              {date ? t('sources.on', { date: formatDate(date, language) }) : t('page.sourceUndated')}
              {'; '}
              {t('page.sourceChecked', { date: formatDate(checked.on, language) })}.
            </li>
          );
        })}
      </ol>
      <p>{t('page.sourcesNote')}</p>
    </section>
  );
}
