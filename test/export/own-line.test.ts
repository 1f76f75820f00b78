import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { comparisonLayer } from '../../src/export/comparison.ts';
import { creditsOf } from '../../src/export/figure/words.ts';
import { fileName } from '../../src/export/file-name.ts';
import { visibleLayer } from '../../src/export/geojson.ts';
import { tables } from '../../src/export/tables.ts';
import { legendEntries } from '../../src/map/legend-entries.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { compareSides } from '../../src/model/compare.ts';
import { drawnOf, type OwnLine } from '../../src/model/own-line.ts';
import type { AppState } from '../../src/state/app-state.ts';
import { uncreditedLine } from '../../src/state/line/shown-lines.ts';
import { createAppStore } from '../../src/state/store.ts';
import { defaultView } from '../../src/state/view.ts';
import { realMesh } from '../support/real-data.ts';
import { box } from '../support/squares.ts';

const line: OwnLine = {
  id: 'line-abcdefgh',
  title: 'Daily map',
  day: '2025-08-20',
  source: 'A mapper',
  url: 'https://maps.example/',
  licence: 'CC BY 4.0',
  geometry: { type: 'MultiPolygon', coordinates: [box(36.9, 48.1, 37.9, 48.9).coordinates] },
  strips: { type: 'MultiPolygon', coordinates: [] },
  areaKm2: 6500,
  byOblast: [],
  lineKm: 300,
  vertices: 5,
  notes: [],
  addedAt: '2025-08-21T00:00:00Z',
};
const mesh = realMesh();
const estimate = { kind: 'control', day: line.day } as const;

function stateWith(own: OwnLine): AppState {
  const answer = answerDay(mesh, own.day, [], drawnOf(own));
  const compared = compareSides(mesh, estimate, { ...estimate, line: own.id }, [], [drawnOf(own)]);
  if (!answer.ok || !compared.ok) throw new Error();
  const view = { ...defaultView('en'), day: own.day, line: own.id, shown: [] };
  return {
    ...createAppStore(view, false).getState(),
    lines: [own],
    answer: answer.value,
    comparison: compared.value,
  };
}
const state = stateWith(line);

test('a layer names the line among its sources and licences, and says that the method is not the line’s', () => {
  const layers = [visibleLayer(state), state.comparison && comparisonLayer(state.comparison, [line])];
  for (const layer of layers) {
    expect(layer?.metadata.sources.at(-1)).toEqual({
      title: 'Front line: Daily map',
      publisher: 'A mapper',
      url: 'https://maps.example/',
    });
    expect(layer?.metadata.licences.at(-1)).toEqual({
      file: 'front line "Daily map"',
      licence: 'CC BY 4.0',
      credit: 'A mapper',
    });
    expect(layer?.metadata.note).toContain('"Daily map" (2025-08-20) is taken as it is drawn');
  }
});

test('every table, figure and legend names the line, and the file’s name tells it from the estimate’s', () => {
  const made = tables(state);
  expect(made.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['control-totals', 'control-by-oblast', 'comparison', 'settlement-transfers']),
  );
  for (const { id, csv } of made)
    for (const row of csvParse(csv))
      expect(row.source, id).toContain(
        'front line "Daily map" of 2025-08-20 by A mapper, https://maps.example/ (CC BY 4.0)',
      );
  expect(creditsOf(state)).toMatch(/^“Daily map”: A mapper, https:\/\/maps.example\/ \(CC BY 4.0\)\. ©/);
  expect(fileName(state, 'png')).toBe('lines-of-contact_2025-08-20_line-abcdefgh.png');
  const entry = legendEntries(state).find(({ id }) => id === 'line');
  expect(entry).toMatchObject({ text: 'Line of contact as “Daily map” draws it', drawn: { dash: [] } });
});

test('without a source or a licence nothing is to be saved, and tables leave it out', () => {
  for (const own of [
    { ...line, source: ' ' },
    { ...line, licence: '' },
  ]) {
    const without = { ...state, lines: [own] };
    expect(uncreditedLine(without)).toBe(own);
    expect(tables(without).map(({ id }) => id)).not.toContain('comparison');
  }
  expect(uncreditedLine(state)).toBeNull();
});
