import { expect, test } from 'vitest';
import { extentAround, planeOf } from '../../../src/export/figure/plane.ts';

const BOX = { x: 0, y: 0, width: 800, height: 600 };

test.each([
  { zoom: 5, lat: 48.5, lon: 31.2 },
  { zoom: 9.4, lat: 46.48, lon: 36.9 },
])('a plane of what a map shows at %o has its zoom and its middle', (camera) => {
  const plane = planeOf(extentAround(camera, BOX), BOX);
  expect(plane.zoom).toBeCloseTo(camera.zoom, 9);
  const [x, y] = plane.project([camera.lon, camera.lat]);
  expect([x, y].map((value) => value.toFixed(6))).toEqual(['400.000000', '300.000000']);
});

test('a box twice as wide shows twice as many degrees', () => {
  const camera = { zoom: 7, lat: 49, lon: 32 };
  const [west, , east] = extentAround(camera, BOX);
  const [wider, , further] = extentAround(camera, { ...BOX, width: 1600 });
  expect((further - wider) / (east - west)).toBeCloseTo(2, 9);
});
