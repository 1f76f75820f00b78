import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { composeFigure } from '../../export/figure/compose.ts';
import {
  customSize,
  FIGURE_PARTS,
  type FigureOptions,
  type FigurePart,
  type FigureSize,
  PRESETS,
  type Preset,
} from '../../export/figure/figure.ts';
import type { Extent } from '../../export/figure/plane.ts';
import { figureSubtitle, figureTitle } from '../../export/figure/words.ts';
import { fileName } from '../../export/file-name.ts';
import { deviceLimit } from '../../export/image/device-limit.ts';
import { figureFontCss } from '../../export/image/figure-fonts.ts';
import { canvasMeasure } from '../../export/image/measure-text.ts';
import { pngOf } from '../../export/image/png.ts';
import { saveFile } from '../../export/save-file.ts';
import type { Language } from '../../i18n/languages.ts';
import { type Basemap, type Ground, loadGround } from '../../map/basemap.ts';
import { UKRAINE_EXTENT } from '../../map/ukraine-extent.ts';
import { settlementPoints } from '../../model/settlement-points.ts';
import { sharedLink } from '../../state/link-version.ts';
import { Dialog } from '../dialog.tsx';
import { useLanguage, usePage, useStore } from '../page-context.ts';
import { LanguageOptions } from '../panel/language-options.tsx';
import { PrintSheet } from '../print-sheet.tsx';
import { type SavedFile, SavedFileNote } from './saved-file.tsx';

type Choice = Preset | 'custom';
const SMALLEST = 320;

