/** What parsing and evaluating give: the value, or every fault found. */
export type Result<T, E = Fault> = { ok: true; value: T } | { ok: false; faults: E[] };

/** A fault that a person can mend: where it is, what is wrong and what would be right. */
export interface Fault {
  /** File or layer, if one is known. */
  file?: string;
  /** Place inside it, e.g. `zones[1].rule.minus[0]` or `line 12`. */
  path: string;
  message: string;
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = (...faults: Fault[]): { ok: false; faults: Fault[] } => ({ ok: false, faults });

/** One line: `data/proposals/x.json: zones[0].rule: message`. */
export function describeFault(fault: Fault): string {
  return [fault.file, fault.path, fault.message].filter(Boolean).join(': ');
}
