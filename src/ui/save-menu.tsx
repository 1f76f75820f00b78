import { shownComparison } from '../state/comparing.ts';
import { useLanguage, usePage, useStore } from './page-context.ts';

/** Takes the view away: image, data, link. */
export function SaveMenu() {
  const { actions } = usePage();
  const { t } = useLanguage();
  const mapReady = useStore((state) => state.map === 'ready');
  const comparing = useStore((state) => shownComparison(state) !== null);
  const answered = useStore((state) => state.answer !== null);
  return (
    <details class="save">
      <summary>{t.save}</summary>
      <div class="menu">
        {[1, 2, 3].map((scale) => (
          <button key={scale} type="button" disabled={!mapReady} onClick={() => actions.saveImage(scale)}>
            {t.savePng({ scale })}
          </button>
        ))}
        <button type="button" disabled={!answered} onClick={() => actions.saveGeoJson()}>
          {t.saveGeoJson}
        </button>
        {comparing && (
          <button type="button" onClick={() => actions.saveCsv()}>
            {t.saveCsv}
          </button>
        )}
        <button type="button" onClick={() => actions.copyLink()}>
          {t.copyLink}
        </button>
      </div>
    </details>
  );
}
