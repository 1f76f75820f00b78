import { Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import { pathIn } from '../../state/page/page-path.ts';
import { HeadMenu } from '../head-menu.tsx';
import { useLanguage } from '../page-context.ts';
import { KeysDialog } from './handle-keys.tsx';

/** Where the page explains itself. */
export function HelpMenu({ onTour }: { onTour: () => void }) {
  const { language, t } = useLanguage();
  const [keys, setKeys] = useState(false);
  const links = [
    ['methods/', t.helpMethods],
    ['glossary/', t.helpGlossary],
    ['proposals/', t.helpProposals],
    ['layers/', t.helpData],
    ['methods/#corrections', t.helpCorrections],
  ] as const;
  return (
    <>
      <HeadMenu name="help" label={t.help}>
        <button type="button" onClick={onTour}>
          {t.helpTour}
        </button>
        <button type="button" onClick={() => setKeys(true)}>
          {t.keysTitle}…
        </button>
        {links.map(([path, label]) => (
          <a key={path} href={pathIn(path, language)}>
            {label}
          </a>
        ))}
      </HeadMenu>
      {keys && (
        <Suspense fallback={null}>
          <KeysDialog onClose={() => setKeys(false)} />
        </Suspense>
      )}
    </>
  );
}
