import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ComparisonAnswer } from '../model/comparison.ts';
import type { OutcomeHolder } from '../model/holder.ts';

/** Which side of a comparison a map draws; `change` draws both and what differs. */
export type SideShown = 'change' | 'from' | 'to';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const feature = (geometry: Geometry, properties: Feature['properties'] = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});

type Sources = Record<'control' | 'demilitarised' | 'pieces' | 'line' | 'lineTo', FeatureCollection>;
const known = new WeakMap<ComparisonAnswer, Map<SideShown, Sources>>();

/** What a comparison puts on the map; the same objects for the same answer and side. */
export function comparisonSources(answer: ComparisonAnswer, side: SideShown): Sources {
  const sides = known.get(answer) ?? new Map<SideShown, Sources>();
  known.set(answer, sides);
  const sources = sides.get(side) ?? build(answer, side);
  sides.set(side, sources);
  return sources;
}

function build({ changes, unchanged, lines }: ComparisonAnswer, side: SideShown): Sources {
  const heldBy = (holder: OutcomeHolder) =>
    [...unchanged, ...(side === 'change' ? [] : changes)]
      .filter((piece) => piece[side === 'change' ? 'from' : side] === holder)
      .map(({ geometry }) => feature(geometry));
  return {
    control: collection(heldBy('RU')),
    demilitarised: collection(heldBy('demilitarised')),
    pieces: collection(
      changes.map(({ from, to, geometry }) => feature(geometry, { direction: `${from}-${to}` })),
    ),
    line: collection(side === 'to' ? [] : [feature(lines.from.geometry)]),
    lineTo: collection(side === 'from' ? [] : [feature(lines.to.geometry)]),
  };
}
