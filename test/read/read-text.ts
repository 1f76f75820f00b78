import type { ReadAnswer, ReadFault, ReadLayer, ReadRequest } from '../../src/read/protocol.ts';
import { readBytes } from '../../src/read/read-bytes.ts';

/** Reads a text or bytes as a file of a name that says nothing. */
export async function answerOf(
  content: string | Uint8Array<ArrayBuffer>,
  answers: Partial<ReadRequest> = {},
): Promise<ReadAnswer | ReadFault> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readBytes({ name: 'upload', bytes: bytes.slice().buffer, ...answers });
  return result.ok ? result.value : (result.faults[0] as ReadFault);
}

export async function layerOf(
  content: string | Uint8Array<ArrayBuffer>,
  answers: Partial<ReadRequest> = {},
): Promise<ReadLayer> {
  const answer = await answerOf(content, answers);
  if (!('kind' in answer) || answer.kind !== 'layer') throw new Error(JSON.stringify(answer));
  return answer.layer;
}
