import { comparisonLayer } from '../../src/export/comparison.ts';
import { visibleLayer } from '../../src/export/geojson.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { compareSides } from '../../src/model/compare.ts';
import type { Layer } from '../../src/model/layers.ts';
import type { AppState } from '../../src/state/app-state.ts';
import { createAppStore } from '../../src/state/store.ts';
import { defaultView } from '../../src/state/view.ts';
import { realFacts, realMesh } from '../support/real-data.ts';

/** Zones of all kinds, and sites, between them. */
export const SHOWN = ['alaska-2025-08', 'us-28-point-2025-11', 'witkoff-2025-04'];
export const DAY = '2025-08-15';

let state: AppState | null = null;
let compared: Layer | null = null;

/** The state of a page that shows three real proposals on a real day; computed once per test file. */
export function realState(): AppState {
  if (state) return state;
  const { proposals, oblasts, record } = realFacts();
  const answered = answerDay(
    realMesh(),
    DAY,
    proposals.filter(({ id }) => SHOWN.includes(id)),
  );
  if (!answered.ok) throw new Error('no answer');
  const shown = SHOWN.map((id) => ({ id, hidden: [] }));
  const store = createAppStore({ ...defaultView('en'), day: DAY, shown }, false);
  const catalog = {
    oblasts,
    proposals: proposals.map((proposal) => ({ id: proposal.id, proposal })),
  } as unknown as Catalog;
  const { settlements, changes } = record;
  store.setState({ answer: answered.value, catalog, facts: { settlements, changes } });
  state = store.getState();
  return state;
}

/** What that page saves: areas, lines and points. */
export function realLayer(): Layer {
  const layer = visibleLayer(realState());
  if (!layer) throw new Error('no layer');
  return layer;
}

/** A real comparison of a day's control with a proposal. */
export function realComparison() {
  const side = { kind: 'proposal' as const, id: 'alaska-2025-08', day: DAY };
  const answer = compareSides(realMesh(), { kind: 'control', day: DAY }, side, realFacts().proposals);
  if (!answer.ok) throw new Error('no comparison');
  return answer.value;
}

/** That comparison as a layer; computed once per test file. */
export function realComparisonLayer(): Layer {
  compared ??= comparisonLayer(realComparison());
  return compared;
}

/** Features whose texts and shapes are as awkward as a file can hold; its lines are single or empty. */
export function awkwardLayer(): Layer {
  const { metadata } = realLayer();
  const line = (coordinates: number[][][]) => ({ type: 'MultiLineString' as const, coordinates });
  return {
    type: 'FeatureCollection',
    metadata: { ...metadata, title: 'Ends ]]> here & <there>\u0000\u0008 \uFFFF' },
    features: [
      {
        type: 'Feature',
        properties: { label: 'bell \u0007 ]]> <b>&amp;</b> "quoted" \uD800', mixed: 1, late: null },
        geometry: { type: 'Point', coordinates: [30, 50] },
      },
      {
        type: 'Feature',
        properties: {
          layer: 'line',
          side: 'to',
          of: 'Їжак',
          mixed: 'two',
          late: 2.5,
          yes: true,
          'a"<&>\u0001': 'odd',
        },
        geometry: line([
          [
            [30, 50],
            [31, 51],
            [32, 50],
          ],
        ]),
      },
      { type: 'Feature', properties: {}, geometry: line([]) },
      { type: 'Feature', properties: null, geometry: { type: 'MultiPolygon', coordinates: [] } },
    ],
  };
}
