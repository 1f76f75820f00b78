import { expose, transfer } from 'comlink';
import { ok } from '../model/result.ts';
import { packed } from './pack.ts';
import type { ReadService } from './protocol.ts';
import { readBytes } from './read-bytes.ts';

const service: ReadService = {
  async read(request, onProgress, onFeatures) {
    const result = await readBytes(request, onProgress);
    if (!result.ok || result.value.kind !== 'layer')
      return result as Awaited<ReturnType<ReadService['read']>>;
    const { features, ...layer } = result.value.layer;
    let sent = 0;
    // Each batch is waited for, so that they come in order and never pile up in the other thread.
    for (const batch of packed(features)) {
      await onFeatures(transfer(batch, [batch.coordinates.buffer]));
      sent += batch.types.length;
      onProgress(0.9 + (0.1 * sent) / features.length, 'send');
    }
    return ok({ kind: 'layer', layer });
  },
};

expose(service);
