import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { dissolve } from '../../src/geo/mesh/coverage.ts';
import { packPolygons, unpackPolygons } from '../../src/geo/packed-polygons.ts';
import { answerDay } from '../../src/model/answer-day.ts';
import { divide } from '../../src/model/control.ts';
import type { PreparedLine } from '../../src/model/own-line.ts';
import { prepareSteps } from '../../src/model/prepare-line.ts';
import { finish } from '../../src/model/steps.ts';
import { realMesh } from '../support/real-data.ts';
import { box } from '../support/squares.ts';

const DAY = '2025-08-15';
const mesh = realMesh();

/** The estimate's own Russian-held land of a day, as another source would publish it. */
function drawnFrom(day: string): MultiPolygon {
  const { coverage } = divide(mesh, [{ day, level: 'central' }]);
  return dissolve(coverage, (id) => coverage.cells[id]?.holds[0]?.heldBy === 'RU');
}

function prepared(drawing: MultiPolygon): PreparedLine {
  const result = finish(prepareSteps(mesh, drawing));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

/** A ring with `times` as many vertices, each moved less than a metre. */
function denser({ coordinates }: MultiPolygon, times: number): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) =>
      rings.map((ring) => {
        const out = ring.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
          const [x1 = 0, y1 = 0] = ring[i] ?? [];
          return Array.from({ length: times }, (_, n) => {
            const off = n === 0 ? 0 : 4e-6 * Math.sin(7 * i + 3 * n);
            return [x1 + ((x2 - x1) * n) / times + off, y1 + ((y2 - y1) * n) / times + off];
          });
        });
        return [...out, out[0] ?? []];
      }),
    ),
  };
}

test('the estimate of a day drawn by another hand has the figures of the estimate', () => {
  const drawing = drawnFrom(DAY);
  const line = prepared(drawing);
  const answer = answerDay(mesh, DAY, []);
  if (!answer.ok) throw new Error();
  const { areaKm2: area, heldByRu, line: front, pocketLine } = answer.value.control;
  // The strips along the border reach some tens of metres further than the drawing.
  expect(Math.abs(line.areaKm2 - area.central)).toBeLessThan(5);
  expect(line.byOblast.map(({ oblast }) => oblast)).toEqual(
    expect.arrayContaining(heldByRu.map(({ oblast }) => oblast)),
  );
  for (const { oblast, areaKm2: expected } of heldByRu) {
    const own = line.byOblast.find((row) => row.oblast === oblast);
    expect(Math.abs((own?.areaKm2 ?? 0) - expected.central)).toBeLessThan(5);
  }
  const length = front.lengthKm.central + pocketLine.lengthKm.central;
  expect(Math.abs(line.lineKm / length - 1)).toBeLessThan(0.02);
  expect(line.notes).toEqual([]);
});

test('a drawing of very many vertices is generalised, which is said, and measures the same', () => {
  const drawing = drawnFrom(DAY);
  const fine = denser(drawing, 20);
  const line = prepared(fine);
  const note = line.notes.find(({ key }) => key === 'lineGeneralised');
  expect(note?.params.from).toBe(fine.coordinates.flat(2).length);
  expect(Number(note?.params.to)).toBeLessThanOrEqual(20_000);
  expect(Math.abs(Number(note?.params.km2))).toBeLessThan(1);
  expect(line.vertices).toBe(fine.coordinates.flat(2).length);
  expect(line.areaKm2 / prepared(drawing).areaKm2).toBeCloseTo(1, 4);
});

describe('what is wrong with a drawing', () => {
  test('overlaps are counted once, and what lies abroad is left out; both are said', () => {
    const [a, b] = [box(36, 48, 37, 49), box(36.5, 48, 37.5, 49)];
    const abroad = box(20, 60, 20.1, 60.1);
    const line = prepared({
      type: 'MultiPolygon',
      coordinates: [a.coordinates, b.coordinates, abroad.coordinates],
    });
    expect(line.areaKm2).toBeCloseTo(areaKm2(box(36, 48, 37.5, 49)), 1);
    const notes = new Map(line.notes.map(({ key, params }) => [key, params]));
    expect(notes.get('lineOverlaps')?.km2).toBeCloseTo(areaKm2(box(36.5, 48, 37, 49)), 1);
    expect(notes.get('lineOutside')?.km2).toBeCloseTo(areaKm2(abroad), 1);
  });

  test('nothing in Ukraine is a fault', () => {
    const abroad: MultiPolygon = { type: 'MultiPolygon', coordinates: [box(2, 46, 3, 47).coordinates] };
    expect(finish(prepareSteps(mesh, abroad))).toEqual({
      ok: false,
      faults: [expect.objectContaining({ path: 'geometry', message: 'nothing of it lies inside Ukraine' })],
    });
  });
});

test('packed and unpacked, polygons are the same', () => {
  const holed: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [...box(0, 0, 4, 4).coordinates, [...(box(1, 1, 2, 2).coordinates[0] ?? [])].reverse()],
      box(5, 5, 6, 6).coordinates,
    ],
  };
  const square = box(7, 7, 8, 8);
  expect(unpackPolygons(packPolygons([holed, square]))).toEqual({
    type: 'MultiPolygon',
    coordinates: [...holed.coordinates, square.coordinates],
  });
  expect(unpackPolygons(packPolygons([])).coordinates).toEqual([]);
});
