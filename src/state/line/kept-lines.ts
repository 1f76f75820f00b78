import type { LineId } from '../../model/control.ts';
import { isOwnLine, type OwnLine } from '../../model/own-line.ts';
import { openOwnStore } from '../own-store.ts';

/** The lines of earlier visits, oldest first; what this version cannot show is left where it lies. */
export async function readKeptLines(): Promise<OwnLine[]> {
  const kept = await (await openOwnStore()).getAll('lines');
  return kept.filter(isOwnLine).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
}

/** Rejects where the browser keeps nothing, or has no room. */
export async function keepLine(line: OwnLine): Promise<void> {
  await (await openOwnStore()).put('lines', line);
  tell(line.id);
}

export async function forgetLine(id: LineId): Promise<void> {
  await (await openOwnStore()).delete('lines', id);
  tell(id);
}

/** Tells of every line that another tab has kept, as it is kept now, or taken away: then it is null. */
export function hearOfLines(changed: (id: LineId, line: OwnLine | null) => void): void {
  tabs ??= new BroadcastChannel(CHANNEL);
  tabs.addEventListener('message', async ({ data }) => {
    const id = (data as { id: LineId }).id;
    try {
      const line = await (await openOwnStore()).get('lines', id);
      if (line === undefined) changed(id, null);
      // Another version of the page may keep what this one cannot show.
      else if (isOwnLine(line)) changed(id, line);
    } catch {
      // What cannot be read now is there after a reload.
    }
  });
}

function tell(id: LineId): void {
  tabs ??= new BroadcastChannel(CHANNEL);
  tabs.postMessage({ id });
}

const CHANNEL = 'lines-of-contact-lines';
let tabs: BroadcastChannel | null = null;
