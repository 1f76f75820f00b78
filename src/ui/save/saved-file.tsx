import { useEffect, useState } from 'preact/hooks';
import { formatBytes } from '../../i18n/format-bytes.ts';
import { useLanguage } from '../page-context.ts';

export interface SavedFile {
  content: Blob;
  name: string;
}

/** The file that was just made, with a link to it for browsers that refuse downloads. */
export function SavedFileNote({ saved }: { saved: SavedFile | null }) {
  const { language, t } = useLanguage();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!saved) return setUrl(null);
    const made = URL.createObjectURL(saved.content);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [saved]);
  return (
    <p role="status" class="hint">
      {saved && url && (
        <>
          {t.fileReady({ name: saved.name, size: formatBytes(saved.content.size, language) })}{' '}
          <a href={url} target="_blank" rel="noopener">
            {t.openFile}
          </a>
        </>
      )}
    </p>
  );
}
