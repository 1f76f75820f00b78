import { formatDay, formatNumber } from '../i18n/format.ts';
import { select } from '../state/change.ts';
import { placeAt } from '../state/place.ts';
import { useLanguage, usePage, useStore, useTitles } from './page-context.ts';

/** What is known of the place that the reader pointed at. */
export function SelectionCard() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const selection = useStore((state) => state.selection);
  const state = useStore((whole) => whole);
  const titleOf = useTitles();
  if (!selection) return null;
  const { view } = state;
  const drawn = state.lines.find(({ id }) => id === state.answer?.control.drawn);
  const place = placeAt(selection, state);
  const { settlement, oblast, holder, zones, history } = place;
  const { name, nameUk } = settlement ?? oblast ?? { name: t.outside, nameUk: null };
  const [heading, other] = language === 'uk' && nameUk ? [nameUk, name] : [name, nameUk];
  return (
    <section class="selection" aria-label={t.selection} aria-live="polite">
      <header>
        <h2>
          {heading}
          {settlement && other && <small lang={language === 'uk' ? 'en' : 'uk'}> {other}</small>}
        </h2>
        <button type="button" onClick={() => select(store, null)} aria-label={t.close}>
          ×
        </button>
      </header>
      {settlement && oblast && <p class="hint">{language === 'uk' ? oblast.nameUk : oblast.name}</p>}
      {holder && (
        <p>
          {drawn
            ? t.heldByLine({
                holder: t.holders[holder],
                title: drawn.title,
                day: formatDay(drawn.day, language),
              })
            : t.heldBy({ holder: t.holders[holder], day: formatDay(view.day, language) })}
        </p>
      )}
      {settlement?.population != null && (
        <p class="hint">{t.population({ count: formatNumber(settlement.population, language) })}</p>
      )}
      {history.length > 0 && (
        <>
          <h3>{t.history}</h3>
          <ul class="plain">
            {history.map(({ date, heldBy }) => (
              <li key={date}>{t.since({ day: formatDay(date, language), holder: t.holders[heldBy] })}</li>
            ))}
          </ul>
        </>
      )}
      {oblast && (
        <>
          <h3>{t.inZones}</h3>
          {zones.length === 0 && <p class="hint">{t.noZones}</p>}
          <ul class="plain">
            {zones.map(({ proposal, zone }) => (
              <li key={proposal.id + zone.id}>
                {titleOf(proposal.id)}: {t.kinds[zone.kind]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
