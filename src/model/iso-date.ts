/** A calendar day, `YYYY-MM-DD`. String order is time order. */
export type IsoDate = string;

const DAY_MS = 86_400_000;

/** True for an existing calendar day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day `days` after `day` (before, if negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** `day` moved into `first..last`. */
export function clampDay(day: IsoDate, first: IsoDate, last: IsoDate): IsoDate {
  if (day < first) return first;
  return day > last ? last : day;
}

/** The first day of every month from `first` to `last`, both ends included as they are. */
export function monthStarts(first: IsoDate, last: IsoDate): IsoDate[] {
  const starts: IsoDate[] = [];
  let year = Number(first.slice(0, 4));
  let month = Number(first.slice(5, 7));
  for (;;) {
    const start = `${year}-${String(month).padStart(2, '0')}-01`;
    if (start > last) return starts;
    if (start >= first) starts.push(start);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
}
