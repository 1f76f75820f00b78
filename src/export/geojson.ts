import { exportTitle } from '../i18n/proposal-title.ts';
import { isOwnId } from '../model/draft.ts';
import { controlFeatures, type Layer, layerOf, ownDraftNote, zoneFeature } from '../model/layers.ts';
import type { AppState } from '../state/app-state.ts';
import { shownLines } from '../state/line/shown-lines.ts';
import { entryById, proposalById } from '../state/proposals.ts';
import { visibleZones } from '../state/visible-zones.ts';

/**
 * Everything that is visible as one RFC 7946 layer: Russian-held land per oblast, the line of contact, the zones
 * switched on and the sites of the proposals. Null while there is no answer.
 */
export function visibleLayer(state: AppState): Layer | null {
  const { view, answer } = state;
  if (!answer) return null;
  const { day } = answer.control;
  const proposalOf = (id: string) => proposalById(state, id);
  const zones = visibleZones({ view, answer }).flatMap(({ proposal: id, zone }) => {
    const proposal = proposalOf(id);
    return proposal ? [zoneFeature(proposal, zone, day)] : [];
  });
  const points = view.shown.flatMap(({ id }) =>
    (proposalOf(id)?.points ?? []).map(({ id: point, label, lon, lat }) => ({
      type: 'Feature' as const,
      properties: { proposal: id, point, label: label.en, ...(isOwnId(id) ? { ownDraft: true } : {}) },
      geometry: { type: 'Point' as const, coordinates: [lon, lat] },
    })),
  );
  const titles = view.shown.flatMap(({ id }) => {
    const entry = entryById(state, id);
    return entry ? exportTitle(entry, 'en') : [];
  });
  return layerOf(
    [...controlFeatures(answer.control), ...zones, ...points],
    {
      title: ['Lines of Contact', ...titles].join(': '),
      date: day,
      ...ownDraftNote(view.shown.map(({ id }) => id)),
    },
    shownLines(state),
  );
}
