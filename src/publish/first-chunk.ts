import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/**
 * Keeps all that the page needs at its start in one file. Left alone, each module that a later part of the page
 * shares with the start becomes a file of its own: over forty requests before the first word.
 */
export function firstChunk() {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Importers may go round in a circle.
    known.set(id, false);
    const info = modules.getModuleInfo(id);
    const first = info?.isEntry || info?.importers.some((importer) => isFirst(importer, modules)) || false;
    known.set(id, first);
    return first;
  };
  return {
    name: (id: string, modules: Modules) => (isFirst(id, modules) ? 'first' : null),
    debugName: 'first',
  };
}
