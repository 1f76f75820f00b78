import { type Language, languageOf } from '../i18n/languages.ts';
import { browserLanguage } from '../i18n/preferred-language.ts';
import type { Side } from '../model/comparison.ts';
import { isOwnId } from '../model/draft.ts';
import { isIsoDate } from '../model/iso-date.ts';
import { LINE_ID } from '../model/own-line.ts';
import type { Fault } from '../model/result.ts';
import { type Camera, defaultView, LOOKS, type ShownProposal, TABS, THEMES, type View } from './view.ts';

/**
 * The view as the part of the address behind `#`: readable, and only what differs from the first visit.
 * `day`, `pin`, `line`, `p` (proposals, hidden zones behind `!`), `open`, `edit` (a draft), `at` (a settlement), `range`,
 * `m` (zoom/lat/lon), `tab`, `cmp` (two sides: a day, or proposal@day, each with ~line behind it), `look`, `own`, `of`,
 * `lang`, `theme`. A shared link adds `v`
 * (see `link-version.ts`) and drafts (`draft`, see `draft-link.ts`), which say nothing of the view. `lang` is left out
 * only where a first visit would be in
 * English.
 */
export function viewToHash(view: View): string {
  const standard = defaultView(view.language);
  const parts: string[] = [];
  if (view.day !== standard.day) parts.push(`day=${view.day}`);
  if (view.dayPinned) parts.push('pin=1');
  if (view.line) parts.push(`line=${view.line}`);
  const shown = shownToText(view.shown);
  if (shown !== shownToText(standard.shown)) parts.push(`p=${shown}`);
  if (view.open !== standard.open) parts.push(`open=${view.open ?? ''}`);
  if (view.editing) parts.push(`edit=${view.editing}`);
  if (view.place) parts.push(`at=${view.place}`);
  if (view.rangeShown) parts.push('range=1');
  if (view.camera) parts.push(`m=${cameraToText(view.camera)}`);
  if (view.tab !== 'day') parts.push(`tab=${view.tab}`);
  if (view.compare) parts.push(`cmp=${sideToText(view.compare.from)},${sideToText(view.compare.to)}`);
  if (view.look !== 'change') parts.push(`look=${view.look}`);
  if (view.ownDates) parts.push('own=1');
  if (view.seriesOblast) parts.push(`of=${view.seriesOblast}`);
  if (view.language !== 'en' || browserLanguage() !== 'en') parts.push(`lang=${view.language}`);
  if (view.theme !== 'system') parts.push(`theme=${view.theme}`);
  return parts.join('&');
}

const shownToText = (shown: readonly ShownProposal[]) =>
  shown.map(({ id, hidden }) => [id, ...hidden].join('!')).join(',');

const sideToText = (side: Side) =>
  `${side.kind === 'control' ? side.day : `${side.id}@${side.day}`}${side.line ? `~${side.line}` : ''}`;

function sideOf(whole: string): Side | null {
  const [text = '', line, ...rest] = whole.split('~');
  if (rest.length > 0 || (line !== undefined && !LINE_ID.test(line))) return null;
  const side = estimatedSideOf(text);
  return side && line ? { ...side, line } : side;
}

function estimatedSideOf(text: string): Side | null {
  const [id = '', day, ...more] = text.includes('@') ? text.split('@') : ['', text];
  if (more.length > 0 || !isIsoDate(day ?? '')) return null;
  if (!text.includes('@')) return { kind: 'control', day: day ?? '' };
  return ID.test(id) ? { kind: 'proposal', id, day: day ?? '' } : null;
}

function cameraToText({ zoom, lat, lon }: Camera): string {
  return [zoom.toFixed(2), lat.toFixed(4), lon.toFixed(4)].map(Number).join('/');
}

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * Reads {@link viewToHash}'s text; `language` is that of an address that names none. What is malformed keeps its standard value and is named in a fault; never
 * throws.
 */
export function hashToView(
  hash: string,
  language: Language = browserLanguage(),
): { view: View; faults: Fault[] } {
  const faults: Fault[] = [];
  const view = defaultView(language);
  for (const part of hash.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const [key = '', ...rest] = part.split('=');
    const value = decoded(rest.join('='));
    const read = value === null ? null : READERS[key]?.(value);
    if (read) Object.assign(view, read);
    else faults.push({ path: key, message: part });
  }
  return { view, faults };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const flag = (key: 'dayPinned' | 'rangeShown' | 'ownDates') => (value: string) =>
  value === '0' || value === '1' ? { [key]: value === '1' } : null;

/** What each part of the address says of the view; null if it is malformed. */
const READERS: Record<string, ((value: string) => Partial<View> | null) | undefined> = {
  __proto__: null as never,
  day: (value) => (isIsoDate(value) ? { day: value } : null),
  pin: flag('dayPinned'),
  range: flag('rangeShown'),
  line: (value) => (LINE_ID.test(value) ? { line: value } : null),
  p: (value) => {
    const shown = value === '' ? [] : value.split(',').map((entry) => entry.split('!'));
    if (!shown.flat().every((id) => ID.test(id))) return null;
    const ids = shown.map(([id = '']) => id);
    if (new Set(ids).size < ids.length) return null;
    return { shown: shown.map(([id = '', ...hidden]) => ({ id, hidden })) };
  },
  open: (value) => (value === '' ? { open: null } : ID.test(value) ? { open: value } : null),
  edit: (value) => (isOwnId(value) ? { editing: value } : null),
  at: (value) => (ID.test(value) ? { place: value } : null),
  m: (value) => {
    const [zoom = NaN, lat = NaN, lon = NaN, ...more] = value.split('/').map(Number);
    const sound = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
    return sound && more.length === 0 ? { camera: { zoom, lat, lon } } : null;
  },
  tab: (value) => {
    const tab = TABS.find((known) => known === value);
    return tab ? { tab } : null;
  },
  cmp: (value) => {
    const [from, to, ...more] = value.split(',').map(sideOf);
    return from && to && more.length === 0 ? { compare: { from, to } } : null;
  },
  look: (value) => {
    const look = LOOKS.find((known) => known === value);
    return look ? { look } : null;
  },
  own: flag('ownDates'),
  of: (value) => (/^UA-\d\d$/.test(value) ? { seriesOblast: value } : null),
  lang: (value) => {
    const language = languageOf(value);
    return language ? { language } : null;
  },
  v: () => ({}),
  draft: () => ({}),
  theme: (value) => {
    const theme = THEMES.find((known) => known === value);
    return theme ? { theme } : null;
  },
};
