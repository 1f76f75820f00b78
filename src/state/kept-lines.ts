import { isOwnLine, type LineId, type OwnLine } from '../model/own-line.ts';
import { openOwnStore } from './own-store.ts';

/** The lines of earlier visits, oldest first; what this version cannot show is left where it lies. */
export async function readKeptLines(): Promise<OwnLine[]> {
  const kept = await (await openOwnStore()).getAll('lines');
  return kept.filter(isOwnLine).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
}

/** Rejects where the browser keeps nothing, or has no room. */
export async function keepLine(line: OwnLine): Promise<void> {
  await (await openOwnStore()).put('lines', line);
}

export async function forgetLine(id: LineId): Promise<void> {
  await (await openOwnStore()).delete('lines', id);
}
