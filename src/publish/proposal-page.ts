import { enPages } from '../i18n/en-pages.ts';
import { formatDay, formatEstimate, formatKm, formatKm2, formatPercent, messagesOf } from '../i18n/format.ts';
import type { Catalog } from '../model/catalog.ts';
import { OUTCOME_HOLDERS } from '../model/holder.ts';
import { UKRAINE_AREA_KM2 } from '../model/oblast.ts';
import { dataTable } from './data-table.ts';
import { type Html, html } from './html.ts';
import { FIRST_PUBLISHED } from './layers-changelog.ts';
import { framePage } from './page-frame.ts';
import { publicAddress, rootFrom } from './site-address.ts';
import { LICENCE_URLS, structuredData } from './structured-data.ts';

type Entry = Catalog['proposals'][number];

export const proposalPath = (id: string) => `proposals/${id}/index.html`;
/** Path of a proposal's picture from the site's root, a PNG of 1200 by 630 pixels. */
export const picturePath = (id: string) => `proposals/${id}/picture.png`;

const t = messagesOf('en');
const day = (date: string) => formatDay(date, 'en');

/** The part of the map's address behind `#` that opens a proposal on the day of its figures. */
export function openHash({ id, evaluatedOn }: Pick<Entry, 'id' | 'evaluatedOn'>): string {
  return `#p=${id}&open=${id}&day=${evaluatedOn}`;
}

/** Every zone with its kind and area in a few words. */
export function zonesInShort({ zones, proposal }: Entry): string[] {
  return zones.map(({ id, kind, areaKm2 }) => {
    const optional = proposal.zones.find((zone) => zone.id === id)?.optional;
    const text = optional ? enPages.optionInShort : enPages.zoneInShort;
    return text({ kind: t.kinds[kind], area: formatEstimate(areaKm2, 'en') });
  });
}

/** The page of one proposal: everything that the catalogue knows of it, readable without a script. */
export function proposalPage(
  catalog: Catalog,
  entry: Entry,
  { siteUrl, hasPicture }: { siteUrl: string | null; hasPicture: boolean },
): string {
  const path = proposalPath(entry.id);
  const { proposal } = entry;
  const description = enPages.proposalDescription({
    by: entry.proposedBy,
    day: day(entry.date),
    zones: zonesInShort(entry).join('; '),
    on: day(entry.evaluatedOn),
  });
  const pictureText = enPages.pictureText({ title: entry.title, day: day(entry.evaluatedOn) });
  return framePage({
    path,
    title: entry.title,
    description,
    siteUrl,
    type: 'article',
    picture: hasPicture ? { path: picturePath(entry.id), text: pictureText } : undefined,
    head: structuredData(graphOf(catalog, entry, description, siteUrl, hasPicture)),
    main: html`<h1>${entry.title}</h1>
<dl class="facts">
<dt>${enPages.date}</dt><dd><time datetime="${entry.date}">${day(entry.date)}</time></dd>
<dt>${t.putForwardBy}</dt><dd>${entry.proposedBy}</dd>
<dt>${enPages.evaluatedOn}</dt><dd>${evaluatedText(entry)}</dd>
</dl>
<p>${proposal.summary.en}</p>
<p><a class="open" href="${rootFrom(path)}${openHash(entry)}">${enPages.openOnMap}</a></p>
${
  hasPicture &&
  html`<figure>
<img src="picture.png" width="1200" height="630" alt="${pictureText}" />
<figcaption>${pictureText}</figcaption>
</figure>`
}
${zonesSection(entry, path)}
${listSection(
  t.points,
  proposal.points.map(({ label, note }) => html`${label.en}: ${note.en}`),
)}
${listSection(
  t.recognition,
  proposal.recognition.map(({ text }) => text.en),
)}
${proposal.unspecified && html`<h2>${t.unspecified}</h2>\n<p>${proposal.unspecified.en}</p>`}
${claimsSection(entry)}
${outcomeSection(catalog, entry)}
${listSection(
  t.otherTerms,
  proposal.nonTerritorial.map(({ text }) => text.en),
)}
${listSection(
  t.responses,
  proposal.responses.map(
    ({ by, date, text }) => html`<b>${t.by({ by: by.en, day: day(date) })}.</b> ${text.en}`,
  ),
)}
<h2>${t.sources}</h2>
<ul>
${proposal.sources.map(
  ({ id, title, publisher, url, date, read }) => html`<li id="source-${id}">${outLink(url, title)}
<small>${publisher}${date && `, ${day(date)}`}${read === 'reprint' && ` (${t.read.reprint})`}</small></li>
`,
)}</ul>`,
  });
}

const outLink = (url: string, text: string): Html =>
  html`<a href="${url}" rel="noopener external">${text}</a>`;

function evaluatedText({ date, evaluatedOn }: Entry): string {
  const text =
    date === evaluatedOn ? enPages.ownDate : date < evaluatedOn ? enPages.firstDay : enPages.lastDay;
  return text({ day: day(evaluatedOn) });
}

