import { fail, ok, type Result } from '../model/result.ts';
import { convertPositions, guessSystems, loadConversion } from './convert.ts';
import { readFormat } from './formats/format-of.ts';
import { MAX_FEATURES, MAX_VERTICES } from './limits.ts';
import { extentOf, looksProjected, looksSwapped, swapPositions } from './locate.ts';
import { type Located, mendLayer } from './mend-layer.ts';
import { createNotes, type Notes } from './notes.ts';
import { member } from './place.ts';
import type { OnReadProgress, ReadAnswer, ReadBbox, ReadFault, ReadRequest } from './protocol.ts';
import type { RawLayer } from './raw-layer.ts';
import { readFault, Unreadable } from './read-fault.ts';
import { shapesOf } from './shape.ts';
import { sizeFault } from './size-fault.ts';
import { codeInDefinition, isDegreesCode, systemCode, systemOfCode } from './systems.ts';

/**
 * Reads a file of any of the formats: a repaired layer with notes of what was repaired, a question about its
 * coordinates, or the one fault that makes it unreadable. Never throws.
 */
export async function readBytes(
  { name, bytes, convertFrom, swap }: ReadRequest,
  onProgress: OnReadProgress = () => {},
): Promise<Result<ReadAnswer, ReadFault>> {
  const size = bytes instanceof ArrayBuffer ? bytes.byteLength : bytes.size;
  const large = sizeFault(name, size);
  if (large) return { ok: false, faults: [large] };
  try {
    onProgress(0, 'open');
    if (size === 0) throw new Unreadable('empty');
    const content = new Uint8Array(bytes instanceof ArrayBuffer ? bytes : await bytes.arrayBuffer());
    const notes = createNotes();
    onProgress(0.05, 'parse');
    const raw = await readFormat(content, notes);
    onProgress(0.4, 'parse');
    const located = locateFeatures(raw, notes);
    const question = await settlePlace(located, raw, { convertFrom, swap }, notes, onProgress);
    if (question) return ok(question);
    return ok({ kind: 'layer', layer: mendLayer(located, raw, notes, onProgress) });
  } catch (error) {
    const fault =
      error instanceof Unreadable
        ? error.fault
        : readFault('unexpected', { reason: error instanceof Error ? error.message : String(error) });
    return fail({ ...fault, file: name }) as { ok: false; faults: ReadFault[] };
  }
}

/** The shapes of all features, within bounds. */
function locateFeatures({ features }: RawLayer, notes: Notes): Located[] {
  if (features.length === 0) throw new Unreadable('noFeatures');
  if (features.length > MAX_FEATURES)
    throw new Unreadable('tooManyFeatures', { count: features.length, limit: MAX_FEATURES });
  const located: Located[] = [];
  for (const { geometry, properties, id, path, geometryPath = member(path, 'geometry') } of features)
    for (const shape of shapesOf(geometry, geometryPath, notes))
      located.push({ shape, properties, id, path, geometryPath });
  if (located.length === 0) throw new Unreadable('nothingLeft', { count: features.length });
  return located;
}

/** Brings all positions to degrees, or asks what they are. */
async function settlePlace(
  located: readonly Located[],
  { system }: RawLayer,
  { convertFrom, swap }: { convertFrom: string | undefined; swap: boolean | undefined },
  notes: Notes,
  onProgress: OnReadProgress,
): Promise<ReadAnswer | null> {
  const shapes = located.map(({ shape }) => shape);
  if (swap) {
    shapes.forEach(swapPositions);
    notes.say('swapped');
  }
  const extent = extentOf(shapes);
  if (extent.count > MAX_VERTICES) throw new Unreadable('tooManyVertices', { limit: MAX_VERTICES });
  if (extent.count === 0) throw new Unreadable('nothingLeft', { count: located.length });
  const definition = convertFrom ? definitionOf(convertFrom) : definitionOf(system ?? '');
  if (definition && !(looksProjected(extent) || definition.degrees)) {
    notes.say('systemIgnored', { system: definition.name });
  } else if (definition) {
    onProgress(0.45, 'convert');
    const toDegrees = await loadConversion(definition.text).catch(() => {
      throw new Unreadable('unknownSystem', { system: definition.name });
    });
    for (const shape of shapes) convertPositions(shape, toDegrees);
    notes.say('converted', { system: definition.name });
  } else if (looksProjected(extent)) {
    const guesses = await guessSystems(extent.bbox);
    if (guesses.length > 0) return { kind: 'projected', guesses };
    const [west, south, east, north] = extent.bbox.map((edge) => Number(edge.toPrecision(6)));
    throw new Unreadable('notDegrees', { west, south, east, north } as Record<string, number>);
  }
  if (swap === undefined && !definition && looksSwapped(extent)) {
    const { bbox } = extent;
    const swapped: ReadBbox = [bbox[1], bbox[0], bbox[3], bbox[2]];
    return { kind: 'swapped', bbox, swapped };
  }
  return null;
}

/** How a system that a file or the reader names is converted; null if it needs no conversion. */
function definitionOf(system: string): { name: string; text: string; degrees: boolean } | null {
  if (system.trim() === '') return null;
  const isWkt = system.includes('[');
  const code = isWkt ? codeInDefinition(system) : systemCode(system);
  if (code && isDegreesCode(code)) return null;
  const known = code ? systemOfCode(code) : null;
  if (known)
    return {
      name: `${known.name} (${known.code})`,
      text: known.definition,
      degrees: known.definition.includes('longlat'),
    };
  const name = (isWkt ? /\[\s*"([^"]{0,80})"/.exec(system)?.[1] : system.slice(0, 80)) ?? system.slice(0, 80);
  if (!isWkt) throw new Unreadable('unknownSystem', { system: name });
  return { name, text: system, degrees: /^\s*GEO/i.test(system) };
}
