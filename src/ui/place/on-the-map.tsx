import { useMemo } from 'preact/hooks';
import { formatEstimate, formatKm, formatNumber, localText } from '../../i18n/format.ts';
import { paletteOf } from '../../map/palette.ts';
import { UKRAINE_EXTENT } from '../../map/ukraine-extent.ts';
import { selectSettlement, setTab } from '../../state/change.ts';
import { inView, type LineInView } from '../../state/in-view.ts';
import { proposalById } from '../../state/proposals.ts';
import { Swatch } from '../map/swatch.tsx';
import { useLanguage, useOblastNames, usePage, useStore, useTitles } from '../page-context.ts';
import { showProposalInPanel } from './show-proposal.ts';

const MOST_SETTLEMENTS = 40;

/** Zones, lines and settlements that the map shows, each with a button that moves the map to it and opens it. */
export function OnTheMap() {
  const { store, actions } = usePage();
  const { language, t } = useLanguage();
  const state = useStore((whole) => whole);
  const nameOf = useOblastNames();
  const titleOf = useTitles();
  const { view, answer, facts, dark } = state;
  // While there is no map, all that it would show at first.
  const extent = state.extent ?? UKRAINE_EXTENT;
  const { zones, line, pocketLine, settlements, settlementCount } = useMemo(
    () => inView({ view, answer, facts }, extent, MOST_SETTLEMENTS),
    [view.day, view.shown, answer, facts, extent],
  );
  const lineRow = (name: string, seen: LineInView | null) => (
    <li>
      {seen ? (
        <>
          <button
            type="button"
            class="link"
            onClick={() => {
              actions.fit(seen.extent);
              setTab(store, 'day');
            }}
          >
            {name}
          </button>
          <small>{t.lineInView({ length: formatKm(seen.lengthKm, language), pieces: seen.pieces })}</small>
        </>
      ) : (
        <>
          {name}
          <small>{t.noneInView}</small>
        </>
      )}
    </li>
  );
  const counted = { settlements: settlementCount, count: formatNumber(settlementCount, language) };
  return (
    <>
      <p class="hint">{t.onTheMapHint}</p>
      <h3>{t.zones}</h3>
      {zones.length === 0 && <p class="hint">{t.noneInView}</p>}
      <ul class="plain">
        {zones.map(({ proposal: id, zone, extent: whole }) => {
          const proposal = proposalById(state, id);
          const written = proposal?.zones.find((one) => one.id === zone.id);
          return (
            <li key={`${id} ${zone.id}`} class="zone">
              <Swatch drawn={{ symbol: 'hatch', kind: zone.kind, color: paletteOf(dark).zone[zone.kind] }} />
              <span>
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    actions.fit(whole);
                    showProposalInPanel(store, id);
                  }}
                >
                  {(written && localText(written.label, language)) || t.kindsShort[zone.kind]}
                </button>
                <small>
                  {t.kinds[zone.kind]}, {formatEstimate(zone.areaKm2, language)}
                  {proposal && ` · ${titleOf(id)}`}
                </small>
              </span>
            </li>
          );
        })}
      </ul>
      <h3>{t.lines}</h3>
      <ul class="plain">
        {lineRow(t.lineOfContact, line)}
        {pocketLine && lineRow(t.pocketLine, pocketLine)}
      </ul>
      <h3>
        {settlementCount > settlements.length
          ? t.settlementsInViewLimited({ ...counted, shown: settlements.length })
          : t.settlementsInView(counted)}
      </h3>
      <ul class="plain">
        {settlements.map(({ settlement, heldBy }) => (
          <li key={settlement.id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                selectSettlement(store, settlement);
                actions.flyTo(settlement.lon, settlement.lat);
              }}
            >
              {language === 'uk' ? (settlement.nameUk ?? settlement.name) : settlement.name}
            </button>
            <small>
              {t.heldBriefly({ holder: t.holders[heldBy] })} · {nameOf(settlement.oblast)} ·{' '}
              {settlement.population === null
                ? t.populationUnknown
                : t.foundPeople({ count: formatNumber(settlement.population, language) })}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
