import { controlFeatures, type Layer, layerOf, zoneFeature } from '../model/layers.ts';
import type { AppState } from '../state/app-state.ts';
import { visibleZones } from '../state/visible-zones.ts';

/**
 * Everything that is visible as one RFC 7946 layer: Russian-held land per oblast, the line of contact, the zones
 * switched on and the sites of the proposals. Null while there is no answer.
 */
export function visibleLayer({ view, answer, catalog }: AppState): Layer | null {
  if (!answer) return null;
  const { day } = answer.control;
  const proposalOf = (id: string) => catalog?.proposals.find((entry) => entry.id === id)?.proposal;
  const zones = visibleZones({ view, answer }).flatMap(({ proposal: id, zone }) => {
    const proposal = proposalOf(id);
    return proposal ? [zoneFeature(proposal, zone, day)] : [];
  });
  const points = view.shown.flatMap(({ id }) =>
    (proposalOf(id)?.points ?? []).map(({ id: point, label, lon, lat }) => ({
      type: 'Feature' as const,
      properties: { proposal: id, point, label: label.en },
      geometry: { type: 'Point' as const, coordinates: [lon, lat] },
    })),
  );
  const titles = view.shown.flatMap(({ id }) => proposalOf(id)?.title.en ?? []);
  return layerOf([...controlFeatures(answer.control), ...zones, ...points], {
    title: ['Lines of Contact', ...titles].join(': '),
    date: day,
  });
}
