/** How far a computation has come. */
export interface Progress {
  done: number;
  total: number;
}

/** A computation in short steps, so that whoever runs it can do other things between them. */
export type Steps<T> = Generator<Progress, T, void>;

/** Runs all steps in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
