import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTROL_OPACITY } from '../../src/map/legend-entries.ts';
import { paletteOf } from '../../src/map/palette.ts';
import { PAGES_CSS } from '../../src/publish/pages-css.ts';
import { contrast, over, rgbOf } from '../support/colour.ts';

const TEXT = 4.5;
const GRAPHIC = 3;

/** The colours of the first block of a style sheet that `selector` opens. */
function tokensOf(css: string, selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  const found = [...block.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/g)];
  return Object.fromEntries(found.map(([, name = '', colour = '']) => [name, colour]));
}

const BASE = readFileSync('src/ui/base.css', 'utf8');
const light = tokensOf(BASE, ':root');
const SHEETS = {
  'the page, light': light,
  'the page, dark': { ...light, ...tokensOf(BASE, ':root[data-theme="dark"]') },
  'the pages without script, light': tokensOf(PAGES_CSS, ':root'),
  'the pages without script, dark': tokensOf(PAGES_CSS, '  :root'),
};

describe.each(Object.entries(SHEETS))('%s', (_, tokens) => {
  const of = (name: string) => rgbOf(tokens[name] ?? '');

  test('has its text stand 4.5:1 off whatever it is written on', () => {
    const grounds = ['paper', 'field', ...('warn' in tokens ? ['warn'] : [])];
    for (const text of ['ink', 'soft', 'accent'])
      for (const ground of grounds)
        expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(TEXT);
    if ('sea' in tokens) expect(contrast(of('ink'), of('sea')), 'ink on sea').toBeGreaterThanOrEqual(TEXT);
  });

  test('has its controls and its focus stand 3:1 off it', () => {
    for (const mark of ['accent', ...('edge' in tokens ? ['edge'] : [])])
      for (const ground of ['paper', 'field'])
        expect(contrast(of(mark), of(ground)), `${mark} on ${ground}`).toBeGreaterThanOrEqual(GRAPHIC);
  });
});

describe.each([
  ['light', false],
  ['dark', true],
])('the map, %s', (_, dark) => {
  const c = paletteOf(dark);
  const ukraine = rgbOf(c.ukraine);
  const held = over(rgbOf(c.control), CONTROL_OPACITY, ukraine);
  const [land, sea, halo] = [rgbOf(c.land), rgbOf(c.sea), rgbOf(c.halo)];
  const stands = (colour: string, ground: typeof ukraine, least: number, what: string) =>
    expect(contrast(rgbOf(colour), ground), what).toBeGreaterThanOrEqual(least);

  test('has its names stand 4.5:1 off land, held land and their halo, and those of the sea off the sea', () => {
    for (const [what, ground] of Object.entries({ ukraine, held, land, halo })) {
      stands(c.label, ground, TEXT, `label on ${what}`);
      stands(c.labelSoft, ground, TEXT, `labelSoft on ${what}`);
    }
    stands(c.seaLabel, sea, TEXT, 'seaLabel on sea');
  });

  test('has the names of zones stand 4.5:1 off the plate that they are written on', () => {
    for (const [kind, colour] of Object.entries(c.zone)) stands(colour, halo, TEXT, kind);
  });

  test('has hatches and lines stand 3:1 off land on either side of the line', () => {
    const drawn = { ...c.zone, fromRussia: c.fromRussia, line: c.line, oblastLine: c.oblastLine };
    for (const [name, colour] of Object.entries(drawn))
      for (const [what, ground] of Object.entries({ ukraine, held }))
        stands(colour, ground, GRAPHIC, `${name} on ${what}`);
  });

  test('has the international border stand 3:1 off all that it divides', () => {
    for (const [what, ground] of Object.entries({ ukraine, held, land, sea }))
      stands(c.border, ground, GRAPHIC, `border on ${what}`);
  });
});
