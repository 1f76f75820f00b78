import type { Language } from '../i18n/languages.ts';
import { pathIn } from '../state/page/page-path.ts';

/**
 * The site's absolute address with a slash at its end, or null if it is not known: the build runs under any path,
 * and only the environment variable SITE_URL says where its files will stand.
 *
 * @throws Error if it is given but is no http(s) address.
 */
export function siteAddress(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    throw new Error(`SITE_URL: ${text} is no absolute address`);
  }
  if (!/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL: ${text} is no http or https address`);
  url.hash = '';
  url.search = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** `../` as often as leads from a page to the site's root; `./` for a page at the root. */
export function rootFrom(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './';
}

/** The address of a file of the site as a page names it: `x/index.html` is `x/`. */
export function pageAddress(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The address of a file of the site, for a tag that other sites read: absolute if the site's address is known, else
 * relative to the page.
 */
export function publicAddress(path: string, page: string, siteUrl: string | null): string {
  return `${siteUrl ?? rootFrom(page)}${pageAddress(path)}`;
}

/** From a page to the root of its language, where the paths of its other pages begin. */
export function homeFrom(path: string, language: Language): string {
  return rootFrom(pathIn(path, language)) + pathIn('', language);
}
