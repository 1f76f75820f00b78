import { formatDay, localText } from '../../i18n/format.ts';
import { chosenLine } from '../../state/line/own-lines.ts';
import type { Place } from '../../state/place/place.ts';
import { useLanguage, usePage, useStore, useTitles } from '../page-context.ts';
import { showProposalInPanel } from './show-proposal.ts';

/** The zones that cover a place: of a settlement in every proposal, of other land those on the map. */
export function PlaceZones({ place: { settlement, zones, proposals } }: { place: Place }) {
  const { store } = usePage();
  const { language, t } = useLanguage();
  const titleOf = useTitles();
  const day = useStore((state) => chosenLine(state)?.day ?? state.view.day);
  if (!zones)
    return (
      <>
        <h3>{t.zonesOnDay({ day: formatDay(day, language) })}</h3>
        <p class="hint">{t.zonesComputing}</p>
      </>
    );
  const titles = [...new Set(zones.map(({ proposal }) => proposal))];
  const without = proposals - titles.length;
  return (
    <>
      <h3>{settlement ? t.zonesOnDay({ day: formatDay(day, language) }) : t.inZones}</h3>
      {!settlement && zones.length === 0 && <p class="hint">{t.noZones}</p>}
      <ul class="plain">
        {titles.map((proposal) => (
          <li key={proposal.id}>
            <button type="button" class="link" onClick={() => showProposalInPanel(store, proposal.id)}>
              {titleOf(proposal.id)}
            </button>
            {zones
              .filter((one) => one.proposal === proposal)
              .map(({ zone }) => (
                <small key={zone.id}>
                  {[t.kinds[zone.kind], localText(zone.label, language)].filter(Boolean).join(': ')}
                </small>
              ))}
          </li>
        ))}
      </ul>
      {settlement && without > 0 && (
        <p class="hint">
          {titles.length === 0 ? t.inNoZoneOfAny({ count: proposals }) : t.inNoZone({ count: without })}
        </p>
      )}
    </>
  );
}
