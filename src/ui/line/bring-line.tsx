import { type ComponentType, lazy, Suspense } from 'preact/compat';
import type { BringLineProps } from './brought.ts';

const LineDialog = lazy<ComponentType<BringLineProps>>(() =>
  import('./line-dialog.tsx').then((file) => file.LineDialog),
);

/** The dialog in which a front line is brought, loaded when it is first opened. */
export function BringLine(props: BringLineProps) {
  return (
    <Suspense fallback={null}>
      <LineDialog {...props} />
    </Suspense>
  );
}
