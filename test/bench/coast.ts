import type { Polygon, Position } from 'geojson';

/** A closed coast of `count` vertices, rough on every scale, that does not cross itself; with a few loops if asked. */
export function coast(count: number, loops = 0): Polygon {
  const ring = Array.from({ length: count - 1 }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / (count - 1);
    let radius = 2;
    for (let wave = 3; wave < 4000; wave *= 3) radius += (0.6 / wave) * Math.sin(wave * angle + wave);
    return [37 + 1.4 * radius * Math.cos(angle), 48.5 + radius * Math.sin(angle)];
  });
  for (let loop = 0; loop < loops; loop += 1) {
    const at = Math.floor(((loop + 0.5) * ring.length) / loops);
    [ring[at], ring[at + 2]] = [ring[at + 2] ?? [], ring[at] ?? []];
  }
  return { type: 'Polygon', coordinates: [[...ring, [...(ring[0] ?? [])]]] };
}
