import type { MultiLineString } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ControlAnswer } from '../../src/model/answer.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { DISCLAIMER, LICENCES, METHOD, SOURCES } from '../../src/model/attribution.ts';
import { controlFeatures, layerOf, zoneFeature } from '../../src/model/layers.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import { EAST, squares, WEST } from '../support/squares.ts';

const rule = { detached: { heldBy: 'RU' } };
const proposal = {
  id: 'a',
  claims: [],
  zones: [{ id: 'pocket', kind: 'withdrawal', label: { en: 'The pocket' }, rule }],
} as unknown as Proposal;

function answerOn(day: string) {
  const answered = answerDay(squares(), day, [proposal]);
  const zone = answered.ok ? answered.value.proposals[0]?.zones[0] : undefined;
  if (!answered.ok || !zone) throw new Error('no answer');
  return { control: answered.value.control, zone };
}

describe('the features of a day', () => {
  test('are the land by oblast and the line, the main body’s parts first', () => {
    const { control } = answerOn('2024-01-02');
    const features = controlFeatures(control);
    expect(features.map(({ properties }) => properties?.oblast ?? properties?.layer)).toEqual([
      WEST,
      EAST,
      'line-of-contact',
    ]);
    const line = features[2];
    expect(line?.properties).toMatchObject({ date: '2024-01-02', mainLines: 1 });
    const [main, pocket] = (line?.geometry as MultiLineString | undefined)?.coordinates ?? [];
    expect(main?.every(([lon = 0]) => Math.abs(lon - 31.5) < 0.01)).toBe(true);
    expect(pocket?.every(([lon = 0]) => Math.abs(lon - 30.2) < 0.03)).toBe(true);
  });

  test('count no part of the main line that rounding makes vanish', () => {
    const { control } = answerOn('2024-01-02');
    const dot = [
      [31.5, 48.5],
      [31.5000001, 48.5000001],
    ];
    const lines = [dot, ...control.line.geometry.coordinates, dot];
    const withDots: ControlAnswer = {
      ...control,
      line: { ...control.line, geometry: { type: 'MultiLineString', coordinates: lines } },
    };
    expect(controlFeatures(withDots)).toEqual(controlFeatures(control));
  });
});

describe('the feature of a zone', () => {
  test('has its rule, its figures and its settlements', () => {
    const { zone } = answerOn('2024-01-02');
    const { properties, geometry } = zoneFeature(proposal, zone, '2024-01-02');
    expect(properties).toMatchObject({
      proposal: 'a',
      zone: 'pocket',
      kind: 'withdrawal',
      label: 'The pocket',
      rule,
      settlements: 20,
      population: 1800,
      populationKnownFor: 18,
    });
    expect(properties?.settlementIds).toHaveLength(20);
    expect(properties?.areaKm2).toEqual(properties?.byOblast[0].areaKm2);
    expect(
      layerOf([zoneFeature(proposal, zone, '2024-01-02')], { title: 't', date: '2024-01-02' }).bbox,
    ).toEqual([30, 48, expect.closeTo(30.2, 1), 49]);
    expect(geometry.type).toBe('MultiPolygon');
  });

  test('of an empty zone has no coordinates, and its layer no bounding box', () => {
    const { zone } = answerOn('2024-01-01');
    const feature = zoneFeature(proposal, zone, '2024-01-01');
    expect(feature.geometry).toEqual({ type: 'MultiPolygon', coordinates: [] });
    expect(feature.properties).toMatchObject({
      areaKm2: { low: 0, central: 0, high: 0 },
      byOblast: [],
      settlements: 0,
      population: 0,
    });
    const layer = layerOf([feature], { title: 'Nothing', date: '2024-01-01' });
    expect('bbox' in layer).toBe(false);
    expect(layer.metadata).toEqual({
      title: 'Nothing',
      date: '2024-01-01',
      method: METHOD,
      sources: SOURCES,
      licences: LICENCES,
      disclaimer: DISCLAIMER,
    });
  });
});
