import type { MultiLineString } from 'geojson';
import { expect, test } from 'vitest';
import { answerDay } from '../../src/model/answer-day.ts';
import { buildControlMesh } from '../../src/model/control-mesh.ts';
import { LEVELS } from '../../src/model/estimate.ts';
import { methodDrawing, rangeDrawing } from '../../src/publish/method-drawing.ts';
import { methodFigure } from '../../src/publish/method-figure.ts';
import { realFacts } from '../support/real-data.ts';

const DAY = '2025-08-15';
const STRETCH = { lon: 37.3, lat: 48.4, widthKm: 44, heightKm: 28 };
const mesh = buildControlMesh(realFacts());
const figure = methodFigure(mesh, DAY, STRETCH);
const { width, height, mixed, plain, levels, settlements } = figure;

test('the drawing has both sides, and the line’s points stand on the edges between them', () => {
  expect(settlements.filter(({ held }) => held === 'RU').length).toBeGreaterThan(10);
  expect(settlements.filter(({ held }) => held === 'UA').length).toBeGreaterThan(10);
  expect(plain.length).toBeGreaterThan(mixed.length);
  for (const level of LEVELS) expect(levels[level].points).toHaveLength(mixed.length);
  mixed.forEach(([a, b], i) => {
    const shares = LEVELS.map((level) => {
      const [x = 0, y = 0] = levels[level].points[i] ?? [];
      return Math.hypot(x - a[0], y - a[1]) / Math.hypot(b[0] - a[0], b[1] - a[1]);
    });
    expect(shares[1]).toBeCloseTo(0.5, 9);
    expect([...shares].sort((one, two) => one - two).map((share) => share.toFixed(6))).toEqual([
      '0.250000',
      '0.500000',
      '0.750000',
    ]);
  });
});

test('the drawn line is the published one of that day', () => {
  const answer = answerDay(mesh, DAY, []);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  const { line, pocketLine } = answer.value.control;
  const scale = 111.2 * (width / STRETCH.widthKm);
  const published = [line.geometry, pocketLine.geometry].flatMap((geometry: MultiLineString) =>
    geometry.coordinates
      .flat()
      .map(([lon = 0, lat = 0]) => [
        width / 2 + (lon - STRETCH.lon) * Math.cos((STRETCH.lat * Math.PI) / 180) * scale,
        height / 2 - (lat - STRETCH.lat) * scale,
      ]),
  );
  const inside = levels.central.points.filter(([x, y]) => x > 0 && y > 0 && x < width && y < height);
  expect(inside.length).toBeGreaterThan(15);
  for (const [x, y] of inside) {
    const nearest = Math.min(...published.map(([px = 0, py = 0]) => Math.hypot(px - x, py - y)));
    // A unit of the drawing is about 70 m.
    expect(nearest).toBeLessThan(0.1);
  }
});

test('the steps draw what they say, and a settlement without a name in the language has none', () => {
  const drawn = (step: 'settlements' | 'triangulation' | 'line') =>
    methodDrawing(figure, step, 'Title <1>', ({ nameUk }) => nameUk).toString();
  expect(drawn('settlements')).toContain('aria-label="Title &lt;1&gt;"');
  expect(drawn('settlements').match(/<text/g)?.length).toBeGreaterThan(3);
  expect(drawn('settlements')).not.toMatch(/<path|>[A-Z][a-z]+<\/text>/);
  expect(drawn('triangulation').match(/<path/g)).toHaveLength(2);
  expect(drawn('line').match(/<path/g)).toHaveLength(5);
  expect(drawn('line').match(/class="on-/g)).toHaveLength(3 * mixed.length);
});

test('a reference outside the range is drawn outside its bar', () => {
  const drawing = rangeDrawing({ low: 20, central: 30, high: 40 }, 10).toString();
  const [, from] = /class="band" d="M([\d.]+),/.exec(drawing) ?? [];
  const [, reference] = /class="reference" d="M([\d.]+),/.exec(drawing) ?? [];
  expect(Number(reference)).toBe(6);
  expect(Number(from)).toBeGreaterThan(50);
  expect(rangeDrawing({ low: 5, central: 5, high: 5 }, 5).toString()).not.toContain('NaN');
});
