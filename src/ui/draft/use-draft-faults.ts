import { useMemo } from 'preact/hooks';
import type { Draft } from '../../model/draft.ts';
import { parseProposal } from '../../model/proposal-schema.ts';
import type { Fault } from '../../model/result.ts';
import { useStore } from '../page-context.ts';

const NONE: Fault[] = [];

/** What keeps a draft from being a file of `data/proposals/`, as the build would say it. */
export function usePublishFaults(draft: Draft | undefined): Fault[] {
  const oblasts = useStore((state) => state.catalog?.oblasts);
  return useMemo(() => {
    if (!draft || !oblasts) return NONE;
    const known = new Set(oblasts.map(({ id }) => id));
    const parsed = parseProposal(draft.proposal, `${draft.id}.json`, known);
    return parsed.ok ? NONE : parsed.faults;
  }, [draft, oblasts]);
}

/** The same with what the last evaluation of its rules said, first. */
export function useDraftFaults(draft: Draft | undefined): Fault[] {
  const publish = usePublishFaults(draft);
  const evaluated = useStore((state) => state.answer?.draftFaults ?? NONE);
  return useMemo(
    () => [...evaluated.filter(({ file }) => file === draft?.id), ...publish],
    [evaluated, publish, draft?.id],
  );
}
