import { useEffect, useRef, useState } from 'preact/hooks';
import { formatBytes } from '../../i18n/format-bytes.ts';
import { LINE_DIALOG_CATALOGUES } from '../../i18n/line-dialog-catalogues.ts';
import { createReader } from '../../read/client.ts';
import { fetchFile } from '../../read/fetch-file.ts';
import type { ReadLayer } from '../../read/protocol.ts';
import { useTextsWith } from '../page-context.ts';
import type { Brought } from './brought.ts';
import type { Asked, LayerAnswer } from './layer-question.tsx';

export type Reading =
  | { kind: 'none' }
  /** `share` runs from 0 to 1; null while the end is not known. */
  | { kind: 'busy'; told: string; share: number | null }
  | { kind: 'question'; asked: Asked }
  | { kind: 'failed'; told: string }
  | { kind: 'layer'; name: string; address: string | null; layer: ReadLayer };

interface Source extends Brought {
  /** Where it was fetched from. */
  address: string | null;
}

/** Reads a file in a worker of its own, from the reader's disk or from an address; one at a time, ended with the page's part. */
export function useLayerReading(first: Brought | null) {
  const { language, t } = useTextsWith(LINE_DIALOG_CATALOGUES);
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const reader = useRef<ReturnType<typeof createReader> | null>(null);
  const abort = useRef<AbortController | null>(null);
  const source = useRef<Source | null>(null);
  /** Answers of what was given up are not shown. */
  const turn = useRef(0);

  function stop(): number {
    turn.current += 1;
    abort.current?.abort();
    reader.current?.cancel();
    return turn.current;
  }

  async function readSource(one: Source, how: LayerAnswer | Record<string, never> = {}): Promise<void> {
    const own = stop();
    source.current = one;
    reader.current ??= createReader();
    setReading({ kind: 'busy', told: t.readStages.open, share: 0 });
    const result = await reader.current.read({ name: one.name, bytes: one.bytes, ...how }, (share, stage) => {
      if (own === turn.current) setReading({ kind: 'busy', told: t.readStages[stage], share });
    });
    if (own !== turn.current) return;
    if (!result.ok) {
      const told = result.faults.map(({ key, params }) => t.readFaults[key](params)).join(' ');
      setReading({ kind: 'failed', told });
    } else if (result.value.kind === 'layer') {
      const { name, address } = one;
      setReading({ kind: 'layer', name, address, layer: result.value.layer });
    } else setReading({ kind: 'question', asked: result.value });
  }

  async function fetchAddress(address: string): Promise<void> {
    const own = stop();
    abort.current = new AbortController();
    const told = (bytes: number) => t.fetching({ size: formatBytes(bytes, language) });
    setReading({ kind: 'busy', told: told(0), share: null });
    try {
      const fetched = await fetchFile(address, abort.current.signal, (bytes) => {
        if (own === turn.current) setReading({ kind: 'busy', told: told(bytes), share: null });
      });
      if (own !== turn.current) return;
      if (fetched.ok) await readSource({ ...fetched.value, address });
      else {
        const [fault] = fetched.faults;
        setReading({ kind: 'failed', told: fault ? t.addressFaults[fault.key](fault.params) : '' });
      }
    } catch {
      // Aborted by the reader.
    }
  }

  useEffect(() => {
    if (first) void readSource({ ...first, address: null });
    return () => {
      stop();
      reader.current?.close();
    };
  }, []);

  return {
    reading,
    read: (brought: Brought) => void readSource({ ...brought, address: null }),
    fetchAddress: (address: string) => void fetchAddress(address),
    answer: (how: LayerAnswer) => void (source.current && readSource(source.current, how)),
    /** Gives up what is being read, or what was. */
    back() {
      stop();
      setReading({ kind: 'none' });
    },
  };
}
