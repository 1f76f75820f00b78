import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatDay, formatPercent } from '../../i18n/format.ts';
import { LINE_DIALOG_CATALOGUES } from '../../i18n/line-dialog-catalogues.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { linesOf } from '../../read/lines-of.ts';
import type { ReadLayer } from '../../read/protocol.ts';
import { useOblastNames, usePlaceNames, useTextsWith } from '../page-context.ts';
import { type Choice, firstChoice } from './feature-choice.tsx';
import { areaFeatures } from './line-features.ts';
import { pieceFeatures, suggestedPieces } from './line-pieces.ts';
import { useLineDivision } from './use-line-division.ts';

/**
 * The areas of a layer, or the pieces into which its lines divide Ukraine, and which of them are chosen as
 * Russian-held. `day` is the layer's, as far as it is known; pieces are found as soon as they are `seen`.
 */
export function useHeldAreas(layer: ReadLayer | null, day: IsoDate | null, seen: boolean) {
  const { language, t } = useTextsWith(LINE_DIALOG_CATALOGUES);
  const oblastName = useOblastNames();
  const placeName = usePlaceNames();
  const areas = useMemo(() => (layer ? areaFeatures(layer) : []), [layer]);
  const lines = useMemo(
    () => (layer && areas.length === 0 ? layer.features.flatMap(({ geometry }) => linesOf(geometry)) : []),
    [layer],
  );
  const dividing = useLineDivision(lines, day, seen);
  const divided = lines.length > 0 && dividing.kind === 'divided' ? dividing : null;
  const pieces = useMemo(
    () =>
      divided &&
      pieceFeatures(divided, {
        oblastName,
        placeName,
        andMore: (names, more) => t.pieceOblasts({ names, more }),
        withPlaces: (oblasts, places) => t.piecePlaces({ oblasts, places }),
        held: (percent) => t.pieceHeld({ share: formatPercent(Math.round(percent), language) }),
      }),
    [divided, language],
  );
  const [choice, setChoice] = useState<Choice | null>(null);
  /** Whether the reader has changed the choice to begin with. */
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    setChoice(layer && areas.length > 0 ? firstChoice(layer, areas) : null);
    setChanged(false);
  }, [layer]);
  useEffect(() => {
    if (divided && !changed) setChoice({ way: 'single', property: '', chosen: suggestedPieces(divided) });
  }, [divided]);
  const suggested = day ? t.suggestedByEstimate : t.suggestedByLatest;
  return {
    features: pieces ?? areas,
    choice,
    choose(next: Choice) {
      setChanged(true);
      setChoice(next);
    },
    /** Whether there is nothing that could be chosen from, or divide. */
    isEmpty: areas.length === 0 && lines.length === 0,
    dividing,
    divided,
    /** How the choice of pieces began. */
    suggestion: divided && suggested({ day: formatDay(divided.day, language) }),
  };
}