function listSection(title: string, items: readonly (string | Html)[]): Html | false {
  return (
    items.length > 0 &&
    html`<h2>${title}</h2>
<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
  );
}

function zonesSection({ proposal, zones, evaluatedOn }: Entry, path: string): Html {
  const rows = zones.map(({ id, kind, href, areaKm2 }) => {
    const written = proposal.zones.find((zone) => zone.id === id);
    const cited = proposal.sources.filter((source) => written?.sources.includes(source.id));
    return [
      html`${written?.label.en ?? id}
<small>${t.kinds[kind]}${written?.optional && `. ${t.optional}`}${written?.extent && `. ${t.atMost}`}</small>
${written?.note && html`<small>${written.note.en}</small>`}
<small>${enPages.zoneSources} ${cited.map(
        (source, i) => html`${i > 0 && ', '}<a href="#source-${source.id}">${source.publisher}</a>`,
      )}</small>`,
      formatEstimate(areaKm2, 'en'),
      html`<a href="${rootFrom(path)}layers/${href}" aria-label="${enPages.zoneFile}, ${written?.label.en ?? id}">${enPages.zoneFile}</a>`,
    ];
  });
  return html`<h2>${t.zones}</h2>
${dataTable({
  caption: enPages.zonesCaption({ day: day(evaluatedOn) }),
  columns: [enPages.zone, t.area, enPages.file],
  rows,
})}`;
}

function claimsSection({ proposal, claims }: Entry): Html {
  if (claims.length === 0) return html`<h2>${t.claims}</h2>\n<p>${enPages.noClaims}</p>`;
  const rows = claims.map(({ label, reported, unit, by, date, url, computed }, i) => {
    const single = unit === 'km2' ? formatKm2 : formatPercent;
    const difference = computed.central - reported;
    const written = proposal.claims[i];
    return [
      html`${label}
<small>${outLink(url, enPages.reportedBy({ by, day: day(date) }))}${written?.read === 'reprint' && ` (${t.read.reprint})`}</small>
${written?.note && html`<small>${written.note.en}</small>`}`,
      single(reported, 'en'),
      formatEstimate(computed, 'en', unit),
      `${difference < 0 ? '−' : '+'}${single(Math.abs(difference), 'en')}`,
    ];
  });
  return html`<h2>${t.claims}</h2>
${dataTable({ caption: enPages.claimsCaption, columns: [t.claim, t.reported, t.computed, t.difference], rows })}`;
}

function outcomeSection(catalog: Catalog, { outcome, evaluatedOn }: Entry): Html {
  const { total, transferred, frozen, byOblast, line } = outcome;
  const nameOf = (id: string) => catalog.oblasts.find((oblast) => oblast.id === id)?.name ?? id;
  const oblasts = byOblast.filter(({ areaKm2 }) => areaKm2.RU.high + areaKm2.demilitarised.high > 0.5);
  const changes: [string, typeof frozen][] = [
    [enPages.toRu, transferred.toRu],
    [enPages.toUa, transferred.toUa],
    [enPages.toDemilitarised, transferred.toDemilitarised],
    [enPages.frozen, frozen],
  ];
  return html`<h2>${t.outcome}</h2>
<p class="hint">${enPages.outcomeHint({ day: day(evaluatedOn) })}</p>
${dataTable({
  caption: enPages.transfersCaption,
  columns: [enPages.change, t.area],
  rows: changes.map(([label, area]) => [label, formatEstimate(area, 'en')]),
})}
${dataTable({
  caption: enPages.heldCaption,
  columns: [t.holder, t.area, t.share],
  rows: OUTCOME_HOLDERS.filter((holder) => total[holder].high > 0).map((holder) => [
    t.holders[holder],
    formatEstimate(total[holder], 'en'),
    formatPercent((100 * total[holder].central) / UKRAINE_AREA_KM2, 'en'),
  ]),
})}
<p>${enPages.lineSplit({
    total: formatKm(line.lengthKm, 'en'),
    kept: formatKm(line.keptKm, 'en'),
    boundary: formatKm(line.oblastBoundaryKm, 'en'),
    fresh: formatKm(line.newKm, 'en'),
  })}</p>
${
  oblasts.length > 0 &&
  html`<h3>${t.byOblast}</h3>
${dataTable({
  caption: enPages.byOblastCaption,
  columns: [t.oblast, ...OUTCOME_HOLDERS.map((holder) => t.holders[holder])],
  rows: oblasts.map(({ oblast, areaKm2 }) => [
    nameOf(oblast),
    ...OUTCOME_HOLDERS.map((holder) => formatEstimate(areaKm2[holder], 'en')),
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
  description: string,
  siteUrl: string | null,
  hasPicture: boolean,
): object {
  const path = proposalPath(entry.id);
  const address = (to: string) => publicAddress(to, path, siteUrl);
  const isBasedOn = entry.sources.map(({ title, publisher, url, date }) => ({
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    url,
    ...(date ? { datePublished: date } : {}),
  }));
  return {
    '@graph': [
      {
        '@type': 'Article',
        name: entry.title,
        headline: entry.title,
        description,
        inLanguage: 'en',
        url: address(path),
        datePublished: FIRST_PUBLISHED,
        license: LICENCE_URLS.ccBy,
        publisher: { '@type': 'Organization', name: t.title },
        about: {
          '@type': 'CreativeWork',
          name: entry.title,
          datePublished: entry.date,
          creditText: entry.proposedBy,
          abstract: entry.proposal.summary.en,
        },
        isBasedOn,
        ...(hasPicture ? { image: address(picturePath(entry.id)) } : {}),
      },
      {
        '@type': 'Dataset',
        name: `${entry.title}: ${t.zones.toLowerCase()}`,
        description,
        url: address(path),
        version: catalog.version,
        datePublished: FIRST_PUBLISHED,
        temporalCoverage: entry.evaluatedOn,
        license: LICENCE_URLS.odbl,
        isBasedOn,
        variableMeasured: entry.zones.map(({ id, areaKm2 }) => ({
          '@type': 'PropertyValue',
          name: entry.proposal.zones.find((zone) => zone.id === id)?.label.en ?? id,
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
