import { enFaults, type FaultTexts } from './en-faults.ts';
import type { Language } from './languages.ts';
import { ukFaults } from './uk-faults.ts';

/** The texts of faults: they come with what reads and writes drafts, in every language. */
export const FAULT_CATALOGUES: Readonly<Record<Language, FaultTexts>> = { en: enFaults, uk: ukFaults };
