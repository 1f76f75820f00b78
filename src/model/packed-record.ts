import { type Fault, fail, ok, type Result } from './result.ts';
import type { ControlRecord, Settlement } from './settlement.ts';

const KINDS = ['city', 'town', 'village'] as const;
const HOLDERS = ['UA', 'RU'] as const;
const THOUSANDTHS = 1000;

/** Where the site keeps it, for the page's own use; others have the tables in `facts/`. */
export const RECORD_PATH = 'map/record.json';

/**
 * The record by columns, as the page loads it. Names are lines of one text; codes are places in
 * `oblasts`, `KINDS` and `HOLDERS`; positions are thousandths of a degree, as the facts have them; ids are the
 * oblast's number and a running one of four digits; a population that is unknown is -1. Gzipped it is 116 kB where the
 * two tables of `facts/` are 174.
 */
export interface PackedRecord {
  firstDay: string;
  lastDay: string;
  oblasts: string[];
  names: string;
  /** Empty where unknown. */
  namesUk: string;
  oblast: number[];
  /** Running number less that of the settlement before it. */
  number: number[];
  kind: number[];
  lon: number[];
  lat: number[];
  population: number[];
  heldAtStart: number[];
  /** `[date, settlement, holder]`: places in the lists above. */
  changes: [string, number, number][];
}

const numberOf = ({ id }: Settlement) => Number(id.slice(3));
const idOf = (oblast: string, number: number) => `${oblast.slice(3)}-${String(number).padStart(4, '0')}`;

/**
 * Puts a record into columns.
 *
 * @throws Error if a settlement's id is not its oblast's number and four digits, or its position finer than 0.001.
 */
export function packRecord({ settlements, changes, firstDay, lastDay }: ControlRecord): PackedRecord {
  const oblasts = [...new Set(settlements.map(({ oblast }) => oblast))].sort();
  const place = new Map(settlements.map(({ id }, index) => [id, index]));
  for (const one of settlements) {
    if (idOf(one.oblast, numberOf(one)) !== one.id)
      throw new Error(`settlement ${one.id}: expected an id like ${idOf(one.oblast, 1)}`);
    for (const degrees of [one.lon, one.lat])
      if (Math.round(degrees * THOUSANDTHS) / THOUSANDTHS !== degrees)
        throw new Error(`settlement ${one.id}: ${degrees} is finer than 0.001 degree`);
  }
  return {
    firstDay,
    lastDay,
    oblasts,
    names: settlements.map(({ name }) => name).join('\n'),
    namesUk: settlements.map(({ nameUk }) => nameUk ?? '').join('\n'),
    oblast: settlements.map(({ oblast }) => oblasts.indexOf(oblast)),
    number: settlements.map((one, i) => numberOf(one) - (i === 0 ? 0 : numberOf(settlements[i - 1] ?? one))),
    kind: settlements.map(({ kind }) => KINDS.indexOf(kind)),
    lon: settlements.map(({ lon }) => Math.round(lon * THOUSANDTHS)),
    lat: settlements.map(({ lat }) => Math.round(lat * THOUSANDTHS)),
    population: settlements.map(({ population }) => population ?? -1),
    heldAtStart: settlements.map(({ heldAtStart }) => HOLDERS.indexOf(heldAtStart)),
    changes: changes.map(({ date, settlementId, heldBy }) => [
      date,
      place.get(settlementId) ?? -1,
      HOLDERS.indexOf(heldBy),
    ]),
  };
}

/** Reads {@link packRecord}'s columns; a fault names what of the file is not as the build writes it. */
export function unpackRecord(packed: PackedRecord, file: string): Result<ControlRecord> {
  const { oblasts, oblast, kind, heldAtStart, lon, lat, population, number } = packed;
  const [names, namesUk] = [packed.names.split('\n'), packed.namesUk.split('\n')];
  const faults: Fault[] = Object.entries({ namesUk, oblast, number, kind, lon, lat, population, heldAtStart })
    .filter(([, column]) => column.length !== names.length)
    .map(([path, column]) => ({
      file,
      path,
      message: `has ${column.length} entries; expected ${names.length}, as many as names`,
    }));
  if (faults.length > 0) return fail(...faults);
  let running = 0;
  const settlements = names.map((name, i): Settlement => {
    running += number[i] ?? 0;
    const unit = oblasts[oblast[i] ?? -1] ?? '';
    const people = population[i] ?? -1;
    return {
      id: idOf(unit, running),
      name,
      nameUk: namesUk[i] || null,
      kind: KINDS[kind[i] ?? -1] ?? 'village',
      oblast: unit,
      lon: (lon[i] ?? NaN) / THOUSANDTHS,
      lat: (lat[i] ?? NaN) / THOUSANDTHS,
      population: people < 0 ? null : people,
      heldAtStart: HOLDERS[heldAtStart[i] ?? -1] ?? 'UA',
    };
  });
  return ok({
    settlements,
    changes: packed.changes.map(([date, place, holder]) => ({
      date,
      settlementId: settlements[place]?.id ?? '',
      heldBy: HOLDERS[holder] ?? 'UA',
    })),
    firstDay: packed.firstDay,
    lastDay: packed.lastDay,
  });
}
