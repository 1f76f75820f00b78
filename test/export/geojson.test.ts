import { expect, test } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';
import { visibleLayer } from '../../src/export/geojson.ts';
import { areaKm2 } from '../../src/geo/area.ts';
import { polygonFaults } from '../../src/geo/validation.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { createAppStore } from '../../src/state/store.ts';
import { defaultView } from '../../src/state/view.ts';
import { realFacts, realMesh } from '../support/real-data.ts';

test('what is visible is what is saved: control, line and the zones switched on', () => {
  const proposals = realFacts().proposals.filter(({ id }) => id === 'alaska-2025-08');
  const answered = answerDay(realMesh(), '2025-08-15', proposals);
  if (!answered.ok) throw new Error('no answer');
  const view = { ...defaultView('en'), shown: [{ id: 'alaska-2025-08', hidden: ['freeze'] }] };
  const store = createAppStore(view, false);
  expect(visibleLayer(store.getState())).toBeNull();
  const catalog = {
    proposals: proposals.map((proposal) => ({ id: proposal.id, proposal })),
  } as unknown as Catalog;
  store.setState({ answer: answered.value, catalog });
  const layer = visibleLayer(store.getState());
  const named = layer?.features.map(({ properties }) => properties?.zone ?? properties?.layer);
  expect(named?.filter((name) => name === 'control-area')).toHaveLength(
    answered.value.control.heldByRu.length,
  );
  expect(named).toContain('line-of-contact');
  expect(named).toContain('withdrawal');
  expect(named).not.toContain('freeze');
  expect(layer?.metadata).toMatchObject({
    title: 'Lines of Contact: Alaska summit framework',
    date: '2025-08-15',
  });
  for (const { geometry, properties } of layer?.features ?? [])
    if (geometry.type === 'MultiPolygon') {
      expect(polygonFaults(geometry)).toEqual([]);
      expect(Math.abs(areaKm2(geometry) - properties?.areaKm2.central)).toBeLessThan(0.2);
    }
});

test('file names tell proposals and day', () => {
  const shown = ['a', 'b', 'c', 'd'].map((id) => ({ id, hidden: [] }));
  const named = (ids: { id: string; hidden: string[] }[]) =>
    fileName({ view: { ...defaultView('en'), shown: ids }, answer: null, comparison: null }, 'png');
  expect(named([])).toBe('lines-of-contact_2025-08-15.png');
  expect(named(shown)).toBe('lines-of-contact_a_b_c_and-1-more_2025-08-15.png');
});
