import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../page-context.ts';
import { BringLine } from './bring-line.tsx';
import type { Brought } from './brought.ts';

/** How a text begins that may be a map file. */
const MAP_TEXT = /^\s*(\{[\s\S]*"(coordinates|features|geometry|arcs)"|<\?xml|<kml|<gpx)/;

const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
/** A dialog takes what is dropped on it itself. */
const inDialog = () => document.querySelector('dialog[open]') !== null;

/** Opens the dialog for a front line when a file is dropped on the page, or a map file's text is pasted. */
export function LineDrop() {
  const { t } = useLanguage();
  const [brought, setBrought] = useState<Brought | null>(null);
  useEffect(() => {
    const take = (file: File | undefined) => file && setBrought({ name: file.name, bytes: file });
    const over = (event: DragEvent) => {
      // A file that is dropped anywhere must not take the page's place.
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      if (!inDialog()) take(file);
    };
    const paste = (event: ClipboardEvent) => {
      if (inDialog() || inField(event.target) || event.defaultPrevented) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) take(file);
      else if (MAP_TEXT.test(text)) setBrought({ name: t.pastedName, bytes: new Blob([text]) });
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [t]);
  return brought && <BringLine brought={brought} onClose={() => setBrought(null)} />;
}
