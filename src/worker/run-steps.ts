import type { Steps } from '../model/steps.ts';
import type { OnProgress } from './protocol.ts';

/** Work between two pauses. A day's answer waits for this much of a longer computation at most, and one step. */
const SLICE_MS = 30;

/** Runs the steps with pauses in which the worker takes other messages; before each pause progress is reported. */
export async function runSteps<T>(steps: Steps<T>, onProgress: OnProgress): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
