import { comparisonSentence, sideText } from '../../i18n/comparison-sentence.ts';
import { formatDay, formatKm } from '../../i18n/format.ts';
import { compareSides, setLook } from '../../state/change.ts';
import { comparisonIsCurrent } from '../../state/comparing.ts';
import { allProposals } from '../../state/proposals.ts';
import { LOOKS, type Sides, sidesOf } from '../../state/view.ts';
import { SourceDisagreement } from '../line/source-disagreement.tsx';
import { useLanguage, usePage, useStore, useTitles } from '../page-context.ts';
import { ChangeChart } from './change-chart.tsx';
import { ChangeMatrix } from './change-matrix.tsx';
import { SideChoice } from './side-choice.tsx';
import { TransferList } from './transfer-list.tsx';

/** Two sides, what differs between them in words, by oblast, as a matrix and settlement by settlement. */
export function ComparePanel() {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const view = useStore((state) => state.view);
  const comparison = useStore((state) => state.comparison);
  const current = useStore(comparisonIsCurrent);
  const { from, to } = sidesOf(view);
  const choose = (sides: Partial<Sides>) => compareSides(store, { from, to, ...sides });
  const entries = useStore(allProposals);
  const titleOf = useTitles();
  return (
    <section class="compare" aria-busy={!current} aria-label={t.tabs.compare}>
      <h2 class="hidden">{t.tabs.compare}</h2>
      <SideChoice label={t.compareFrom} side={from} onChoose={(side) => choose({ from: side })} />
      <SideChoice label={t.compareTo} side={to} onChoose={(side) => choose({ to: side })} />
      <div class="compare-tools">
        <button type="button" onClick={() => choose({ from: to, to: from })}>
          {t.swapSides}
        </button>
        <fieldset class="looks">
          <legend class="hidden">{t.looksLabel}</legend>
          {LOOKS.map((look) => (
            <label key={look}>
              <input
                type="radio"
                name="look"
                checked={view.look === look}
                onChange={() => setLook(store, look)}
              />
              {t.looks[look]}
            </label>
          ))}
        </fieldset>
      </div>
      {[from, to].map((side, index) => {
        const entry = side.kind === 'proposal' && entries.find(({ id }) => id === side.id);
        if (!entry || side.day >= entry.date) return null;
        const title = titleOf(entry.id);
        const date = formatDay(entry.date, language);
        return (
          <p key={index === 0 ? 'from' : 'to'} class="hint">
            {t.beforeProposal({ day: formatDay(side.day, language), title, date })}
          </p>
        );
      })}
      {!comparison && <p>{t.comparing}</p>}
      {comparison && (
        <>
          <p class="sentence">{comparisonSentence(comparison, titleOf, language)}</p>
          <SourceDisagreement comparison={comparison} />
          {comparison.changes.length > 0 && (
            <>
              <h3>{t.byOblastChange}</h3>
              <ChangeChart comparison={comparison} />
            </>
          )}
          <h3>{t.matrix}</h3>
          <ChangeMatrix comparison={comparison} />
          <h3>{t.lines}</h3>
          <ul class="plain">
            {(['from', 'to'] as const).map((which) => (
              <li key={which}>
                {t.lineOf({
                  side: sideText(comparison[which], titleOf, language),
                  length: formatKm(comparison.lines[which].lengthKm, language),
                })}
              </li>
            ))}
            <li>{t.linesShared({ length: formatKm(comparison.lines.shared.lengthKm, language) })}</li>
          </ul>
          <h3>{t.transfers}</h3>
          <TransferList comparison={comparison} />
        </>
      )}
    </section>
  );
}
