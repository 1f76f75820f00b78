import { type ComponentType, lazy, Suspense } from 'preact/compat';
import { useRef, useState } from 'preact/hooks';
import { uncreditedLine } from '../state/shown-lines.ts';
import { useLanguage, useStore } from './page-context.ts';

type DialogOf = ComponentType<{ onClose: () => void }>;

/** Each dialog is loaded when it is first opened. */
const DIALOGS = {
  exportImage: lazy<DialogOf>(() => import('./image-dialog.tsx').then((file) => file.ImageDialog)),
  exportData: lazy<DialogOf>(() => import('./data-dialog.tsx').then((file) => file.DataDialog)),
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
  const menu = useRef<HTMLDetailsElement>(null);
  const Opened = opened && DIALOGS[opened];
  const open = (name: Name) => {
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
    setOpened(name);
  };
  return (
    <>
      <details class="save" ref={menu}>
        <summary>{t.save}</summary>
        <div class="menu">
          {(Object.keys(DIALOGS) as Name[]).map((name) => (
            <button
              key={name}
              type="button"
              disabled={!answered || (uncredited !== null && name !== 'exportLink')}
              onClick={() => open(name)}
            >
              {t[name]}…
            </button>
          ))}
          {uncredited && <p class="hint refusal">{t.exportNeedsSource({ title: uncredited.title })}</p>}
        </div>
      </details>
      {Opened && (
        <Suspense fallback={null}>
          <Opened onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </>
  );
}
