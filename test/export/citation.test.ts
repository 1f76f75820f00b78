import { expect, test } from 'vitest';
import { bibtexCitation, type Cited, cslCitation, plainCitation } from '../../src/export/citation.ts';

const cited: Cited = {
  title: 'A & B {100 %}',
  day: '2025-08-15',
  link: 'https://example.org/#p=a_b&v=abcdef12~113157',
  version: 'abcdef12',
  dataDate: '2026-08-15',
  accessed: '2026-11-24',
  sources: ['OpenStreetMap contributors', 'Reuters'],
};

test('the plain citation names title, day, version, sources, link and the day of access', () => {
  expect(plainCitation(cited, 'en')).toBe(
    'Lines of Contact. “A & B {100 %}”, map of 15 August 2025. Data version abcdef12, record up to 15 August 2026. Sources: OpenStreetMap contributors; Reuters. Accessed 24 November 2026. https://example.org/#p=a_b&v=abcdef12~113157',
  );
});

test('BibTeX: its own characters are escaped, braces balance, and the key is plain', () => {
  const entry = bibtexCitation(cited, 'en');
  expect(entry).toContain('@misc{lines-of-contact-2025-08-15-abcdef12,');
  expect(entry).toContain('title = {A \\& B \\{100 \\%\\}: map of 2025-08-15}');
  expect(entry).toContain('urldate = {2026-11-24}');
  const bare = entry.replace(/\\[{}]/g, '');
  expect(bare.split('{').length).toBe(bare.split('}').length);
});

test('CSL-JSON is an array of one map with its dates in parts', () => {
  const [item] = JSON.parse(cslCitation(cited, 'en'));
  expect(item).toMatchObject({
    type: 'map',
    issued: { 'date-parts': [[2026, 8, 15]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    URL: cited.link,
    version: 'abcdef12',
  });
  expect(item.note).toContain('Reuters');
});

test('in Ukrainian nothing but names and addresses is in Latin letters', () => {
  const entry = bibtexCitation(cited, 'uk');
  expect(entry).toContain('author = {{Лінії зіткнення}}');
  expect(entry).toContain('\\}: мапа за 2025-08-15}');
  expect(entry).toContain('note = {Дані до 2026-08-15. Джерела: OpenStreetMap contributors; Reuters}');
  expect(JSON.parse(cslCitation(cited, 'uk'))[0]).toMatchObject({
    author: [{ literal: 'Лінії зіткнення' }],
    language: 'uk',
  });
});
