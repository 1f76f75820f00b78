import type { LineDivision, LinePiece, PlaceName } from '../../model/divide-lines.ts';
import type { AreaFeature } from './line-features.ts';

type Divided = Extract<LineDivision, { kind: 'divided' }>;

/** More oblasts than this are not listed by name. */
const MOST_OBLASTS = 3;
/** In so many oblasts settlements say where a piece lies. */
const MOST_WITH_PLACES = 2;

/** How pieces are named. */
export interface PieceTexts {
  oblastName: (id: string) => string;
  placeName: (place: PlaceName) => string;
  andMore: (names: string, more: number) => string;
  withPlaces: (oblasts: string, places: string) => string;
  held: (percent: number) => string;
}

/** The pieces that lines bound as areas to choose from. */
export function pieceFeatures({ pieces }: Divided, texts: PieceTexts): AreaFeature[] {
  return pieces.map((piece, index) => ({
    index,
    geometry: piece.geometry,
    properties: {},
    areaKm2: piece.areaKm2,
    name: nameOf(piece, texts),
    told: texts.held((100 * piece.heldKm2) / piece.areaKm2),
  }));
}

function nameOf({ oblasts, places }: LinePiece, texts: PieceTexts): string {
  const listed = oblasts.slice(0, MOST_OBLASTS).map(texts.oblastName).join(', ');
  const more = oblasts.length - MOST_OBLASTS;
  const where = more > 0 ? texts.andMore(listed, more) : listed;
  if (places.length === 0 || oblasts.length > MOST_WITH_PLACES) return where;
  return texts.withPlaces(where, places.map(texts.placeName).join(', '));
}

/** The pieces that the estimate gives to Russia for the most part. */
export function suggestedPieces({ pieces }: Divided): Set<number> {
  return new Set(pieces.flatMap(({ heldKm2, areaKm2 }, index) => (heldKm2 > areaKm2 / 2 ? [index] : [])));
}
