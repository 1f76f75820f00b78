import { csvFormat } from 'd3-dsv';
import type { Feature } from 'geojson';
import { roundedLines, roundedPolygons } from '../geo/rounded.ts';
import type { ComparisonAnswer, Side } from '../model/comparison.ts';
import { type Layer, layerOf, ownDraftNote, roundedEstimate } from '../model/layers.ts';
import type { LineDetails } from '../model/own-line.ts';
import { guarded } from './csv-table.ts';

const nameOf = (side: Side) =>
  [...(side.kind === 'control' ? [] : [side.id]), side.day, ...(side.line ? [side.line] : [])].join('_');

/** Both sides as part of a file name. */
export function comparisonName({ from, to }: ComparisonAnswer): string {
  return `compare_${nameOf(from)}_${nameOf(to)}`;
}

/**
 * Every piece of a comparison per oblast, unchanged ones too, and both lines, as one RFC 7946 layer; `own` are the reader's own
 * lines that it compares.
 */
export function comparisonLayer(comparison: ComparisonAnswer, own: readonly LineDetails[] = []): Layer {
  const { from, to, changes, unchanged, lines } = comparison;
  const pieces = [...changes, ...unchanged].flatMap((piece) =>
    piece.byOblast.map(
      ({ oblast, areaKm2, geometry }): Feature => ({
        type: 'Feature',
        properties: {
          layer: 'comparison',
          from: piece.from,
          to: piece.to,
          oblast,
          areaKm2: roundedEstimate(areaKm2),
        },
        geometry: roundedPolygons(geometry),
      }),
    ),
  );
  const lineOf = (side: 'from' | 'to'): Feature => ({
    type: 'Feature',
    properties: { layer: 'line', side, of: nameOf(comparison[side]), lengthKm: lines[side].lengthKm },
    geometry: roundedLines(lines[side].geometry),
  });
  return layerOf(
    [...pieces, lineOf('from'), lineOf('to')],
    {
      title: `Lines of Contact: ${nameOf(from)} compared with ${nameOf(to)}`,
      date: to.day,
      ...ownDraftNote([from, to].flatMap((side) => (side.kind === 'proposal' ? [side.id] : []))),
    },
    own,
  );
}

/** The pieces per oblast as a table, km2; with a column that says where they come from, if `source` is given. */
export function comparisonCsv(
  { changes, unchanged }: ComparisonAnswer,
  source: string | null = null,
): string {
  const rows = [...changes, ...unchanged].flatMap(({ from, to, byOblast }) =>
    byOblast.map(({ oblast, areaKm2 }) => {
      const { low, central, high } = roundedEstimate(areaKm2);
      return {
        from,
        to,
        oblast,
        low_km2: low,
        central_km2: central,
        high_km2: high,
        source: guarded(source),
      };
    }),
  );
  const columns = ['from', 'to', 'oblast', 'low_km2', 'central_km2', 'high_km2'] as const;
  return csvFormat(rows, source === null ? columns : [...columns, 'source']);
}
