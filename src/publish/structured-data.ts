import { type Html, trustedHtml } from './html.ts';

/** A schema.org value as a script element; `<` is written as an escape, so that no text can close the element. */
export function structuredData(value: object): Html {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...value }).replace(/</g, '\\u003c');
  return trustedHtml(`<script type="application/ld+json">${json}</script>`);
}

/** Addresses of the licences that the published files are under. */
export const LICENCE_URLS = {
  odbl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  ccBy: 'https://creativecommons.org/licenses/by/4.0/',
  mit: 'https://opensource.org/license/mit',
} as const;