/** Makes an image of the view: size, words and parts, with the figure as it will be. */
export function ImageDialog({ onClose }: { onClose: () => void }) {
  const { store, actions } = usePage();
  const { language, t } = useLanguage();
  const state = useStore((whole) => whole);
  const [choice, setChoice] = useState<Choice>('article');
  const [custom, setCustom] = useState({ width: 1600, height: 1000 });
  const [dark, setDark] = useState(state.dark);
  const [inLanguage, setInLanguage] = useState<Language>(language);
  const shown = useMemo(
    () => ({ ...state, view: { ...state.view, language: inLanguage } }),
    [state, inLanguage],
  );
  const [title, setTitle] = useState<string | null>(null);
  const [subtitle, setSubtitle] = useState<string | null>(null);
  const extent = useMemo<Extent>(() => (state.view.camera && actions.mapExtent()) ?? UKRAINE_EXTENT, []);
  const [parts, setParts] = useState<ReadonlySet<FigurePart>>(
    () => new Set(FIGURE_PARTS.filter((part) => part !== 'inset' || !holdsUkraine(extent))),
  );
  const [ground, setGround] = useState<Ground | null>(null);
  const basemap = useMemo<Basemap | null>(
    () => ground && state.facts && { ...ground, settlements: settlementPoints(state.facts.settlements) },
    [ground, state.facts],
  );
  const [fonts, setFonts] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const [printing, setPrinting] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  const limit = useMemo(deviceLimit, []);

  useEffect(() => {
    const failed = (error: unknown) => setFault((error as Error).message);
    loadGround(document.baseURI).then(setGround, failed);
    figureFontCss().then(setFonts, failed);
    return () => abort.current?.abort();
  }, []);

  const size: FigureSize = choice === 'custom' ? customSize(custom.width, custom.height) : PRESETS[choice];
  const { width, height, scale } = size;
  const possible =
    [width, height].every((side) => Number.isInteger(side) && side >= SMALLEST && side <= limit.side) &&
    width * height <= limit.pixels;
  const options: FigureOptions = {
    width: width / scale,
    height: height / scale,
    title: title ?? figureTitle(shown),
    subtitle: subtitle ?? figureSubtitle(shown),
    parts,
    dark,
    language: inLanguage,
    extent,
    link: sharedLink(shown, location.href),
    madeOn: new Date().toISOString().slice(0, 10),
    version: state.catalog?.version.slice(0, 8) ?? '',
  };
  const key = JSON.stringify([{ ...options, parts: [...parts] }, possible, fonts.length > 0]);
  const svg = useMemo(
    () => (basemap && possible ? composeFigure(shown, basemap, options, canvasMeasure(), fonts) : null),
    [shown, basemap, key],
  );
  const preview = useObjectUrl(svg);

  async function attempt(work: () => Promise<void>): Promise<void> {
    setFault(null);
    setSaved(null);
    try {
      await work();
    } catch (error) {
      if ((error as Error).name !== 'AbortError') setFault((error as Error).message);
    } finally {
      setProgress(null);
    }
  }

  const keep = (content: Blob, extension: string) => {
    const name = fileName(store.getState(), extension);
    saveFile(content, name);
    setSaved({ content, name });
  };
  const savePng = () =>
    attempt(async () => {
      if (!svg) return;
      abort.current = new AbortController();
      setProgress(0);
      const texts = {
        Title: options.title,
        Description: options.subtitle,
        Source: options.link,
        'Creation Time': options.madeOn,
        Copyright: t.figureLicence,
        Software: `Lines of Contact, data version ${options.version}`,
      };
      keep(await pngOf(svg, size, texts, abort.current.signal, setProgress), 'png');
    });
  const saveSvg = () =>
    attempt(async () => {
      if (!basemap) return;
      const plain = composeFigure(shown, basemap, options, canvasMeasure());
      keep(new Blob([plain], { type: 'image/svg+xml' }), 'svg');
    });

  return (
    <Dialog title={t.imageTitle} onClose={onClose}>
      <div class="sheet-columns">
        <form onSubmit={(event) => event.preventDefault()}>
          <label class="field">
            {t.imageSize}
            <select value={choice} onChange={(event) => setChoice(event.currentTarget.value as Choice)}>
              {[...(Object.keys(PRESETS) as Preset[]), 'custom' as const].map((name) => (
                <option key={name} value={name}>
                  {t.presets[name]}
                </option>
              ))}
            </select>
          </label>
          {choice === 'custom' && (
            <>
              <div class="pair">
                {(['width', 'height'] as const).map((side) => (
                  <label key={side} class="field">
                    {t[side]}
                    <input
                      type="number"
                      min={SMALLEST}
                      max={limit.side}
                      value={custom[side]}
                      onInput={(event) => setCustom({ ...custom, [side]: event.currentTarget.valueAsNumber })}
                    />
                  </label>
                ))}
              </div>
              <p class="hint">{t.sizeLimit({ limit: limit.side, area: Math.round(limit.pixels / 1e6) })}</p>
            </>
          )}
          {!possible && (
            <p class="notice error" role="alert">
              {t.sizeRefused({ width: width || '?', height: height || '?' })}
            </p>
          )}
          <label class="field">
            {t.figureTitle}
            <input
              type="text"
              value={options.title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            {t.figureSubtitle}
            <textarea
              rows={3}
              value={options.subtitle}
              onInput={(event) => setSubtitle(event.currentTarget.value)}
            />
          </label>
          <fieldset>
            <legend>{t.figureParts}</legend>
            <div class="pair">
              {FIGURE_PARTS.map((part) => (
                <label key={part} class="check">
                  <input
                    type="checkbox"
                    checked={parts.has(part)}
                    onChange={() => setParts(toggled(parts, part))}
                  />
                  {t.parts[part]}
                </label>
              ))}
            </div>
            <p class="hint">{t.alwaysShown}</p>
          </fieldset>
          <div class="pair">
            <label class="field">
              {t.figureTheme}
              <select
                value={dark ? 'dark' : 'light'}
                onChange={(event) => setDark(event.currentTarget.value === 'dark')}
              >
                <option value="light">{t.themes.light}</option>
                <option value="dark">{t.themes.dark}</option>
              </select>
            </label>
            <label class="field">
              {t.figureLanguage}
              <select
                value={inLanguage}
                onChange={(event) => setInLanguage(event.currentTarget.value as Language)}
              >
                <LanguageOptions />
              </select>
            </label>
          </div>
        </form>
        <figure class="preview">
          {preview && <img src={preview} alt={`${t.preview}: ${options.title}`} />}
          <figcaption>
            {t.preview}, {width} × {height}
          </figcaption>
        </figure>
      </div>
      {progress !== null && (
        <p>
          <progress value={progress} aria-label={t.makingImage} />
          <button type="button" onClick={() => abort.current?.abort()}>
            {t.cancel}
          </button>
        </p>
      )}
      {fault && (
        <p class="notice error" role="alert">
          {t.exportFailed({ reason: fault })}
        </p>
      )}
      <SavedFileNote saved={saved} />
      <div class="sheet-actions">
        <button type="button" class="primary" disabled={!svg || progress !== null} onClick={savePng}>
          {t.savePngFile}
        </button>
        <button type="button" disabled={!svg} onClick={saveSvg}>
          {t.saveSvgFile}
        </button>
        <button type="button" disabled={!svg} onClick={() => setPrinting(svg)}>
          {t.printFigure}
        </button>
      </div>
      {printing && <PrintSheet svg={printing} title={options.title} onDone={() => setPrinting(null)} />}
    </Dialog>
  );
}

function toggled<T>(all: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(all);
  if (!next.delete(one)) next.add(one);
  return next;
}

const holdsUkraine = ([west, south, east, north]: Extent) =>
  west < UKRAINE_EXTENT[0] + 1 &&
  south < UKRAINE_EXTENT[1] + 1 &&
  east > UKRAINE_EXTENT[2] - 1 &&
  north > UKRAINE_EXTENT[3] - 1;

/** An address of the SVG for an image element, given back when another takes its place. */
function useObjectUrl(svg: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (svg === null) return setUrl(null);
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return url;
}
