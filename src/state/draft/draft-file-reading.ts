import { isOwnId } from '../../model/draft.ts';
import { draftFault } from '../../model/draft-faults.ts';
import type { Proposal } from '../../model/proposal.ts';
import { parseDraftProposal } from '../../model/proposal-schema.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { newDraftId } from './drafts.ts';

/** A draft with its drawings is far smaller; larger files are something else. */
const LARGEST_FILE = 8_000_000;

/**
 * Reads a file of `data/proposals/`, or a draft on the way to one, as a new draft: under its own id if that is a
 * draft's and not `taken`. Faults name the file and the place.
 */
export async function readDraftFile(
  content: Blob | string,
  name: string,
  taken: readonly string[],
): Promise<Result<{ proposal: Proposal; id: string }>> {
  const size = typeof content === 'string' ? content.length : content.size;
  if (size > LARGEST_FILE)
    return fail({ file: name, ...draftFault('', 'tooLarge', { mb: LARGEST_FILE / 1e6 }) });
  let json: unknown;
  try {
    const text = typeof content === 'string' ? content : await content.text();
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail({ file: name, ...draftFault('', 'noJson', { reason: (error as Error).message }) });
  }
  const read = parseDraftProposal(json, name);
  if (!read.ok) return read;
  const { id } = read.value;
  return ok({ proposal: read.value, id: isOwnId(id) && !taken.includes(id) ? id : newDraftId() });
}
