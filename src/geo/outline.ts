import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { buildNetwork, OUTSIDE } from './mesh/network.ts';
import { pointInPolygonTester } from './point-in-polygon.ts';
import { chainLines } from './stitch.ts';

/** How far beyond the outline land is looked for, in degrees: wider than the generalisation, narrower than a bay. */
const LOOK_DEGREES = 0.06;

/**
 * The outline of a clean coverage, in two: where land lies beyond it (`land` contains both sides) and where
 * water does.
 */
export function outlineOf(
  areas: readonly (Polygon | MultiPolygon)[],
  land: Polygon | MultiPolygon,
): { landBorder: MultiLineString; coast: MultiLineString } {
  const { nodes, from, to, left, right } = buildNetwork(areas, []);
  const onLand = pointInPolygonTester(land);
  const lines = {
    landBorder: { from: [] as number[], to: [] as number[] },
    coast: { from: [] as number[], to: [] as number[] },
  };
  from.forEach((a, edge) => {
    if (left[edge] !== OUTSIDE && right[edge] !== OUTSIDE) return;
    const b = to[edge] ?? 0;
    const dx = (nodes[2 * b] ?? 0) - (nodes[2 * a] ?? 0);
    const dy = (nodes[2 * b + 1] ?? 0) - (nodes[2 * a + 1] ?? 0);
    const out = (right[edge] === OUTSIDE ? 1 : -1) * (LOOK_DEGREES / Math.hypot(dx, dy));
    const beyond = onLand(
      (nodes[2 * a] ?? 0) + dx / 2 + dy * out,
      (nodes[2 * a + 1] ?? 0) + dy / 2 - dx * out,
    );
    const line = beyond ? lines.landBorder : lines.coast;
    line.from.push(a);
    line.to.push(b);
  });
  const chained = (line: { from: number[]; to: number[] }): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: chainLines(line.from, line.to, nodes),
  });
  return { landBorder: chained(lines.landBorder), coast: chained(lines.coast) };
}
