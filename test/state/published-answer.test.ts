import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { lengthKm } from '../../src/geo/length.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { METHOD } from '../../src/model/attribution.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Estimate } from '../../src/model/estimate.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { publishedAnswer } from '../../src/state/published-answer.ts';
import { defaultView, type View } from '../../src/state/view.ts';
import { dataFiles } from '../support/data-files.ts';
import { realFacts, realMesh } from '../support/real-data.ts';

const files = new Map(siteFiles(dataFiles(), 'test').map(({ path, content }) => [path, content]));
const catalog = JSON.parse(files.get('layers/catalog.json') ?? 'null') as Catalog;
const load = async (path: string): Promise<unknown> => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path}: 404`);
  return JSON.parse(text);
};
const viewOf = (day: string, ...ids: string[]): View => ({
  ...defaultView('en'),
  day,
  shown: ids.map((id) => ({ id, hidden: [] })),
});

/** Published figures are rounded to a thousandth. */
function same(a: Estimate | undefined, b: Estimate | undefined): void {
  if (!a || !b) throw new Error('no estimate');
  for (const figure of ['low', 'central', 'high'] as const)
    expect(Math.abs(a[figure] - b[figure])).toBeLessThan(0.000501);
}

describe('the first answer, from the published files', () => {
  test.each(catalog.proposals.map(({ id, evaluatedOn }) => [id, evaluatedOn]))(
    'of %s on %s is what the model computes',
    async (id = '', day = '') => {
      const published = await publishedAnswer(catalog, viewOf(day, id), load);
      const computed = answerDay(
        realMesh(),
        day,
        realFacts().proposals.filter((one) => one.id === id),
      );
      if (!computed.ok || !published) throw new Error('no answer');
      const { control, proposals } = computed.value;
      expect(published.control.day).toBe(day);
      same(published.control.areaKm2, control.areaKm2);
      same(published.control.pocketsAreaKm2, control.pocketsAreaKm2);
      for (const part of ['line', 'pocketLine'] as const) {
        same(published.control[part].lengthKm, control[part].lengthKm);
        const drawn = lengthKm(published.control[part].geometry);
        expect(Math.abs(drawn - control[part].lengthKm.central)).toBeLessThan(0.05);
      }
      expect(published.control.heldByRu.map(({ oblast }) => oblast)).toEqual(
        control.heldByRu.map(({ oblast }) => oblast),
      );
      const [zonesThen, zonesNow] = [published.proposals[0]?.zones, proposals[0]?.zones];
      expect(zonesThen).toHaveLength(zonesNow?.length ?? -1);
      zonesThen?.forEach((zone, i) => {
        const now = zonesNow?.[i];
        same(zone.areaKm2, now?.areaKm2);
        expect([zone.id, zone.kind, zone.settlements, zone.settlementIds]).toEqual([
          now?.id,
          now?.kind,
          now?.settlements,
          now?.settlementIds,
        ]);
        expect(Math.abs(areaKm2(zone.geometry) - zone.areaKm2.central)).toBeLessThan(0.2);
        expect(zone.byOblast.map(({ oblast }) => oblast)).toEqual(now?.byOblast.map(({ oblast }) => oblast));
      });
      published.proposals[0]?.claims.forEach((claim, i) => {
        expect(claim.id).toBe(proposals[0]?.claims[i]?.id);
        same(claim.computed, proposals[0]?.claims[i]?.computed);
      });
      const { geometry: _, ...line } = proposals[0]?.outcome.line ?? { geometry: null };
      expect(published.proposals[0]?.outcome).toMatchObject(
        JSON.parse(JSON.stringify({ ...proposals[0]?.outcome, line }), (_key, value) =>
          typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
        ),
      );
    },
  );

  test('is none on a day without a snapshot, or with a proposal that was evaluated on another', async () => {
    expect(await publishedAnswer(catalog, viewOf('2025-08-16'), load)).toBeNull();
    expect(await publishedAnswer(catalog, viewOf('2025-09-01', 'alaska-2025-08'), load)).toBeNull();
    const plain = await publishedAnswer(catalog, viewOf('2025-09-01'), load);
    expect(plain?.control.day).toBe('2025-09-01');
    expect(plain?.proposals).toEqual([]);
  });

  test('leaves out a proposal that the catalogue does not have, and fails as the loading does', async () => {
    const answer = await publishedAnswer(catalog, viewOf('2025-09-01', 'gone'), load);
    expect(answer?.proposals).toEqual([]);
    const broken = (path: string) => Promise.reject(new Error(`${path}: 500`));
    await expect(publishedAnswer(catalog, viewOf('2025-09-01'), broken)).rejects.toThrow(
      'layers/control/2025-09-01.geojson: 500',
    );
  });
});

test('what is said of the method is so: the number of settlements', () => {
  expect(METHOD).toContain(`${realFacts().record.settlements.length.toLocaleString('en')} settlements`);
});
