import { type ComponentType, lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import { loadCatalogue } from '../../i18n/catalogues.ts';
import { uncreditedLine } from '../../state/line/shown-lines.ts';
import { HeadMenu } from '../head-menu.tsx';
import { useLanguage, useStore } from '../page-context.ts';

type DialogOf = ComponentType<{ onClose: () => void }>;

/** Each dialog is loaded when it is first opened. */
const DIALOGS = {
  exportImage: lazy<DialogOf>(() => import('./image-dialog.tsx').then((file) => file.ImageDialog)),
  // What is saved as data is written in English, whatever the page is in.
  exportData: lazy<DialogOf>(() =>
    Promise.all([import('./data-dialog.tsx'), loadCatalogue('en')]).then(([file]) => file.DataDialog),
  ),
  exportEmbed: lazy<DialogOf>(() => import('./embed-dialog.tsx').then((file) => file.EmbedDialog)),
  exportLink: lazy<DialogOf>(() => import('./link-dialog.tsx').then((file) => file.LinkDialog)),
};
type Name = keyof typeof DIALOGS;

/** Takes the view away: image, data, embed, link and citation. */
export function SaveMenu() {
  const { t } = useLanguage();
  const answered = useStore((state) => state.answer !== null);
  const uncredited = useStore(uncreditedLine);
  const [opened, setOpened] = useState<Name | null>(null);
  const Opened = opened && DIALOGS[opened];
  return (
    <>
      <HeadMenu name="save" label={t.save}>
        {(Object.keys(DIALOGS) as Name[]).map((name) => (
          <button
            key={name}
            type="button"
            disabled={!answered || (uncredited !== null && name !== 'exportLink')}
            onClick={() => setOpened(name)}
          >
            {t[name]}…
          </button>
        ))}
        {uncredited && <p class="hint refusal">{t.exportNeedsSource({ title: uncredited.title })}</p>}
      </HeadMenu>
      {Opened && (
        <Suspense fallback={null}>
          <Opened onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </>
  );
}
