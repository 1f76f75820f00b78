import type { Progress } from '../model/steps.ts';
import { useLanguage } from './page-context.ts';

/** How far a longer computation has come; nothing if none runs. */
export function ComputingProgress({ progress }: { progress: Progress | null }) {
  const { t } = useLanguage();
  if (!progress) return null;
  return (
    <label class="progress">
      {t.computing} <progress value={progress.done} max={progress.total} />
    </label>
  );
}
