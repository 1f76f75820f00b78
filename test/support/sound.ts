import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect } from 'vitest';
import { ringAreaKm2 } from '../../src/geo/area.ts';

/** RFC 7946: closed rings of four positions or more, outer ones counterclockwise, no vertex twice. */
export function expectSound({ coordinates }: MultiPolygon): void {
  for (const rings of coordinates) {
    rings.forEach((ring, index) => {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(Math.sign(ringAreaKm2(ring))).toBe(index === 0 ? 1 : -1);
      expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
    });
  }
}

/** A polygon with the first ring as its outline and the others as holes, as they are. */
export const withHoles = (...shapes: Polygon[]): Polygon => ({
  type: 'Polygon',
  coordinates: shapes.flatMap(({ coordinates }) => coordinates),
});

/** Freezes a value all the way down, so that whoever writes to it fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** The same ring, starting where the smallest position stands, so that rings can be compared. */
export function fromSmallest(ring: Position[]): Position[] {
  const open = ring.slice(0, -1);
  const start = open.reduce((best, position, i) => (String(position) < String(open[best]) ? i : best), 0);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return [...turned, turned[0] as Position];
}
