/**
 * The same path data in whole units, each point relative to the last one: about a third of the characters. Points
 * that fall on the one before are left out, and so are parts that become a point.
 *
 * @param data Moves, lines and closings in absolute units, as d3-geo writes them.
 */
export function compactPath(data: string): string {
  let at: [number, number] = [0, 0];
  const step = ([x, y]: readonly [number, number]) => {
    const [dx, dy] = [x - at[0], y - at[1]];
    at = [x, y];
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  };
  return data
    .split('M')
    .map((part) => {
      const points = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): [number, number] => [
        Math.round(Number(x)),
        Math.round(Number(y)),
      ]);
      const apart = points.filter(
        ([x, y], i) => i === 0 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1],
      );
      const [first, ...others] = apart;
      if (!first || others.length === 0) return '';
      const start = first;
      const written = `m${step(start)}l${others.map(step).join(' ').replaceAll(' -', '-')}`;
      if (!part.endsWith('Z')) return written;
      at = start;
      return `${written}z`;
    })
    .join('');
}
