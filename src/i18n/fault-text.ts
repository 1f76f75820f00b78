import { describeFault, type Fault } from '../model/result.ts';
import type { FaultTexts } from './en-faults.ts';
import { FAULT_CATALOGUES } from './fault-catalogues.ts';
import type { Language } from './languages.ts';

/** What is not written yet. */
const MISSING = new Set(['empty', 'noAddress', 'noSourceNamed', 'noSource', 'noZone', 'noOblastNamed']);

/** Whether a fault of a proposal says that something is still missing, rather than wrong. */
export function isMissing({ code = '' }: Fault): boolean {
  return MISSING.has(code);
}

/** A fault of a proposal or draft in a language; one without a code as the model says it. */
export function faultText({ code = '', message, params = {} }: Fault, language: Language): string {
  const texts = FAULT_CATALOGUES[language];
  if (!Object.hasOwn(texts, code)) return message;
  const text = texts[code as keyof FaultTexts];
  return typeof text === 'string' ? text : text(params);
}

/** Faults of what is a whole: without their places. */
export function faultTexts(faults: readonly Fault[], language: Language): string {
  return faults.map((fault) => faultText(fault, language)).join('; ');
}

/** One line with file and path, as {@link describeFault} gives it in English. */
export function faultLine(fault: Fault, language: Language): string {
  return describeFault({ ...fault, message: faultText(fault, language) });
}

/** The first faults as the reason that a notice gives. */
export function faultReason(faults: readonly Fault[], language: Language): string {
  return faults
    .slice(0, 3)
    .map((fault) => faultLine(fault, language))
    .join('; ');
}
