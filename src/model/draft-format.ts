import { DRAFT_FORMAT, type Draft, isOwnId } from './draft.ts';
import { draftFault } from './draft-faults.ts';
import { parseDraftProposal } from './proposal-schema.ts';
import { fail, ok, type Result } from './result.ts';

type Stored = Record<string, unknown>;

/**
 * `MIGRATIONS[n]` makes a stored draft of format n one of format n + 1. Format 0 was the proposal alone, as in a file
 * of `data/proposals/`.
 */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  (proposal) => ({ format: 1, id: proposal.id, revision: 0, updatedAt: null, proposal }),
];

const isObject = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a draft as it was stored, in this form or an older one. A fault says why it cannot be read. */
export function readDraft(stored: unknown, file: string): Result<Draft> {
  if (!isObject(stored)) return fail({ file, ...draftFault('', 'noDraft') });
  const format = stored.format ?? 0;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0)
    return fail({ file, ...draftFault('format', 'noFormat') });
  if (format > DRAFT_FORMAT)
    return fail({ file, ...draftFault('format', 'newerFormat', { format, known: DRAFT_FORMAT }) });
  const now = MIGRATIONS.slice(format).reduce((older, migrate) => migrate(older), stored);
  const { id, revision, updatedAt } = now;
  if (typeof id !== 'string' || !isOwnId(id)) return fail({ file, ...draftFault('id', 'noDraftId') });
  if (!Number.isSafeInteger(revision) || Number(revision) < 0)
    return fail({ file, ...draftFault('revision', 'noRevision') });
  const proposal = parseDraftProposal(now.proposal, file);
  if (!proposal.ok) return proposal;
  return ok({
    format: DRAFT_FORMAT,
    id,
    revision: Number(revision),
    updatedAt: typeof updatedAt === 'string' ? updatedAt : null,
    proposal: { ...proposal.value, id },
  });
}
