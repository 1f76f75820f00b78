import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { readBytes } from '../../src/read/read-bytes.ts';
import { answerFault, type BrokenFile, brokenFile, bytesOf } from '../read/mutations.ts';
import { archiveParts, sampleFiles } from '../read/sample-files.ts';
import { report } from './measure.ts';

const CASES = 10_000;
/** A case that takes longer hangs. */
const LIMIT_MS = 10_000;

interface Answered {
  fault: string | null;
  outcome: string;
  ms: number;
}

/** In the thread that reads: one case at a time, so that it can be ended from outside. */
async function serve(): Promise<void> {
  const files = await sampleFiles();
  const parts = archiveParts(files.kml ?? new Uint8Array());
  parentPort?.on('message', async (broken: BrokenFile) => {
    const bytes = bytesOf(broken, files, parts);
    const start = performance.now();
    const result = await readBytes({ name: 'upload', bytes: bytes.buffer });
    const outcome = !result.ok ? 'refused' : result.value.kind === 'layer' ? 'read' : 'asked about';
    parentPort?.postMessage({ fault: answerFault(result), outcome, ms: performance.now() - start });
  });
  parentPort?.postMessage('ready');
}

/** Starts a thread that reads; a thread that throws answers with what it threw. */
async function startReader(): Promise<{
  ask(broken: BrokenFile): Promise<Answered>;
  end(): Promise<unknown>;
}> {
  const worker = new Worker(fileURLToPath(import.meta.url), { stderr: true });
  const heard = () =>
    new Promise<Answered>((resolve) => {
      const settle = (answer: Answered) => {
        clearTimeout(limit);
        worker.off('message', settle);
        worker.off('error', died);
        resolve(answer);
      };
      const died = (error: Error) => settle({ fault: `uncaught: ${error.message}`, outcome: 'died', ms: 0 });
      const limit = setTimeout(() => settle({ fault: 'hangs', outcome: 'hung', ms: LIMIT_MS }), LIMIT_MS);
      worker.once('message', settle);
      worker.once('error', died);
    });
  await heard();
  return {
    ask(broken) {
      const answer = heard();
      worker.postMessage(broken);
      return answer;
    },
    end: () => worker.terminate(),
  };
}

async function fuzz(): Promise<void> {
  const formats = Object.keys(await sampleFiles());
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1e9);
  const cases = fc.sample(brokenFile(formats), { numRuns: CASES, seed });
  const rows = new Map(
    formats.map((format) => [
      format,
      { format, cases: 0, read: 0, 'asked about': 0, refused: 0, 'slowest ms': 0 },
    ]),
  );
  const faults: string[] = [];
  let reader = await startReader();
  for (const broken of cases) {
    const { fault, outcome, ms } = await reader.ask(broken);
    const row = rows.get(broken.format);
    if (row) {
      row.cases += 1;
      row['slowest ms'] = Math.max(row['slowest ms'], ms);
      if (outcome === 'read' || outcome === 'asked about' || outcome === 'refused') row[outcome] += 1;
    }
    if (!fault) continue;
    faults.push(`${fault} (${JSON.stringify(broken)})`);
    if (outcome !== 'died' && outcome !== 'hung') continue;
    await reader.end();
    reader = await startReader();
  }
  await reader.end();
  report(`${CASES} broken files, seed ${seed}: ${faults.length} wrong answers, errors or hangs (aim: none)`, [
    ...rows.values(),
  ]);
  for (const fault of faults.slice(0, 10)) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
}

await (isMainThread ? fuzz() : serve());
