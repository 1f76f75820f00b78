import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  formatEstimate,
  formatKm,
  formatKm2,
  formatPercent,
  localText,
  messagesOf,
} from '../../src/i18n/format.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { escapeHtml } from '../../src/publish/html.ts';
import { indexHead, indexNoscript } from '../../src/publish/index-page.ts';
import { pageTexts } from '../../src/publish/page-texts.ts';
import { PAGE_FONTS } from '../../src/publish/pages-css.ts';
import { openHash, picturePath, proposalPage } from '../../src/publish/proposal-page.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { pathIn } from '../../src/state/page/page-path.ts';
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

const everyPage = LANGUAGES.flatMap((language) => catalog.proposals.map((entry) => ({ ...entry, language })));

describe.each(everyPage)('the page of $id in $language', (entry) => {
  const { id, language, proposal } = entry;
  const text = page(pathIn(`proposals/${id}/index.html`, language));
  const local = (words: { en: string; uk?: string }) => localText(words, language);

  test('has title, proposer, summary and every figure of the catalogue with its range', () => {
    expect(text).toContain(`<html lang="${language}">`);
    for (const words of [proposal.title, proposal.proposedBy, proposal.summary])
      expect(text).toContain(escapeHtml(local(words)));
    const { area } = messagesOf(language);
    for (const { id: zoneId, areaKm2 } of entry.zones) {
      expect(text).toContain(
        `<td role="cell" data-label="${area}">${formatEstimate(areaKm2, language)}</td>`,
      );
      const label = proposal.zones.find((zone) => zone.id === zoneId)?.label ?? { en: '' };
      expect(text).toContain(escapeHtml(local(label)));
    }
    for (const { reported, computed, unit, url } of entry.claims) {
      expect(text).toContain(`>${(unit === 'km2' ? formatKm2 : formatPercent)(reported, language)}</td>`);
      expect(text).toContain(`>${formatEstimate(computed, language, unit)}</td>`);
      expect(text).toContain(`href="${escapeHtml(url)}" rel="noopener external"`);
    }
    const { transferred, total, frozen, line } = entry.outcome;
    for (const land of [...Object.values(transferred), ...Object.values(total), frozen])
      if (land.high > 0) expect(text).toContain(`>${formatEstimate(land, language)}</td>`);
    expect(text).toContain(formatKm(line.lengthKm, language));
    for (const { url } of entry.sources) expect(text).toContain(`href="${escapeHtml(url)}"`);
  });

  test('opens the map in its language on the day of its figures', () => {
    expect(text).toContain(`../../${escapeHtml(openHash(entry, language))}"`);
    const { view, faults } = hashToView(openHash(entry, language));
    expect(faults).toEqual([]);
    expect(view).toMatchObject({
      language,
      day: entry.evaluatedOn,
      open: id,
      shown: [{ id, hidden: [] }],
    });
  });

  test('tells search engines the proposal’s date, sources and figures', () => {
    const [article, dataset] = graph(text);
    expect(article).toMatchObject({
      '@type': 'Article',
      name: local(proposal.title),
      inLanguage: language,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      about: { datePublished: entry.date, creditText: local(proposal.proposedBy) },
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

test.each(LANGUAGES)('the list in %s names every proposal with what would change hands', (language) => {
  const text = page(pathIn('proposals/index.html', language));
  for (const { id, proposal, outcome } of catalog.proposals) {
    expect(text).toContain(`<a href="${id}/">${escapeHtml(localText(proposal.title, language))}</a>`);
    expect(text).toContain(formatEstimate(outcome.transferred.toRu, language));
    expect(text).toContain(formatEstimate(outcome.frozen, language));
  }
});

test('every page is there in every language, and each leads to the others', () => {
  const english = pages.filter((path) => !/^[a-z]{2}\//.test(path));
  for (const language of LANGUAGES)
    for (const path of english) {
      const text = page(pathIn(path, language));
      expect(text, path).toContain(`<html lang="${language}">`);
      expect(text).toMatch(new RegExp(`<a href="[./]*lang=${language}"|#lang=${language}`));
      for (const other of [...LANGUAGES, 'x-default'])
        expect(text).toContain(`<link rel="alternate" hreflang="${other}" href="`);
      for (const other of LANGUAGES.filter((one) => one !== language)) {
        const [, link = ''] =
          new RegExp(`<a href="([^"]*)" hreflang="${other}" lang="${other}">`).exec(text) ?? [];
        const from = posix.dirname(pathIn(path, language));
        expect(`${posix.join(from, link)}index.html`).toBe(pathIn(path, other));
      }
    }
  expect(pages).toHaveLength(english.length * LANGUAGES.length);
});

test('a page in Ukrainian has no words in English but names, codes and titles of sources', () => {
  for (const path of pages.filter((one) => one.startsWith('uk/'))) {
    const [, main = ''] = /<body>([\s\S]*)<\/body>/.exec(page(path)) ?? [];
    const words = main
      .replace(
        /<(code|pre)>[\s\S]*?<\/\1>|<span lang="en">[\s\S]*?<\/span>|<a [^>]*lang="en"[\s\S]*?<\/a>/g,
        ' ',
      )
      .replace(/<[^>]*>/g, ' ')
      .match(/(?<!-)\b(?:the|of|and|with|which|held|area|day|about|range|crediting|from|by)\b(?!-)/g);
    expect(words, path).toBeNull();
  }
});

test('the page of the data has every file with its size in bytes, and its fields', () => {
  const text = page('layers/index.html');
  const ukrainian = page('uk/layers/index.html');
  for (const [path, content] of files) {
    if (!/^(layers|facts)\/.+\.(json|geojson|csv)$/.test(path)) continue;
    for (const one of [text, ukrainian]) expect(one, path).toContain(`<code>${path}</code></a>`);
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
  expect(pictured).toContain(`<meta property="og:image" content="${SITE}${picturePath(id, 'en')}" />`);
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
  expect(files.has('sitemap.xml')).toBe(false);
  expect(files.get('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  expect(() => site({ siteUrl: 'ftp://example.org' })).toThrow('SITE_URL');
});

test('a title with markup stays text on its page, in its tags and in its structured data', () => {
  const [first] = catalog.proposals;
  if (!first) throw new Error('no proposal');
  const title = '</title></script><script>alert("x")</script>';
  const proposal = { ...first.proposal, title: { en: title } };
  const text = proposalPage(
    catalog,
    { ...first, proposal },
    { siteUrl: null, hasPicture: true, texts: pageTexts('en') },
  );
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
  expect(text).toContain('<section lang="uk">');
  expect(text).toContain('href="uk/proposals/"');
});

test('the stylesheet asks for the fonts that are published, and for nothing else', () => {
  const urls = [...page('pages.css').matchAll(/url\((.*?)\)/g)].map(([, url]) => url);
  expect(urls).toEqual(PAGE_FONTS.map(({ path }) => path));
});

test.each(LANGUAGES)(
  'the note on method in %s has every reference with its estimate, and says which are missed',
  (language) => {
    const text = page(pathIn('methods/index.html', language));
    const { rows, held, pairs } = catalog.calibration;
    const words = pageTexts(language).words.methods.quality;
    for (const { referenceKm2, areaKm2 } of rows) {
      expect(text).toContain(`>${formatKm2(referenceKm2, language)}</td>`);
      expect(text).toContain(`>${formatEstimate(areaKm2, language)}</td>`);
    }
    expect(text.split(`<b>${words.below}</b>`).length + text.split(`<b>${words.above}</b>`).length - 2).toBe(
      pairs - held,
    );
    expect(text).toContain(String(held));
    expect(text.match(/<svg class="method/g)).toHaveLength(3);
    expect(text).toContain(`<code>${catalog.version}</code>`);
  },
);

test('the glossary has every term under its own anchor in both languages', () => {
  const anchors = LANGUAGES.map((language) =>
    [...page(pathIn('glossary/index.html', language)).matchAll(/<dt id="([\w-]+)">/g)]
      .map(([, id]) => id)
      .sort(),
  );
  expect(anchors[0]?.length).toBeGreaterThan(15);
  for (const own of anchors) expect(own).toEqual(anchors[0]);
});
