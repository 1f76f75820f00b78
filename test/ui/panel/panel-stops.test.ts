import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PANEL_HEIGHTS } from '../../../src/state/app-state.ts';
import { nextHeight, restingHeight, stopsOf } from '../../../src/ui/panel/panel-stops.ts';
import { LOW, SHEET } from '../../../src/ui/screens.ts';

const PHONE = stopsOf(844, 122);

describe('the panel over the map', () => {
  test('has three heights: its head, half the screen, all but a strip', () => {
    expect(PHONE).toEqual({ peek: 122, half: 422, full: 832 });
  });

  test('shows something below a head that large text makes as tall as half the screen', () => {
    expect(stopsOf(640, 300)).toEqual({ peek: 300, half: 460, full: 628 });
    expect(stopsOf(256, 150)).toEqual({ peek: 150, half: 244, full: 244 });
  });

  test('keeps its heights in order on any screen, however large the text in its head', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (screen, head) => {
        const { peek, half, full } = stopsOf(screen, head);
        expect(peek).toBeLessThanOrEqual(half);
        expect(peek).toBeLessThanOrEqual(full);
        expect(full).toBeLessThanOrEqual(Math.max(peek, screen));
      }),
    );
  });

  test.each([
    ['let go near a height, it rests there', 400, 0, 'half'],
    ['let go nearer to the next one, it goes there', 700, 0, 'full'],
    ['a flick up from the half goes all the way', 440, 1, 'full'],
    ['a flick down from the half leaves the head', 400, -1, 'peek'],
    ['a fast flick up from the head passes the half', 150, 3, 'full'],
    ['a slow drag upwards that ends low falls back', 200, 0.1, 'peek'],
  ] as const)('%s', (_, height, velocity, rest) => {
    expect(restingHeight(height, velocity, PHONE)).toBe(rest);
  });

  test('rests at one of its heights whatever the pointer did', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 900, noNaN: true }),
        fc.double({ noNaN: true }),
        (height, speed) => {
          expect(PANEL_HEIGHTS).toContain(restingHeight(height, speed, PHONE));
        },
      ),
    );
  });

  test('goes up and down one height at a time and stops at either end', () => {
    expect(PANEL_HEIGHTS.map((height) => nextHeight(height, 1))).toEqual(['half', 'full', 'full']);
    expect(PANEL_HEIGHTS.map((height) => nextHeight(height, -1))).toEqual(['peek', 'peek', 'half']);
  });

  test('is laid out by the same conditions in script and style', () => {
    const css = readFileSync('src/ui/panel/phone.css', 'utf8').replace(/\s+/g, ' ');
    expect(css).toContain(`@media ${SHEET} {`);
    expect(css).toContain(`@media ${LOW} {`);
  });
});
