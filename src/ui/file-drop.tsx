import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from './page-context.ts';

/** A field for one file, picked or dropped on it. `accept` as the file input has it; `children` say what belongs here. */
export function FileDrop({
  accept,
  onFile,
  children,
}: {
  accept: string;
  onFile: (file: File) => void;
  children: ComponentChildren;
}) {
  const { t } = useLanguage();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) onFile(file);
  };
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <span>{children}</span>
      <span class="drop-button">{t.pickFile}</span>
      <input
        class="hidden"
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
      />
    </label>
  );
}
