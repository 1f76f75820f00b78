import { formatEstimate, formatPercent } from '../../i18n/format.ts';
import { UKRAINE_AREA_KM2 } from '../../model/oblast.ts';
import { toggleRange } from '../../state/change.ts';
import { GlossaryLink, TermMark } from '../glossary-link.tsx';
import { ControlChoice } from '../line/control-choice.tsx';
import '../line/lines.css';
import { useLanguage, usePage, useStore } from '../page-context.ts';

/** What the day's line amounts to, in all and by oblast. */
export function ControlSummary() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const control = useStore((state) => state.answer?.control ?? null);
  const computing = useStore((state) => state.computing);
  const oblasts = useStore((state) => state.catalog?.oblasts ?? []);
  const rangeShown = useStore((state) => state.view.rangeShown);
  if (!control) return <section class="control" aria-busy="true" />;
  return (
    <section class="control" aria-busy={computing}>
      <h2>{t.control}</h2>
      <ControlChoice />
      <dl class="figures">
        <div>
          <dt>
            <GlossaryLink term="occupied">{t.held}</GlossaryLink>
          </dt>
          <dd>
            <span data-testid="held">{formatEstimate(control.areaKm2, language)}</span>
            <small>
              {formatPercent((100 * control.areaKm2.central) / UKRAINE_AREA_KM2, language)} {t.shareOfUkraine}
            </small>
          </dd>
        </div>
        <div>
          <dt>
            <GlossaryLink term="line-of-contact">{t.lineOfContact}</GlossaryLink>
          </dt>
          <dd>
            {formatEstimate(control.line.lengthKm, language, 'km')}
            {control.pockets.length > 0 && (
              <small>
                <GlossaryLink term="pocket">{t.pockets({ count: control.pockets.length })}</GlossaryLink>:{' '}
                {formatEstimate(control.pocketsAreaKm2, language)}
              </small>
            )}
          </dd>
        </div>
      </dl>
      {control.drawn === undefined && (
        <>
          <label class="check">
            <input type="checkbox" checked={rangeShown} onChange={() => toggleRange(store)} />
            {t.showRange}
          </label>
          <TermMark term="estimate" of={t.legendRange} />
        </>
      )}
      <details>
        <summary>{t.byOblast}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.oblast}</th>
              <th scope="col">{t.area}</th>
              <th scope="col">{t.official}</th>
            </tr>
          </thead>
          <tbody>
            {control.heldByRu.map(({ oblast, areaKm2 }) => {
              const unit = oblasts.find(({ id }) => id === oblast);
              return (
                <tr key={oblast}>
                  <th scope="row">{language === 'uk' ? unit?.nameUk : unit?.name}</th>
                  <td>{formatEstimate(areaKm2, language)}</td>
                  <td>{unit && formatPercent((100 * areaKm2.central) / unit.officialAreaKm2, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </section>
  );
}
