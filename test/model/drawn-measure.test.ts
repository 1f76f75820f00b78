import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/geo/area.ts';
import { splitPolygons } from '../../src/geo/dividing/split-polygons.ts';
import type { ControlMesh } from '../../src/model/control-mesh.ts';
import { type DrawnMeasure, measureDrawn } from '../../src/model/drawn-measure.ts';
import { realMesh } from '../support/real-data.ts';
import { box, squares } from '../support/squares.ts';

const multi = (...boxes: Parameters<typeof box>[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: boxes.map((sides) => box(...sides).coordinates),
});
function measured(mesh: ControlMesh, day: string, geometry: MultiPolygon): DrawnMeasure {
  const result = measureDrawn(mesh, day, geometry);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

describe('what a drawn shape amounts to', () => {
  test('of land that one side holds: all of it, without a range', () => {
    const shape = multi([30.6, 48.2, 30.9, 48.4]);
    const { areaKm2: area, heldBy, outsideKm2 } = measured(squares(), '2024-01-01', shape);
    expect(area).toBeCloseTo(areaKm2(shape), 9);
    expect(heldBy.UA.central).toBeCloseTo(area, 2);
    expect(heldBy.UA.low).toBeCloseTo(heldBy.UA.high, 9);
    expect(heldBy.RU).toEqual({ low: 0, central: 0, high: 0 });
    expect(outsideKm2).toBeLessThan(0.1);
  });

  test('across the line: both sides with their range, which mirror each other', () => {
    const { areaKm2: area, heldBy } = measured(squares(), '2024-01-01', multi([31.3, 48.2, 31.7, 48.8]));
    expect(heldBy.RU.low).toBeLessThan(heldBy.RU.central);
    expect(heldBy.RU.central).toBeLessThan(heldBy.RU.high);
    expect(heldBy.RU.central + heldBy.UA.central).toBeCloseTo(area, 2);
    expect(heldBy.RU.low + heldBy.UA.high).toBeCloseTo(area, 2);
  });

  test('over the border: what lies outside is told; nothing is nothing', () => {
    const { areaKm2: area, outsideKm2 } = measured(squares(), '2024-01-01', multi([29, 48, 31, 49]));
    expect(outsideKm2 / area).toBeCloseTo(0.5, 3);
    const none = measured(squares(), '2024-01-01', multi());
    expect([none.areaKm2, none.heldBy.RU.high, none.heldBy.UA.high, none.outsideKm2]).toEqual([0, 0, 0, 0]);
  });

  test('of the pieces of a shape adds up to the shape, on the real line', () => {
    const shape = multi([36.5, 47.8, 37.8, 48.6]);
    const line: Position[] = [
      [36, 48.2],
      [38, 48.25],
    ];
    const whole = measured(realMesh(), '2025-08-15', shape);
    const pieces = splitPolygons(shape, line).coordinates.map((part) =>
      measured(realMesh(), '2025-08-15', { type: 'MultiPolygon', coordinates: [part] }),
    );
    expect(pieces).toHaveLength(2);
    expect(Math.abs(pieces.reduce((sum, one) => sum + one.areaKm2, 0) - whole.areaKm2)).toBeLessThan(1e-6);
    for (const holder of ['UA', 'RU'] as const)
      for (const level of ['low', 'central', 'high'] as const)
        expect(pieces.reduce((sum, { heldBy }) => sum + heldBy[holder][level], 0)).toBeCloseTo(
          whole.heldBy[holder][level],
          1,
        );
  });
});
