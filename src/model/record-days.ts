import { type IsoDate, isIsoDate } from './iso-date.ts';
import type { Fault } from './result.ts';
import type { ControlChange, ControlRecord } from './settlement.ts';

/** The changes after the earlier of two days up to and on the later, in order of date. */
export function changesBetween(record: ControlRecord, a: IsoDate, b: IsoDate): ControlChange[] {
  const [earlier, later] = a < b ? [a, b] : [b, a];
  return record.changes.filter(({ date }) => date > earlier && date <= later);
}

/** A fault at `path` unless `day` is a calendar day of the record. */
export function dayFaults({ firstDay, lastDay }: ControlRecord, day: IsoDate, path: string): Fault[] {
  if (isIsoDate(day) && day >= firstDay && day <= lastDay) return [];
  return [{ path, message: `"${day}" is no day of the record; expected one from ${firstDay} to ${lastDay}` }];
}
