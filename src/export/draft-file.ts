import type { Proposal } from '../model/proposal.ts';

/** A proposal as a file of `data/proposals/`: its JSON with the schema beside it, under its id. */
export function draftFile(proposal: Proposal): { name: string; content: Blob } {
  const text = `${JSON.stringify({ $schema: './schema.json', ...proposal }, null, 2)}\n`;
  return { name: `${proposal.id}.json`, content: new Blob([text], { type: 'application/json' }) };
}
