import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;
type ModuleInfo = NonNullable<ReturnType<Modules['getModuleInfo']>>;

/** A file of every module that a root imports, directly or not. */
function fileOf(name: string, priority: number, isRoot: (info: ModuleInfo) => boolean) {
  const known = new Map<string, boolean>();
  const isReached = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Importers may go round in a circle.
    known.set(id, false);
    const info = modules.getModuleInfo(id);
    const reached =
      info != null && (isRoot(info) || info.importers.some((importer) => isReached(importer, modules)));
    known.set(id, reached);
    return reached;
  };
  return {
    name: (id: string, modules: Modules) => (isReached(id, modules) ? name : null),
    debugName: name,
    priority,
  };
}

/**
 * Keeps all that the page needs at its start in two files: what asks for the texts, and the rest. Left alone, each
 * module that a later part of the page shares with the start becomes a file of its own: over forty requests before
 * the first word.
 */
export function firstChunks() {
  return [
    fileOf('texts', 2, ({ id }) => id.endsWith('/src/i18n/first-texts.ts')),
    fileOf('first', 1, ({ isEntry }) => isEntry),
  ];
}
