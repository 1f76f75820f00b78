import { useState } from 'preact/hooks';
import { embedAddress, embedCode } from '../../export/embed-code.ts';
import { figureTitle } from '../../export/figure/words.ts';
import type { Language } from '../../i18n/languages.ts';
import { withoutLines } from '../../state/line/own-lines.ts';
import { shownLines } from '../../state/line/shown-lines.ts';
import { sharedLink } from '../../state/link-version.ts';
import { THEMES, type Theme } from '../../state/view.ts';
import { Dialog } from '../dialog.tsx';
import { useLanguage, useStore } from '../page-context.ts';
import { LanguageOptions } from '../panel/language-options.tsx';
import { CopyBlock } from './copy-block.tsx';

const LEAST_HEIGHT = 240;

/** Writes the code that puts the view into another page, and shows what it will look like. */
export function EmbedDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const state = useStore((whole) => whole);
  const lines = shownLines(state);
  const [title, setTitle] = useState(() => `${t.title}: ${figureTitle(state)}`);
  const [width, setWidth] = useState('100%');
  const [height, setHeight] = useState(480);
  const [lazy, setLazy] = useState(true);
  const [theme, setTheme] = useState<Theme>(state.view.theme);
  const [language, setLanguage] = useState<Language>(state.view.language);
  const shown = { ...state, view: { ...withoutLines(state.view), theme, language } };
  const address = embedAddress(sharedLink(shown, location.href));
  const possible = Number.isInteger(height) && height >= LEAST_HEIGHT;
  const code = embedCode({ address, title, width, height: possible ? height : LEAST_HEIGHT, lazy });
  return (
    <Dialog title={t.embedTitle} onClose={onClose}>
      <p class="hint">{t.embedHint}</p>
      {lines.map(({ id, title: line }) => (
        <p key={id} class="notice">
          {t.linkWithoutLine({ title: line })}
        </p>
      ))}
      <div class="sheet-columns">
        <form onSubmit={(event) => event.preventDefault()}>
          <label class="field">
            {t.embedFrameTitle}
            <input type="text" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
          </label>
          <div class="pair">
            <label class="field">
              {t.embedWidth}
              <select value={width} onChange={(event) => setWidth(event.currentTarget.value)}>
                {['100%', '480', '640', '800', '1000'].map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              {t.embedHeight}
              <input
                type="number"
                min={LEAST_HEIGHT}
                value={height}
                onInput={(event) => setHeight(event.currentTarget.valueAsNumber)}
              />
            </label>
            <label class="field">
              {t.figureTheme}
              <select value={theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
                {THEMES.map((one) => (
                  <option key={one} value={one}>
                    {t.themes[one]}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              {t.figureLanguage}
              <select
                value={language}
                onChange={(event) => setLanguage(event.currentTarget.value as Language)}
              >
                <LanguageOptions />
              </select>
            </label>
          </div>
          <label class="check">
            <input type="checkbox" checked={lazy} onChange={() => setLazy(!lazy)} />
            {t.embedLazy}
          </label>
          <CopyBlock label={t.embedCode} text={code} rows={7} />
        </form>
        <iframe
          key={address}
          class="embed-preview"
          title={t.embedPreview}
          src={address}
          height={possible ? Math.min(height, 560) : LEAST_HEIGHT}
        />
      </div>
    </Dialog>
  );
}
