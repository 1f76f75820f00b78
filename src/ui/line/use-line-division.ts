import type { Position } from 'geojson';
import { useEffect, useRef, useState } from 'preact/hooks';
import { packLines } from '../../geo/packed-polygons.ts';
import type { LineDivision } from '../../model/divide-lines.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Fault } from '../../model/result.ts';
import { usePage } from '../page-context.ts';

export type Dividing =
  | { kind: 'none' }
  /** From 0 to 1. */
  | { kind: 'busy'; share: number }
  | { kind: 'failed'; faults: Fault[] }
  | LineDivision;

/**
 * What lines divide, found in the worker; none of no lines. Asked anew for another day, whose estimate stands beside
 * the pieces, as soon as the pieces are `seen`.
 */
export function useLineDivision(lines: readonly Position[][], day: IsoDate | null, seen: boolean): Dividing {
  const { actions } = usePage();
  const [dividing, setDividing] = useState<Dividing>({ kind: 'none' });
  const asked = useRef<{ lines: readonly Position[][]; day: IsoDate | null } | null>(null);
  useEffect(() => {
    if (!seen || (asked.current?.lines === lines && asked.current.day === day)) return;
    const own = { lines, day };
    asked.current = own;
    if (lines.length === 0) {
      setDividing({ kind: 'none' });
      return;
    }
    setDividing({ kind: 'busy', share: 0 });
    const heard = ({ done, total }: { done: number; total: number }) => {
      if (asked.current === own) setDividing({ kind: 'busy', share: done / total });
    };
    actions.divideLines(packLines(lines), day, heard).then((answered) => {
      if (asked.current !== own || answered.kind === 'stale') return;
      const { result } = answered;
      setDividing(result.ok ? result.value : { kind: 'failed', faults: result.faults });
    });
  }, [lines, day, seen]);
  return dividing;
}
