import type { Catalog } from '../model/catalog.ts';
import { pathIn } from '../state/page/page-path.ts';
import { controlHref } from './catalog.ts';
import { dataTable } from './data-table.ts';
import { belongsTo, type Field, type FileFamily, type LicenceName } from './files/file-family.ts';
import { type Html, html } from './html.ts';
import { LAYERS_CHANGELOG } from './layers-changelog.ts';
import { CORS_SNIPPETS, layerSnippets, type Snippet } from './layers-snippets.ts';
import { framePage } from './page-frame.ts';
import type { PageTexts } from './page-texts.ts';
import { link, prose } from './prose.ts';
import { FILE_FAMILIES } from './published-files.ts';
import { rootFrom } from './site-address.ts';
import { LICENCE_URLS } from './structured-data.ts';

export const LAYERS_PATH = 'layers/index.html';

/** A published file and its size in bytes. */
export interface PublishedFile {
  path: string;
  bytes: number;
}

const LICENCE_ADDRESS: Record<LicenceName, string | null> = {
  'ODbL 1.0': LICENCE_URLS.odbl,
  'CC BY 4.0': LICENCE_URLS.ccBy,
  MIT: LICENCE_URLS.mit,
  'public domain': null,
  facts: null,
};

const EXAMPLE_SITE = 'https://example.org/lines-of-contact/';

/** The page that describes every published file: fields, licence, size, how to load it. */
export function layersPage(
  catalog: Catalog,
  files: readonly PublishedFile[],
  siteUrl: string | null,
  texts: PageTexts,
): string {
  const { language, day, number } = texts;
  const words = texts.words.layers;
  const { record, snapshots, proposals } = catalog;
  const families = FILE_FAMILIES.map((family) => ({
    family,
    files: files.filter(({ path }) => belongsTo(path, family)),
  }));
  const first = proposals.find(({ zones }) => zones.length > 0);
  const example = first?.evaluatedOn ?? record.lastDay;
  const holds = {
    days: snapshots.length,
    first: day(record.firstDay),
    last: day(record.lastDay),
    proposals: proposals.length,
  };
  const { columns } = words;
  const snippet = ({ tool, code }: Snippet): Html => html`<h3>${tool}</h3>
<p>${words.snippetNotes[tool]}</p>
<pre><code>${code}</code></pre>
`;
  return framePage({
    language,
    path: LAYERS_PATH,
    title: words.title,
    description: words.description(holds),
    siteUrl,
    type: 'website',
    main: html`<h1>${words.title}</h1>
<p>${prose(words.lead({ ...holds, version: catalog.version }))}</p>
<p>${prose(words.measures)}</p>
${dataTable({
  caption: words.allFiles,
  columns: [columns.file, columns.files, columns.bytes, columns.licence],
  rows: families.map(({ family, files: own }) => [
    html`<a href="#${family.id}"><code>${family.path}</code></a>`,
    number(own.length),
    number(own.reduce((sum, file) => sum + file.bytes, 0)),
    licencesOf(family, texts),
  ]),
})}
<p>${words.passingOn}</p>
<h2 id="snippets">${words.loading}</h2>
${siteUrl === null && html`<p>${prose(words.exampleSite({ site: EXAMPLE_SITE }))}</p>`}
${layerSnippets(siteUrl ?? EXAMPLE_SITE, example, first?.zones[0]?.href ?? controlHref(example)).map(snippet)}
<h2 id="schemas">${words.schemas}</h2>
<p>${prose(words.schemasText({ schema: `${rootFrom(pathIn(LAYERS_PATH, language))}layers/proposals/schema.json` }))}</p>
<h2 id="stability">${words.stability}</h2>
<p>${prose(words.stabilityNames)}</p>
<p>${prose(words.stabilityFigures)}</p>
<h2 id="cors">${words.cors}</h2>
<p>${prose(words.corsText)}</p>
${CORS_SNIPPETS.map(snippet)}
${families.map(({ family, files: own }) => familySection(family, own, catalog, texts))}
<h2 id="changelog">${words.changelog}</h2>
<p>${words.changelogText}</p>
${LAYERS_CHANGELOG.map(
  ({ date, changes }) => html`<h3><time datetime="${date}">${day(date)}</time></h3>
<ul>${changes.map((change) => html`<li>${change[language]}</li>`)}</ul>
`,
)}`,
  });
}

function licencesOf({ licences }: FileFamily, { words }: PageTexts): Html[] {
  return licences.map((licence, i) => {
    const url = LICENCE_ADDRESS[licence];
    const names: Partial<Record<LicenceName, string>> = words.layers.licenceNames;
    return html`${i > 0 && ', '}${url ? link(url, licence) : (names[licence] ?? licence)}`;
  });
}

function familySection(
  family: FileFamily,
  files: readonly PublishedFile[],
  catalog: Catalog,
  texts: PageTexts,
): Html {
  const words = texts.words.layers;
  const { description, geometry, credit } = words.families[family.id];
  const [only] = files;
  const { name, type, meaning, unit } = words.fieldColumns;
  return html`<h2 id="${family.id}"><code>${family.path}</code></h2>
<p>${description}</p>
<dl class="facts">
${geometry && html`<dt>${words.geometry}</dt><dd>${geometry}</dd>`}
<dt>${words.columns.licence}</dt><dd>${licencesOf(family, texts)}</dd>
<dt>${words.credit}</dt><dd>${credit}</dd>
${
  only &&
  files.length === 1 &&
  html`<dt>${words.columns.file}</dt><dd>${fileLink(only.path, texts)}, ${words.oneFile({
    bytes: texts.number(only.bytes),
    count: only.bytes,
  })}</dd>`
}
</dl>
${family.parts.map(({ title, fields }) =>
  dataTable({
    caption: words.partTitles[title],
    look: 'fields',
    columns: [name, type, meaning, unit],
    rows: fields.map((field) => [
      html`<code>${field.name}</code>`,
      typeOf(field, texts),
      'value' in field ? html`<code>${field.value}</code>` : words.meanings[field.meaning],
      field.unit ? words.units[field.unit] : words.noUnit,
    ]),
  }),
)}
${files.length > 1 && fileList(family, files, catalog, texts)}`;
}

function typeOf({ type, nullable, optional }: Field, { words }: PageTexts): string {
  const { fieldTypes, mayBeNull, notAlways } = words.layers;
  return [fieldTypes[type], nullable && mayBeNull, optional && notAlways].filter(Boolean).join(', ');
}

const fileLink = (path: string, { language }: PageTexts): Html =>
  html`<a href="${rootFrom(pathIn(LAYERS_PATH, language))}${path}"><code>${path}</code></a>`;

function fileList(
  family: FileFamily,
  files: readonly PublishedFile[],
  catalog: Catalog,
  texts: PageTexts,
): Html {
  const words = texts.words.layers;
  const areas = new Map(
    [...catalog.snapshots, ...catalog.proposals.flatMap(({ zones }) => zones)].map(({ href, areaKm2 }) => [
      `layers/${href}`,
      areaKm2,
    ]),
  );
  const areaOf = (path: string) => {
    const area = areas.get(path);
    return area ? texts.estimate(area) : '';
  };
  const { columns } = words;
  return html`<details>
<summary>${words.filesOf({ count: files.length, path: family.path })}</summary>
${dataTable({
  caption: words.filesCaption,
  columns: [columns.file, columns.area, columns.bytes],
  rows: files.map(({ path, bytes }) => [fileLink(path, texts), areaOf(path), texts.number(bytes)]),
})}
</details>`;
}
