import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutUnused } from '../../src/publish/map-library-css.ts';

const whole = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8');
const kept = withoutUnused(whole);

test('a rule stays if any of its selectors is of a part that is used', () => {
  expect(withoutUnused('.maplibregl-popup{a:b}.maplibregl-map,.maplibregl-popup{c:d}')).toBe(
    '.maplibregl-map,.maplibregl-popup{c:d}',
  );
  expect(withoutUnused('@media (x){.maplibregl-ctrl-attrib{a:b}}@media (x){.maplibregl-map{c:d}}')).toBe(
    '@media (x){.maplibregl-map{c:d}}',
  );
});

test('of the library’s own styles all that the page uses stays, and most bytes go', () => {
  for (const part of [
    'canvas-container',
    'ctrl-group',
    'ctrl-zoom-in',
    'ctrl-zoom-out',
    'ctrl-scale',
    'ctrl-bottom-right',
    'cooperative-gesture-screen',
  ]) {
    expect(kept).toContain(`.maplibregl-${part}`);
  }
  for (const part of ['popup', 'marker', 'ctrl-attrib-button', 'ctrl-geolocate'])
    expect(kept).not.toMatch(new RegExp(`[,}]\\.maplibregl-${part}\\{`));
  expect(kept.length).toBeLessThan(0.3 * whole.length);
  expect(kept.split('{').length).toBe(kept.split('}').length);
});
