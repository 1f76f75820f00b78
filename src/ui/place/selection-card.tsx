import { useEffect, useRef } from 'preact/hooks';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { announce, select } from '../../state/change.ts';
import { placeAt } from '../../state/place/place.ts';
import './place-card.css';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { PlaceLinks } from './place-links.tsx';
import { PlaceZones } from './place-zones.tsx';

/** What is known of the place that the reader pointed at. */
export function SelectionCard() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const state = useStore((whole) => whole);
  const { selection, view } = state;
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const place = selection && placeAt(selection, state);
  const { name, nameUk } = place?.settlement ?? place?.oblast ?? { name: t.outside, nameUk: null };
  const [shownName, other] = language === 'uk' && nameUk ? [nameUk, name] : [name, nameUk];
  const drawn = state.lines.find(({ id }) => id === state.answer?.control.drawn);
  const day = formatDay(drawn?.day ?? view.day, language);
  const holder = place?.holder && t.holders[place.holder];
  const held =
    holder && (drawn ? t.heldByLine({ holder, title: drawn.title, day }) : t.heldBy({ holder, day }));

  // Who works by keyboard is taken to the card; who points at the map keeps it under the hand and hears of the card.
  useEffect(() => {
    if (!selection) return;
    const active = document.activeElement;
    if (active?.matches(':focus-visible')) {
      if (!card.current?.contains(active)) opener.current = active;
      heading.current?.focus();
    } else announce(store, [shownName, held].filter(Boolean).join('. '));
  }, [selection]);

  const close = () => {
    const back = card.current?.contains(document.activeElement) ? opener.current : null;
    select(store, null);
    if (back instanceof HTMLElement) back.focus();
  };
  useEffect(() => {
    if (!selection) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]'))
        close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [selection]);

  if (!place) return null;
  const { settlement, oblast, history } = place;
  return (
    <section class="selection" aria-label={t.selection} ref={card}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {shownName}
          {settlement && other && <small lang={language === 'uk' ? 'en' : 'uk'}> {other}</small>}
        </h2>
        <button type="button" onClick={close} aria-label={t.close}>
          ×
        </button>
      </header>
      {settlement && oblast && <p class="hint">{language === 'uk' ? oblast.nameUk : oblast.name}</p>}
      {held && <p>{held}</p>}
      {settlement?.population != null && (
        <p class="hint">{t.population({ count: formatNumber(settlement.population, language) })}</p>
      )}
      {settlement && <PlaceLinks settlement={settlement} />}
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
      {oblast && <PlaceZones place={place} />}
    </section>
  );
}
