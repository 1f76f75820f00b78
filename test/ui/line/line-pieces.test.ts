import { expect, test } from 'vitest';
import type { LinePiece } from '../../../src/model/divide-lines.ts';
import { pieceFeatures, suggestedPieces } from '../../../src/ui/line/line-pieces.ts';
import { box } from '../../support/squares.ts';

const piece = (oblasts: string[], heldKm2: number): LinePiece => ({
  geometry: box(36, 48, 37, 49),
  areaKm2: 100,
  heldKm2,
  oblasts,
  places: [
    { name: 'One', nameUk: null },
    { name: 'Two', nameUk: null },
  ],
});
const divided = {
  kind: 'divided' as const,
  pieces: [piece(['A', 'B', 'C', 'D', 'E'], 1), piece(['A', 'B', 'C'], 50), piece(['A', 'B'], 51)],
  day: '2025-08-15',
  notes: [],
};

test('pieces are named by up to three oblasts, and by their places in no more than two', () => {
  const named = pieceFeatures(divided, {
    oblastName: (id) => `${id}-land`,
    placeName: ({ name }) => name,
    andMore: (names, more) => `${names} + ${more}`,
    withPlaces: (oblasts, places) => `${oblasts}: ${places}`,
    held: (percent) => `${percent} %`,
  });
  expect(named.map(({ index, name, told }) => [index, name, told])).toEqual([
    [0, 'A-land, B-land, C-land + 2', '1 %'],
    [1, 'A-land, B-land, C-land', '50 %'],
    [2, 'A-land, B-land: One, Two', '51 %'],
  ]);
});

test('suggested are the pieces of which the estimate gives Russia more than half', () => {
  expect([...suggestedPieces(divided)]).toEqual([2]);
});
