/** What parsing and evaluating give: the value, or every fault found. */
export type Result<T, E = Fault> = { ok: true; value: T } | { ok: false; faults: E[] };

/** A fault that a person can mend: where it is, what is wrong and what would be right. */
export interface Fault {
  /** File or layer, if one is known. */
  file?: string;
  /** Place inside it, e.g. `zones[1].rule.minus[0]` or `line 12`. */
  path: string;
  /** In English, as the build says it. */
  message: string;
  /** Where a reader may meet it: the message's key and parameters, by which other languages say it. */
  code?: string;
  params?: FaultParams;
}

export type FaultParams = Readonly<Record<string, string | number>>;
/** Messages of faults by their codes. */
export type FaultMessages = Readonly<Record<string, string | ((params: FaultParams) => string)>>;

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = (...faults: Fault[]): { ok: false; faults: Fault[] } => ({ ok: false, faults });

/** Gives what makes a fault of one of these messages. */
export function faultsWith<T extends FaultMessages>(messages: T) {
  return (path: string, code: keyof T & string, params: FaultParams = {}): Fault => {
    const message = messages[code] as FaultMessages[string];
    return { path, message: typeof message === 'string' ? message : message(params), code, params };
  };
}

/** One line: `data/proposals/x.json: zones[0].rule: message`. */
export function describeFault(fault: Fault): string {
  return [fault.file, fault.path, fault.message].filter(Boolean).join(': ');
}
