import { type ComponentType, lazy, Suspense } from 'preact/compat';

/** What was dropped or pasted: a file, or text. */
export interface Brought {
  name: string;
  bytes: Blob;
}

export interface BringLineProps {
  brought: Brought | null;
  onClose: () => void;
}

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
