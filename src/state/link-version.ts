import { formatKm2 } from '../i18n/format.ts';
import { notify } from './change.ts';
import { viewToHash } from './permalink.ts';
import type { AppStore } from './store.ts';

/** What a shared link remembers of the data it was made from. */
export interface LinkVersion {
  version: string;
  /** Russian-held land on the view's day then, km2. */
  heldKm2: number;
}

const PATTERN = /^([0-9a-f]{6,12})~(\d{1,7})$/;

/** The part `v=` of an address; null if there is none or it is malformed. */
export function linkVersionOf(hash: string): LinkVersion | null {
  const part = hash
    .replace(/^#/, '')
    .split('&')
    .find((one) => one.startsWith('v='));
  const [, version, held] = PATTERN.exec(part?.slice(2) ?? '') ?? [];
  return version && held ? { version, heldKm2: Number(held) } : null;
}

/** The address of the view with the data's version and its first figure; of the page alone while there is no answer. */
export function sharedLink(
  { view, catalog, answer }: ReturnType<AppStore['getState']>,
  page: string,
): string {
  const parts = [viewToHash(view)].filter(Boolean);
  // A figure of the reader's own line means nothing to whoever follows the link.
  if (catalog && answer && !answer.control.drawn)
    parts.push(`v=${catalog.version.slice(0, 8)}~${Math.round(answer.control.areaKm2.central)}`);
  return `${page.split(/[?#]/)[0]}${parts.length > 0 ? `#${parts.join('&')}` : ''}`;
}

/** Tells, once the day of a followed link is answered, that the data have changed since it was made, and by how much. */
export function compareLinkVersion(store: AppStore, link: LinkVersion | null): void {
  if (!link) return;
  const { day } = store.getState().view;
  const stop = store.subscribe(({ catalog, answer, view }) => {
    if (view.day !== day) return stop();
    if (!catalog || answer?.control.day !== day) return;
    stop();
    if (catalog.version.startsWith(link.version)) return;
    notify(store, {
      id: 'data-changed',
      level: 'info',
      key: 'dataChanged',
      params: {
        linked: link.version,
        now: catalog.version.slice(0, 8),
        heldThen: formatKm2(link.heldKm2, view.language),
        heldNow: formatKm2(answer.control.areaKm2.central, view.language),
      },
    });
  });
}
