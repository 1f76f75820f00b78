import { describeFault, type Fault } from '../model/result.ts';
import type { AppStore } from './store.ts';

/** The reason that a notice gives for faults, in the reader's language: its texts come when they are needed. */
export async function reasonOf(store: AppStore, faults: readonly Fault[]): Promise<string> {
  try {
    const { faultReason } = await import('../i18n/fault-text.ts');
    return faultReason(faults, store.getState().view.language);
  } catch {
    // Offline, perhaps: better in English than not at all.
    return faults.map(describeFault).join('; ');
  }
}
