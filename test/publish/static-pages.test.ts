import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatEstimate, formatKm, formatKm2, formatPercent } from '../../src/i18n/format.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { escapeHtml } from '../../src/publish/html.ts';
import { indexHead, indexNoscript } from '../../src/publish/index-page.ts';
import { PAGE_FONTS } from '../../src/publish/pages-css.ts';
import { openHash, picturePath, proposalPage } from '../../src/publish/proposal-page.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { hashToView } from '../../src/state/permalink.ts';
import { dataFiles } from '../support/data-files.ts';

const SITE = 'https://example.org/map/';
const site = (options = {}) =>
  new Map(siteFiles(dataFiles(), 'test', options).map(({ path, content }) => [path, content]));
const files = site();
const addressed = site({ siteUrl: 'https://example.org/map' });
const catalog = JSON.parse(files.get('layers/catalog.json') ?? '') as Catalog;
const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
const page = (path: string) => files.get(path) ?? '';

/** The values of the structured data of a page. */
function graph(text: string): Record<string, unknown>[] {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
  return (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph'];
}

describe.each(catalog.proposals)('the page of $id', (entry) => {
  const text = page(`proposals/${entry.id}/index.html`);

  test('has title, proposer, summary and every figure of the catalogue with its range', () => {
    for (const words of [entry.title, entry.proposedBy, entry.proposal.summary.en])
      expect(text).toContain(escapeHtml(words));
    for (const { id, areaKm2 } of entry.zones) {
      expect(text).toContain(`<td role="cell" data-label="Area">${formatEstimate(areaKm2, 'en')}</td>`);
      const label = entry.proposal.zones.find((zone) => zone.id === id)?.label.en ?? '';
      expect(text).toContain(escapeHtml(label));
    }
    for (const { reported, computed, unit, url } of entry.claims) {
      expect(text).toContain(`>${(unit === 'km2' ? formatKm2 : formatPercent)(reported, 'en')}</td>`);
      expect(text).toContain(`>${formatEstimate(computed, 'en', unit)}</td>`);
      expect(text).toContain(`href="${escapeHtml(url)}" rel="noopener external"`);
    }
    const { transferred, total, frozen, line } = entry.outcome;
    for (const area of [...Object.values(transferred), ...Object.values(total), frozen])
      if (area.high > 0) expect(text).toContain(`>${formatEstimate(area, 'en')}</td>`);
    expect(text).toContain(formatKm(line.lengthKm, 'en'));
    for (const { url } of entry.sources) expect(text).toContain(`href="${escapeHtml(url)}"`);
  });

  test('opens the map on the day of its figures', () => {
    expect(text).toContain(`href="../../${escapeHtml(openHash(entry))}"`);
    const { view, faults } = hashToView(openHash(entry));
    expect(faults).toEqual([]);
    expect(view).toMatchObject({
      day: entry.evaluatedOn,
      open: entry.id,
      shown: [{ id: entry.id, hidden: [] }],
    });
  });

  test('tells search engines the proposal’s date, sources and figures', () => {
    const [article, dataset] = graph(text);
    expect(article).toMatchObject({
      '@type': 'Article',
      name: entry.title,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      about: { datePublished: entry.date, creditText: entry.proposedBy },
    });
    expect(article?.isBasedOn).toMatchObject(entry.sources.map(({ title, url }) => ({ name: title, url })));
    expect(dataset?.variableMeasured).toMatchObject(
      entry.zones.map(({ areaKm2 }) => ({
        value: areaKm2.central,
        minValue: areaKm2.low,
        maxValue: areaKm2.high,
      })),
    );
  });
});

test('the list names every proposal with what would change hands', () => {
  const text = page('proposals/index.html');
  for (const { id, title, outcome } of catalog.proposals) {
    expect(text).toContain(`<a href="${id}/">${escapeHtml(title)}</a>`);
    expect(text).toContain(formatEstimate(outcome.transferred.toRu, 'en'));
    expect(text).toContain(formatEstimate(outcome.frozen, 'en'));
  }
});

test('the page of the data has every file with its size in bytes, and its fields', () => {
  const text = page('layers/index.html');
  for (const [path, content] of files) {
    if (!/^(layers|facts)\/.+\.(json|geojson|csv)$/.test(path)) continue;
    expect(text, path).toContain(`<code>${path}</code></a>`);
    expect(text, path).toContain(new TextEncoder().encode(content).length.toLocaleString('en-GB'));
  }
  for (const words of [
    'pocketsAreaKm2',
    'populationKnownFor',
    'held_on_2024_07_08',
    'addVectorLayer',
    'st_read',
  ])
    expect(text).toContain(words);
  expect(text).toContain('access-control-allow-origin: *');
  expect(text).toContain('24 November 2026');
  expect(text).toContain('https://example.org/lines-of-contact/layers/control/');
  expect(addressed.get('layers/index.html')).toContain(`data: &#39;${SITE}layers/control/`);
});

test.each(pages)(
  '%s: every link within the site leads to a file that is there, every anchor to its place',
  (path) => {
    const text = page(path);
    const links = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
    const within = links.filter((link) => !link.startsWith('https://'));
    expect(within.length).toBeGreaterThan(4);
    for (const link of within) {
      const [file = '', anchor] = link.split('#');
      if (file === '') {
        expect(text, link).toContain(` id="${anchor}"`);
        continue;
      }
      const to = posix.join(posix.dirname(path), file);
      const known = to === './' || to === 'icon.svg' || files.has(to) || files.has(`${to}index.html`);
      expect(known, `${link} is ${to}`).toBe(true);
    }
    expect(new Set(text.match(/<script[^>]*>/g) ?? []).size).toBeLessThan(2);
    expect(text).not.toMatch(/ style=|<style| on[a-z]+="/);
  },
);

test('links out of the site are marked, and no picture is named that is not published', () => {
  for (const path of pages) {
    for (const [tag] of page(path).matchAll(/<a [^>]*href="https:[^>]*>/g))
      expect(tag).toMatch(/rel="noopener external/);
    expect(page(path)).not.toMatch(/<img|og:image/);
  }
});

test('with pictures and an address the previews are absolute, and crawlers find every page', () => {
  const [first] = catalog.proposals;
  const id = first?.id ?? '';
  const pictured = site({ siteUrl: SITE, pictures: new Set([id]) }).get(`proposals/${id}/index.html`);
  expect(pictured).toContain(`<meta property="og:image" content="${SITE}${picturePath(id)}" />`);
  expect(pictured).toContain('<img src="picture.png" width="1200" height="630" alt="Map of Ukraine');
  expect(pictured).toContain('content="summary_large_image"');
  expect(addressed.get(`proposals/${id}/index.html`)).toContain(
    `<meta property="og:url" content="${SITE}proposals/${id}/" />`,
  );
  expect(addressed.get('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
  const listed = [...(addressed.get('sitemap.xml') ?? '').matchAll(/<loc>(.*)<\/loc>/g)].map(
    ([, loc]) => loc,
  );
  expect(listed).toEqual([SITE, ...pages.map((path) => SITE + path.replace('index.html', ''))]);
  expect(files.has('sitemap.xml') || files.has('robots.txt')).toBe(false);
  expect(() => site({ siteUrl: 'ftp://example.org' })).toThrow('SITE_URL');
});

test('a title with markup stays text on its page, in its tags and in its structured data', () => {
  const [first] = catalog.proposals;
  if (!first) throw new Error('no proposal');
  const title = '</title></script><script>alert("x")</script>';
  const text = proposalPage(catalog, { ...first, title }, { siteUrl: null, hasPicture: true });
  expect(text).not.toContain('<script>');
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(text).toContain(`<h1>${escapeHtml(title)}</h1>`);
  expect(graph(text)[0]?.name).toBe(title);
});

test('the map’s page has the data for search engines and the facts for readers without JavaScript', () => {
  const head = indexHead(catalog, { siteUrl: SITE, pictures: new Set() }).toString();
  const [application, dataset] = graph(head);
  expect(application).toMatchObject({ '@type': 'WebApplication', url: SITE });
  const downloads = dataset?.distribution as { contentUrl: string }[];
  const urls = downloads.map(({ contentUrl }) => contentUrl);
  expect(urls.length).toBe(catalog.snapshots.length + 4);
  for (const url of urls) expect(files.has(url.slice(SITE.length)), url).toBe(true);
  const text = indexNoscript(catalog).toString();
  expect(text).toContain(
    formatEstimate(catalog.snapshots.at(-1)?.areaKm2 ?? { low: 0, central: 0, high: 0 }, 'en'),
  );
  for (const { id, zones } of catalog.proposals) {
    expect(text).toContain(`href="proposals/${id}/"`);
    for (const { areaKm2 } of zones) expect(text).toContain(formatEstimate(areaKm2, 'en'));
  }
});

test('the stylesheet asks for the fonts that are published, and for nothing else', () => {
  const urls = [...page('pages.css').matchAll(/url\((.*?)\)/g)].map(([, url]) => url);
  expect(urls).toEqual(PAGE_FONTS.map(({ path }) => path));
});
