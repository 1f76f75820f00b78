import { formatKm, formatKm2, formatOutlet, formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { Catalog } from '../model/catalog.ts';
import { OUTCOME_HOLDERS } from '../model/holder.ts';
import { UKRAINE_AREA_KM2 } from '../model/oblast.ts';
import { pathIn } from '../state/page/page-path.ts';
import { dataTable } from './data-table.ts';
import { type Html, html } from './html.ts';
import { FIRST_PUBLISHED } from './layers-changelog.ts';
import { framePage, mapHash } from './page-frame.ts';
import type { PageTexts } from './page-texts.ts';
import { link } from './prose.ts';
import { publicAddress, rootFrom } from './site-address.ts';
import { LICENCE_URLS, structuredData } from './structured-data.ts';

type Entry = Catalog['proposals'][number];

export const proposalPath = (id: string) => `proposals/${id}/index.html`;
/** Path of a proposal's picture in a language from the site's root, a PNG of 1200 by 630 pixels. */
export const picturePath = (id: string, language: Language) =>
  pathIn(`proposals/${id}/picture.png`, language);

/** The part of the map's address behind `#` that opens a proposal on the day of its figures. */
export function openHash({ id, evaluatedOn }: Pick<Entry, 'id' | 'evaluatedOn'>, language: Language): string {
  return mapHash(language, `p=${id}&open=${id}&day=${evaluatedOn}`);
}

/** Every zone with its kind and area in a few words. */
export function zonesInShort({ zones, proposal }: Entry, { t, words, estimate }: PageTexts): string[] {
  return zones.map(({ id, kind, areaKm2 }) => {
    const optional = proposal.zones.find((zone) => zone.id === id)?.optional;
    const text = optional ? words.optionInShort : words.zoneInShort;
    return text({ kind: t.kinds[kind], area: estimate(areaKm2) });
  });
}

/** The page of one proposal: everything that the catalogue knows of it, readable without a script. */
export function proposalPage(
  catalog: Catalog,
  entry: Entry,
  { siteUrl, hasPicture, texts }: { siteUrl: string | null; hasPicture: boolean; texts: PageTexts },
): string {
  const { language, t, words, day, local } = texts;
  const root = rootFrom(pathIn(proposalPath(entry.id), language));
  const title = local(entry.proposal.title);
  const by = local(entry.proposal.proposedBy);
  const { proposal } = entry;
  const description = words.proposalDescription({
    by,
    day: day(entry.date),
    zones: zonesInShort(entry, texts).join('; '),
    on: day(entry.evaluatedOn),
  });
  const pictureText = words.pictureText({ title, day: day(entry.evaluatedOn) });
  return framePage({
    language,
    path: proposalPath(entry.id),
    title,
    description,
    siteUrl,
    type: 'article',
    picture: hasPicture ? { path: picturePath(entry.id, language), text: pictureText } : undefined,
    head: structuredData(graphOf(catalog, entry, { description, siteUrl, hasPicture, texts })),
    main: html`<h1>${title}</h1>
<dl class="facts">
<dt>${words.date}</dt><dd><time datetime="${entry.date}">${day(entry.date)}</time></dd>
<dt>${t.putForwardBy}</dt><dd>${by}</dd>
<dt>${words.evaluatedOn}</dt><dd>${evaluatedText(entry, texts)}</dd>
</dl>
<p>${local(proposal.summary)}</p>
<p><a class="open" href="${root}${openHash(entry, language)}">${words.openOnMap}</a></p>
${
  hasPicture &&
  html`<figure>
<img src="picture.png" width="1200" height="630" alt="${pictureText}" />
<figcaption>${pictureText}</figcaption>
</figure>`
}
${zonesSection(entry, root, texts)}
${listSection(
  t.points,
  proposal.points.map(({ label, note }) => html`${local(label)}: ${local(note)}`),
)}
${listSection(
  t.recognition,
  proposal.recognition.map(({ text }) => local(text)),
)}
${proposal.unspecified && html`<h2>${t.unspecified}</h2>\n<p>${local(proposal.unspecified)}</p>`}
${claimsSection(entry, texts)}
${outcomeSection(catalog, entry, texts)}
${listSection(
  t.otherTerms,
  proposal.nonTerritorial.map(({ text }) => local(text)),
)}
${listSection(
  t.responses,
  proposal.responses.map(
    ({ by: who, date, text }) => html`<b>${t.by({ by: local(who), day: day(date) })}.</b> ${local(text)}`,
  ),
)}
<h2>${t.sources}</h2>
<ul>
${proposal.sources.map(
  ({
    id,
    title: heading,
    publisher,
    crediting,
    url,
    date,
    read,
  }) => html`<li id="source-${id}">${link(url, html`<span lang="en">${heading}</span>`)}
<small>${formatOutlet(publisher, crediting, language)}${date && `, ${day(date)}`}${read === 'reprint' && ` (${t.read.reprint})`}</small></li>
`,
)}</ul>`,
  });
}

function evaluatedText({ date, evaluatedOn }: Entry, { words, day }: PageTexts): string {
  const text = date === evaluatedOn ? words.ownDate : date < evaluatedOn ? words.firstDay : words.lastDay;
  return text({ day: day(evaluatedOn) });
}

function listSection(title: string, items: readonly (string | Html)[]): Html | false {
  return (
    items.length > 0 &&
    html`<h2>${title}</h2>
<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
  );
}

function zonesSection({ proposal, zones, evaluatedOn }: Entry, root: string, texts: PageTexts): Html {
  const { t, words, day, estimate, local } = texts;
  const rows = zones.map(({ id, kind, href, areaKm2 }) => {
    const written = proposal.zones.find((zone) => zone.id === id);
    const label = written ? local(written.label) : id;
    const cited = proposal.sources.filter((source) => written?.sources.includes(source.id));
    return [
      html`${label}
<small>${t.kinds[kind]}${written?.optional && `. ${t.optional}`}${written?.extent && `. ${t.atMost}`}</small>
${written?.note && html`<small>${local(written.note)}</small>`}
<small>${words.zoneSources} ${cited.map(
        (source, i) => html`${i > 0 && ', '}<a href="#source-${source.id}">${source.publisher}</a>`,
      )}</small>`,
      estimate(areaKm2),
      html`<a href="${root}layers/${href}" aria-label="${words.zoneFile}, ${label}">${words.zoneFile}</a>`,
    ];
  });
  return html`<h2>${t.zones}</h2>
${dataTable({
  caption: words.zonesCaption({ day: day(evaluatedOn) }),
  columns: [words.zone, t.area, words.file],
  rows,
})}`;
}

function claimsSection({ proposal, claims }: Entry, texts: PageTexts): Html {
  const { language, t, words, day, estimate, local } = texts;
  if (claims.length === 0) return html`<h2>${t.claims}</h2>\n<p>${words.noClaims}</p>`;
  const rows = claims.map(({ label, reported, unit, by, date, url, computed }, i) => {
    const single = unit === 'km2' ? formatKm2 : formatPercent;
    const difference = computed.central - reported;
    const written = proposal.claims[i];
    const who = written ? formatOutlet(written.by, written.crediting, language) : by;
    return [
      html`${written ? local(written.label) : label}
<small>${link(url, words.reportedBy({ by: who, day: day(date) }))}${written?.read === 'reprint' && ` (${t.read.reprint})`}</small>
${written?.note && html`<small>${local(written.note)}</small>`}`,
      single(reported, language),
      estimate(computed, unit),
      `${difference < 0 ? '−' : '+'}${single(Math.abs(difference), language)}`,
    ];
  });
  return html`<h2>${t.claims}</h2>
${dataTable({ caption: words.claimsCaption, columns: [t.claim, t.reported, t.computed, t.difference], rows })}`;
}

function outcomeSection(catalog: Catalog, { outcome, evaluatedOn }: Entry, texts: PageTexts): Html {
  const { language, t, words, day, estimate, local } = texts;
  const { total, transferred, frozen, byOblast, line } = outcome;
  const nameOf = (id: string) => {
    const oblast = catalog.oblasts.find((one) => one.id === id);
    return oblast ? local({ en: oblast.name, uk: oblast.nameUk }) : id;
  };
  const oblasts = byOblast.filter(({ areaKm2 }) => areaKm2.RU.high + areaKm2.demilitarised.high > 0.5);
  const changes: [string, typeof frozen][] = [
    [words.toRu, transferred.toRu],
    [words.toUa, transferred.toUa],
    [words.toDemilitarised, transferred.toDemilitarised],
    [words.frozen, frozen],
  ];
  return html`<h2>${t.outcome}</h2>
<p class="hint">${words.outcomeHint({ day: day(evaluatedOn) })}</p>
${dataTable({
  caption: words.transfersCaption,
  columns: [words.change, t.area],
  rows: changes.map(([label, area]) => [label, estimate(area)]),
})}
${dataTable({
  caption: words.heldCaption,
  columns: [t.holder, t.area, t.share],
  rows: OUTCOME_HOLDERS.filter((holder) => total[holder].high > 0).map((holder) => [
    t.holders[holder],
    estimate(total[holder]),
    formatPercent((100 * total[holder].central) / UKRAINE_AREA_KM2, language),
  ]),
})}
<p>${words.lineSplit({
    total: formatKm(line.lengthKm, language),
    kept: formatKm(line.keptKm, language),
    boundary: formatKm(line.oblastBoundaryKm, language),
    fresh: formatKm(line.newKm, language),
  })}</p>
${
  oblasts.length > 0 &&
  html`<h3>${t.byOblast}</h3>
${dataTable({
  caption: words.byOblastCaption,
  columns: [t.oblast, ...OUTCOME_HOLDERS.map((holder) => t.holders[holder])],
  rows: oblasts.map(({ oblast, areaKm2 }) => [
    nameOf(oblast),
    ...OUTCOME_HOLDERS.map((holder) => estimate(areaKm2[holder])),
  ]),
})}`
}`;
}

/**
 * The proposal for search engines. The article was published when these pages were; the proposal that it is about
 * has its own date.
 */
function graphOf(
  catalog: Catalog,
  entry: Entry,
  {
    description,
    siteUrl,
    hasPicture,
    texts,
  }: { description: string; siteUrl: string | null; hasPicture: boolean; texts: PageTexts },
): object {
  const { language, t, local } = texts;
  const path = pathIn(proposalPath(entry.id), language);
  const title = local(entry.proposal.title);
  const address = (to: string) => publicAddress(to, path, siteUrl);
  const isBasedOn = entry.sources.map(({ title: name, publisher, url, date }) => ({
    '@type': 'CreativeWork',
    name,
    publisher: { '@type': 'Organization', name: publisher },
    url,
    ...(date ? { datePublished: date } : {}),
  }));
  return {
    '@graph': [
      {
        '@type': 'Article',
        name: title,
        headline: title,
        description,
        inLanguage: language,
        url: address(path),
        datePublished: FIRST_PUBLISHED,
        license: LICENCE_URLS.ccBy,
        publisher: { '@type': 'Organization', name: t.title },
        about: {
          '@type': 'CreativeWork',
          name: title,
          datePublished: entry.date,
          creditText: local(entry.proposal.proposedBy),
          abstract: local(entry.proposal.summary),
        },
        isBasedOn,
        ...(hasPicture ? { image: address(picturePath(entry.id, language)) } : {}),
      },
      {
        '@type': 'Dataset',
        name: `${title}: ${t.zones.toLowerCase()}`,
        description,
        url: address(path),
        version: catalog.version,
        datePublished: FIRST_PUBLISHED,
        temporalCoverage: entry.evaluatedOn,
        license: LICENCE_URLS.odbl,
        isBasedOn,
        variableMeasured: entry.zones.map(({ id, areaKm2 }) => ({
          '@type': 'PropertyValue',
          name: local(entry.proposal.zones.find((zone) => zone.id === id)?.label ?? { en: id }),
          value: areaKm2.central,
          minValue: areaKm2.low,
          maxValue: areaKm2.high,
          unitText: 'km2',
        })),
        distribution: entry.zones.map(({ href }) => ({
          '@type': 'DataDownload',
          encodingFormat: 'application/geo+json',
          contentUrl: address(`layers/${href}`),
        })),
      },
    ],
  };
}
