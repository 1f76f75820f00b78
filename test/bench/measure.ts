/** Milliseconds of one call: the median of `runs`, after one that does not count. */
export function medianMs(runs: number, work: (run: number) => unknown): number {
  work(0);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

/** Prints rows under a title; numbers with three significant digits. */
export function report(title: string, rows: Record<string, string | number>[]): void {
  const shown = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'number' ? Number(value.toPrecision(3)) : value,
      ]),
    ),
  );
  console.log(`\n${title}`);
  console.table(shown);
}
