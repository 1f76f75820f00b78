import { describe, expect, test } from 'vitest';
import { describeFault, type Fault } from '../../src/model/result.ts';
import { parseData } from '../../src/publish/facts.ts';
import { layerFaults, referenceFaults } from '../../src/publish/file-faults.ts';
import { evaluationNote } from '../../src/publish/site-files.ts';
import { dataFiles } from '../support/data-files.ts';

const words = (faults: readonly Fault[]) => faults.map(describeFault);
const feature = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [] } };

describe('a layer that is published as it is', () => {
  test.each<[string | undefined, string[]]>([
    [JSON.stringify({ type: 'FeatureCollection', features: [feature] }), []],
    [undefined, ['x: is missing']],
    ['{"type"', [expect.stringMatching(/^x: is no JSON: /) as never]],
    ['null', ['x: type: is not FeatureCollection']],
    [JSON.stringify(feature), ['x: type: is not FeatureCollection']],
    ['{"type":"FeatureCollection"}', ['x: features: has no feature']],
    ['{"type":"FeatureCollection","features":[]}', ['x: features: has no feature']],
    [
      JSON.stringify({ type: 'FeatureCollection', features: [feature, null, { geometry: {} }] }),
      [
        'x: features[1].geometry.coordinates: is not a list',
        'x: features[2].geometry.coordinates: is not a list',
      ],
    ],
  ])('%s', (text, faults) => {
    expect(words(layerFaults(text, 'x'))).toEqual(faults);
  });
});

describe('the table of reference areas', () => {
  const faultsOf = (...rows: string[]) =>
    words(
      referenceFaults(['date,oblast,held_km2', ...rows].join('\n'), 'x', new Set(['UA-14']), {
        firstDay: '2024-07-08',
        lastDay: '2026-08-22',
      }),
    );
  test.each([
    [['2025-08-15,UA-14,19899', '2025-08-15,total,114515.5'], []],
    [['2024-07-07,UA-14,1'], ['x: line 2: "2024-07-07" is no day of the record, 2024-07-08 to 2026-08-22']],
    [
      ['2025-08-15,UA-14,1', '2025-8-15,UA-14,1'],
      ['x: line 3: "2025-8-15" is no day of the record, 2024-07-08 to 2026-08-22'],
    ],
    [['2025-08-15,UA-15,1'], ['x: line 2: oblast "UA-15" is unknown']],
    [['2025-08-15,UA-14,'], ['x: line 2: held_km2 "" is no area']],
    [['2025-08-15,UA-14,-1'], ['x: line 2: held_km2 "-1" is no area']],
  ])('%j', (rows, faults) => {
    expect(faultsOf(...rows)).toEqual(faults);
  });
  test('without a column, and missing', () => {
    const record = { firstDay: '2024-07-08', lastDay: '2026-08-22' };
    expect(words(referenceFaults('date,held_km2\n', 'x', new Set(), record))).toEqual([
      'x: line 1: has no column oblast; expected date,oblast,held_km2',
    ]);
    expect(words(referenceFaults(undefined, 'x', new Set(), record))).toEqual(['x: is missing']);
  });
});

test.each([
  'data/boundaries/land.geojson',
  'data/boundaries/neighbour-borders.geojson',
  'data/boundaries/oblasts.geojson',
  'data/boundaries/water.geojson',
  'data/calibration/reference-areas.csv',
  'data/control/settlements.csv',
  'data/control/changes.csv',
])('without %s nothing is published', (file) => {
  const files = dataFiles();
  expect(files.delete(file)).toBe(true);
  const parsed = parseData(files);
  expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.file)).toEqual([file]);
});

test('a layer says when a proposal is older or younger than the record', () => {
  expect(evaluationNote('2025-08-15', '2025-08-15')).toEqual({});
  expect(evaluationNote('2022-11-15', '2024-07-08').note).toBe(
    'The proposal of 2022-11-15 is evaluated on 2024-07-08, the first day of the record.',
  );
  expect(evaluationNote('2026-10-01', '2026-08-22').note).toBe(
    'The proposal of 2026-10-01 is evaluated on 2026-08-22, the last day of the record.',
  );
});
