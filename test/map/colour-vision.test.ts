import { describe, expect, test } from 'vitest';
import { changeLook, DIRECTIONS } from '../../src/map/change-look.ts';
import { HATCH_PATH } from '../../src/map/hatch.ts';
import { paletteOf } from '../../src/map/palette.ts';
import { ZONE_KINDS } from '../../src/model/proposal.ts';
import { contrast, DEFICIENCIES, deltaE, type Rgb, rgbOf, seenWith } from '../support/colour.ts';

/** Two colours that are this far apart are told from each other at a glance, side by side or not. */
const APART = 15;

const EYES: [string, (colour: Rgb) => Rgb][] = [
  ['all colours', (colour) => colour],
  ...DEFICIENCIES.map((name): [string, (colour: Rgb) => Rgb] => [name, (colour) => seenWith(name, colour)]),
];
const THEMES = [
  ['light', false],
  ['dark', true],
] as const;

/** Every two of a list. */
function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, i) => all.slice(i + 1).map((other): [T, T] => [one, other]));
}

test('a simulation leaves greys as they are and takes from red and green what tells them apart', () => {
  const [red, green, grey] = [rgbOf('#d02020'), rgbOf('#20a020'), rgbOf('#808080')];
  for (const deficiency of DEFICIENCIES)
    expect(deltaE(seenWith(deficiency, grey), grey), deficiency).toBeLessThan(1);
  for (const deficiency of ['protanopia', 'deuteranopia'] as const)
    expect(deltaE(seenWith(deficiency, red), seenWith(deficiency, green)), deficiency).toBeLessThan(
      deltaE(red, green) / 2,
    );
});

describe.each(THEMES)('in the %s theme', (_, dark) => {
  test('no two kinds of zone have the same hatch, and those of like hatch differ in colour to every eye', () => {
    expect(new Set(ZONE_KINDS.map((kind) => HATCH_PATH[kind])).size).toBe(ZONE_KINDS.length);
    // The two diagonals are the same to who sees a mirror image in them.
    const { cession, withdrawal } = paletteOf(dark).zone;
    for (const [name, see] of EYES)
      expect(deltaE(see(rgbOf(cession)), see(rgbOf(withdrawal))), name).toBeGreaterThan(2 * APART);
  });

  test('directions of change differ in hatch and dash, or in colour to every eye', () => {
    for (const [one, other] of pairs(DIRECTIONS)) {
      const [a, b] = [changeLook(one, dark), changeLook(other, dark)];
      if (a.hatch === b.hatch)
        for (const [name, see] of EYES)
          expect(
            deltaE(see(rgbOf(a.color)), see(rgbOf(b.color))),
            `${one}, ${other}: ${name}`,
          ).toBeGreaterThan(APART);
      else expect(a.dash, `${one}, ${other}`).not.toEqual(b.dash);
    }
  });

  test.each(EYES)('line, border and hatches stand off the land with %s', (_, see) => {
    const { zone, line, border, ukraine } = paletteOf(dark);
    for (const colour of [...Object.values(zone), line, border])
      expect(contrast(see(rgbOf(colour)), see(rgbOf(ukraine))), colour).toBeGreaterThan(3);
  });
});
