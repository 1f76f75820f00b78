import { formatEstimate, formatNumber, localText } from '../../i18n/format.ts';
import { readRule } from '../../i18n/rule-reading.ts';
import { paletteOf } from '../../map/palette.ts';
import type { ProposalAnswer } from '../../model/answer.ts';
import { toggleZone } from '../../state/change.ts';
import type { ProposalEntry } from '../../state/proposals.ts';
import { TERM_OF_KIND, TermMark } from '../glossary-link.tsx';
import { Swatch } from '../map/swatch.tsx';
import { useLanguage, useOblastNames, usePage, useStore } from '../page-context.ts';

/** A proposal's zones with their toggles and figures. */
export function ZoneList({ entry, answer }: { entry: ProposalEntry; answer: ProposalAnswer | null }) {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const shown = useStore((state) => state.view.shown.find(({ id }) => id === entry.id));
  const dark = useStore((state) => state.dark);
  const nameOf = useOblastNames();
  return (
    <ul class="zones">
      {entry.proposal.zones.map((zone, i) => {
        const figures = answer?.zones.find(({ id }) => id === zone.id);
        const area = figures?.areaKm2 ?? entry.published?.zones[i]?.areaKm2;
        return (
          <li key={zone.id}>
            <TermMark term={TERM_OF_KIND[zone.kind]} of={t.kinds[zone.kind]} />
            <label class="zone">
              <input
                type="checkbox"
                disabled={!shown}
                checked={shown !== undefined && !shown.hidden.includes(zone.id)}
                onChange={() => toggleZone(store, entry.id, zone.id)}
              />
              <Swatch drawn={{ symbol: 'hatch', kind: zone.kind, color: paletteOf(dark).zone[zone.kind] }} />
              <span>
                <span class="kind">{t.kinds[zone.kind]}</span>
                <span>{localText(zone.label, language)}</span>
              </span>
            </label>
            <p class="zone-area" data-testid={`zone-${zone.id}`}>
              {area ? formatEstimate(area, language) : t.notComputed}
            </p>
            <p class="hint">{t.ruleReading({ reading: readRule(zone.rule, language, nameOf) })}</p>
            {zone.optional && <p class="hint">{t.optional}</p>}
            {zone.extent === 'at-most' && <p class="hint">{t.atMost}</p>}
            {zone.note && <p class="hint">{localText(zone.note, language)}</p>}
            {figures && (
              <details>
                <summary>{t.byOblast}</summary>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{t.oblast}</th>
                      <th scope="col">{t.area}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {figures.byOblast.map(({ oblast, areaKm2 }) => (
                      <tr key={oblast}>
                        <th scope="row">{nameOf(oblast)}</th>
                        <td>{formatEstimate(areaKm2, language)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <p class="hint">
                  {figures.settlements.settlements === 0
                    ? t.noSettlements
                    : t.settlements({
                        settlements: figures.settlements.settlements,
                        count: formatNumber(figures.settlements.settlements, language),
                        population: formatNumber(figures.settlements.population, language),
                        known: formatNumber(figures.settlements.populationKnownFor, language),
                      })}
                </p>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
