import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { indexSegments } from '../../src/geo/segment-index.ts';

describe('the index of segments', () => {
  test('of nothing, of one point and of paths without extent finds nothing or them', () => {
    expect(indexSegments([]).within(-180, -90, 180, 90)).toEqual([]);
    expect(indexSegments([[[30, 48]]]).within(-180, -90, 180, 90)).toEqual([]);
    const still: Position[] = [
      [30, 48],
      [30, 48],
    ];
    expect(indexSegments([still]).within(29, 47, 31, 49)).toEqual([{ path: 0, at: 0 }]);
  });

  test('finds exactly the segments whose boxes meet a box', () => {
    const position = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 100 }))
      .map(([x, y]): Position => [30 + x / 20, 45 + y / 20]);
    const paths = fc.array(fc.array(position, { maxLength: 30 }), { maxLength: 5 });
    fc.assert(
      fc.property(paths, position, position, (lines, [x1 = 0, y1 = 0], [x2 = 0, y2 = 0]) => {
        const [w, s, e, n] = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
        const expected = lines.flatMap((line, path) =>
          line.slice(1).flatMap(([bx = 0, by = 0], at) => {
            const [ax = 0, ay = 0] = line[at] ?? [];
            const apart =
              Math.max(ax, bx) < w || Math.min(ax, bx) > e || Math.max(ay, by) < s || Math.min(ay, by) > n;
            return apart ? [] : [`${path} ${at}`];
          }),
        );
        const found = indexSegments(lines).within(w, s, e, n);
        expect(found.map(({ path, at }) => `${path} ${at}`).sort()).toEqual(expected.sort());
      }),
    );
  });
});
