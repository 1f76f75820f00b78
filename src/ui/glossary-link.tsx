import type { ComponentChildren } from 'preact';
import type { enGlossary } from '../i18n/en-glossary.ts';
import type { ZoneKind } from '../model/proposal.ts';
import { pathIn } from '../state/page/page-path.ts';
import { useLanguage } from './page-context.ts';

export type Term = keyof typeof enGlossary.terms;

/** Where the glossary tells what a kind of zone is. */
export const TERM_OF_KIND: Readonly<Record<ZoneKind, Term>> = {
  withdrawal: 'withdrawal',
  freeze: 'freeze',
  cession: 'cession',
  demilitarisation: 'demilitarised',
};

/** Words that lead to what the glossary says of them. */
export function GlossaryLink({ term, children }: { term: Term; children: ComponentChildren }) {
  const { language } = useLanguage();
  return (
    <a class="termed" href={pathIn(`glossary/#${term}`, language)}>
      {children}
    </a>
  );
}

/** A question mark that leads there, beside what can be pressed itself. */
export function TermMark({ term, of }: { term: Term; of: string }) {
  const { language, t } = useLanguage();
  return (
    <a class="term" href={pathIn(`glossary/#${term}`, language)} aria-label={t.meaningOf({ term: of })}>
      ?
    </a>
  );
}
