import { formatDay, messagesOf } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';

/** What is cited: a view of the page, with the data that it was computed from. */
export interface Cited {
  title: string;
  /** The day that the map shows. */
  day: string;
  link: string;
  version: string;
  /** The last day of the record: when the data were last extended. */
  dataDate: string;
  /** The day on which the page was consulted. */
  accessed: string;
  /** Names of those from whom the data come. */
  sources: readonly string[];
}

/** One paragraph in words. */
export function plainCitation(cited: Cited, language: Language): string {
  const { title, version, link, sources } = cited;
  return messagesOf(language).citation({
    title,
    day: formatDay(cited.day, language),
    version,
    dataDate: formatDay(cited.dataDate, language),
    accessed: formatDay(cited.accessed, language),
    sources: sources.join('; '),
    link,
  });
}

/** BibTeX's own characters in a value. */
const bibtexText = (text: string) =>
  text.replace(/[\\{}$&#^_%~]/g, (character) => {
    if (character === '\\') return '\\textbackslash{}';
    if (character === '^') return '\\textasciicircum{}';
    if (character === '~') return '\\textasciitilde{}';
    return `\\${character}`;
  });

/** A `@misc` entry for BibTeX and biblatex. */
export function bibtexCitation(cited: Cited, language: Language): string {
  const { title, day, link, version, dataDate, accessed } = cited;
  const t = messagesOf(language);
  const sources = cited.sources.join('; ');
  return [
    `@misc{lines-of-contact-${day}-${version},`,
    `  author = {{${t.title}}},`,
    `  title = {${bibtexText(t.mapOf({ title, day }))}},`,
    `  year = {${dataDate.slice(0, 4)}},`,
    `  version = {${version}},`,
    `  url = {${link.replace(/[{}\\]/g, encodeURIComponent)}},`,
    `  urldate = {${accessed}},`,
    `  note = {${bibtexText(t.citeSources({ dataDate, sources }))}}`,
    '}',
    '',
  ].join('\n');
}

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** CSL-JSON: one item in an array, as citation managers import it. */
export function cslCitation(cited: Cited, language: Language): string {
  const { title, day, link, version, dataDate, accessed } = cited;
  const t = messagesOf(language);
  const item = {
    id: `lines-of-contact-${day}-${version}`,
    type: 'map',
    title: t.mapOf({ title, day }),
    author: [{ literal: t.title }],
    language,
    issued: dateParts(dataDate),
    accessed: dateParts(accessed),
    URL: link,
    version,
    note: t.citeSources({ dataDate, sources: cited.sources.join('; ') }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
