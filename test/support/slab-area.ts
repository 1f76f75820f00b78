import type { Position } from 'geojson';

interface Edge {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/**
 * Plane area, in the square of the rings' unit, of where `isInside` takes the winding number: cut into upright slabs
 * in which no two edges cross, and from edge to edge up each slab's middle. Slow, and nothing in it can be confused
 * by edges that lie a rounding error apart: what is between them is as thin.
 */
export function slabArea(
  rings: readonly (readonly Position[])[],
  isInside: (winding: number) => boolean,
): number {
  const edges = rings.flatMap((ring) =>
    ring.slice(1).map(([x2 = 0, y2 = 0], i): Edge => {
      const [x1 = 0, y1 = 0] = ring[i] ?? [];
      return { x1, y1, x2, y2 };
    }),
  );
  const cuts = [...edges.flatMap(({ x1, x2 }) => [x1, x2]), ...crossingsOf(edges)].sort((a, b) => a - b);
  let area = 0;
  for (const [i, east] of cuts.entries()) {
    const west = cuts[i - 1] ?? east;
    const middle = (west + east) / 2;
    const crossed = edges
      .filter(({ x1, x2 }) => Math.min(x1, x2) < middle && Math.max(x1, x2) > middle)
      .map(({ x1, y1, x2, y2 }) => ({
        y: y1 + ((middle - x1) / (x2 - x1)) * (y2 - y1),
        // Above an edge that runs east lies its left.
        growth: x2 > x1 ? 1 : -1,
      }))
      .sort((a, b) => a.y - b.y);
    let winding = 0;
    for (const [at, { y, growth }] of crossed.entries()) {
      winding += growth;
      if (isInside(winding)) area += (east - west) * ((crossed[at + 1]?.y ?? y) - y);
    }
  }
  return area;
}

function crossingsOf(edges: readonly Edge[]): number[] {
  return edges.flatMap((a, i) =>
    edges.slice(i + 1).flatMap((b) => {
      const [ux, uy, vx, vy] = [a.x2 - a.x1, a.y2 - a.y1, b.x2 - b.x1, b.y2 - b.y1];
      const x = a.x1 + (((b.x1 - a.x1) * vy - (b.y1 - a.y1) * vx) / (ux * vy - uy * vx)) * ux;
      const isOnBoth =
        x > Math.max(Math.min(a.x1, a.x2), Math.min(b.x1, b.x2)) &&
        x < Math.min(Math.max(a.x1, a.x2), Math.max(b.x1, b.x2));
      return isOnBoth ? [x] : [];
    }),
  );
}
