import type { ReadBbox } from './protocol.ts';
import { eachPosition, type Shape } from './shape.ts';

/** Ukraine with room around it: no place in it has its latitude where another has its longitude. */
const UKRAINE: ReadBbox = [22, 44, 40.5, 53];

/** Where positions lie, before it is known what their numbers mean. */
export interface Extent {
  count: number;
  /** Of positions that can be degrees, for longitudes up to a whole turn past the antimeridian. */
  degrees: number;
  bbox: ReadBbox;
  /** In Ukraine as they are, and with the two numbers changed over. */
  inUkraine: number;
  inUkraineSwapped: number;
}

const isDegrees = (x: number, y: number) => Math.abs(x) <= 360 && Math.abs(y) <= 90;

const within = ([west, south, east, north]: ReadBbox, x: number, y: number) =>
  x >= west && x <= east && y >= south && y <= north;

export function extentOf(shapes: Iterable<Shape>): Extent {
  const extent: Extent = {
    count: 0,
    degrees: 0,
    bbox: [Infinity, Infinity, -Infinity, -Infinity],
    inUkraine: 0,
    inUkraineSwapped: 0,
  };
  const { bbox } = extent;
  for (const shape of shapes)
    eachPosition(shape, (position) => {
      const x = position[0] as number;
      const y = position[1] as number;
      extent.count += 1;
      if (x < bbox[0]) bbox[0] = x;
      if (y < bbox[1]) bbox[1] = y;
      if (x > bbox[2]) bbox[2] = x;
      if (y > bbox[3]) bbox[3] = y;
      if (isDegrees(x, y)) extent.degrees += 1;
      if (within(UKRAINE, x, y)) extent.inUkraine += 1;
      else if (within(UKRAINE, y, x)) extent.inUkraineSwapped += 1;
    });
  return extent;
}

/** More than half of the positions cannot be degrees, whichever of the two comes first. */
export function looksProjected({ count, degrees, inUkraineSwapped }: Extent): boolean {
  return degrees * 2 < count && inUkraineSwapped * 2 < count;
}

/** Most positions lie in Ukraine only with latitude and longitude changed over. */
export function looksSwapped({ count, inUkraine, inUkraineSwapped }: Extent): boolean {
  return inUkraineSwapped * 2 > count && inUkraine * 10 < count;
}

/** Changes x and y over, in place. */
export function swapPositions(shape: Shape): void {
  eachPosition(shape, (position) => {
    const [x = 0, y = 0] = position;
    position[0] = y;
    position[1] = x;
  });
}
