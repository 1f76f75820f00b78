import { formatKm2, formatPercent } from '../i18n/format.ts';
import type { Catalog } from '../model/catalog.ts';
import type { ControlMesh } from '../model/control-mesh.ts';
import { DEFAULT_DAY } from '../state/view.ts';
import { dataTable } from './data-table.ts';
import { type Html, html } from './html.ts';
import { methodDrawing, rangeDrawing } from './method-drawing.ts';
import { methodFigure, type Stretch } from './method-figure.ts';
import { framePage } from './page-frame.ts';
import type { PageTexts } from './page-texts.ts';
import { link, prose } from './prose.ts';
import { LICENCE_URLS } from './structured-data.ts';

export const METHODS_PATH = 'methods/index.html';

/** East of Dobropillia, where many settlements stand close together and no oblast boundary runs. */
const SHOWN: Stretch = { lon: 37.3, lat: 48.4, widthKm: 44, heightKm: 28 };

type Row = Catalog['calibration']['rows'][number];

/** The note on method: how every figure comes about, how good it is, and where it comes from. */
export function methodsPage(
  catalog: Catalog,
  mesh: ControlMesh,
  siteUrl: string | null,
  texts: PageTexts,
): string {
  const { language, day, number, estimate, words } = texts;
  const t = words.methods;
  const { record, calibration, version, snapshots } = catalog;
  const last = snapshots.at(-1);
  const section = (id: keyof typeof t, body: Html): [string, Html] => [id, body];
  const sections = [
    section(
      'line',
      html`<p>${t.line.facts({
        settlements: number(mesh.record.settlements.length),
        changes: number(mesh.record.changes.length),
        first: day(record.firstDay),
        last: day(record.lastDay),
        width: SHOWN.widthKm,
        height: SHOWN.heightKm,
        day: day(DEFAULT_DAY),
      })}</p>
${drawings(mesh, texts)}
<p>${t.line.day}</p>`,
    ),
    section('range', html`<p>${t.range.text}</p>\n<p>${t.range.rounding}</p>`),
    section(
      'quality',
      html`<p>${t.quality.text({
        days: calibration.days.length,
        held: calibration.held,
        pairs: calibration.pairs,
      })}</p>
${qualityTable(catalog, texts)}
<p class="hint">${t.quality.placeHint}</p>
<p>${t.quality.same}</p>`,
    ),
    section('misses', html`<p>${missesText(catalog, texts)}</p>\n<p>${t.misses.why}</p>`),
    section('area', html`<p>${t.area.text}</p>`),
    section(
      'rules',
      html`<p>${t.rules.text}</p>
<pre><code>${t.rules.example}</code></pre>
<p>${t.rules.day}</p>`,
    ),
    section('comparison', html`<p>${t.comparison.text}</p>`),
    section('claims', html`<p>${t.claims.text}</p>`),
    section('own', html`<p>${t.own.text}</p>`),
    section('limits', html`<ul>${t.limits.items.map((item) => html`<li>${item}</li>`)}</ul>`),
    section('sources', html`${sourcesTable(texts)}\n<p>${prose(t.sources.text)}</p>`),
    section('corrections', html`<p>${prose(t.corrections.text)}</p>`),
    section(
      'cite',
      html`<p>${prose(t.cite.text({ version }))}</p>
${last && html`<blockquote>${t.cite.example({ version, day: day(last.date), area: estimate(last.areaKm2) })}</blockquote>`}`,
    ),
  ];
  const titleOf = (id: string) => (t[id as 'line'] as { title: string }).title;
  return framePage({
    language,
    path: METHODS_PATH,
    title: t.title,
    description: t.description,
    siteUrl,
    type: 'article',
    main: html`<h1>${t.title}</h1>
<p>${t.lead}</p>
<nav class="contents" aria-label="${t.contents}"><ul>
${sections.map(([id]) => html`<li><a href="#${id}">${titleOf(id)}</a></li>\n`)}</ul></nav>
${sections.map(([id, body]) => html`<h2 id="${id}">${titleOf(id)}</h2>\n${body}\n`)}`,
  });
}

function drawings(mesh: ControlMesh, { language, words }: PageTexts): Html {
  const figure = methodFigure(mesh, DEFAULT_DAY, SHOWN);
  const { settlements, triangulation, drawn } = words.methods.line;
  const steps = [
    ['settlements', settlements],
    ['triangulation', triangulation],
    ['line', drawn],
  ] as const;
  const nameOf = ({ name, nameUk }: { name: string; nameUk: string | null }) =>
    language === 'uk' ? nameUk : name;
  return html`<div class="steps">
${steps.map(
  ([step, text]) => html`<figure>
${methodDrawing(figure, step, text, nameOf)}
<figcaption>${text}</figcaption>
</figure>
`,
)}</div>`;
}

/** How far a reference lies outside the range, as a share of itself; negative below it, 0 within it. */
function missOf({ referenceKm2, areaKm2: { low, high } }: Row): number {
  if (referenceKm2 < low) return (referenceKm2 - low) / referenceKm2;
  return referenceKm2 > high ? (referenceKm2 - high) / referenceKm2 : 0;
}

function oblastNames(catalog: Catalog, { local }: PageTexts): (id: string) => string {
  return (id) => {
    const oblast = catalog.oblasts.find((one) => one.id === id);
    return oblast ? local({ en: oblast.name, uk: oblast.nameUk }) : id;
  };
}

function qualityTable(catalog: Catalog, texts: PageTexts): Html {
  const { language, day, estimate, words } = texts;
  const { caption, columns, within, below, above } = words.methods.quality;
  const nameOf = oblastNames(catalog, texts);
  return dataTable({
    caption,
    columns: [columns.oblast, columns.reference, columns.estimate, columns.difference, columns.place],
    rows: catalog.calibration.rows.map((row) => {
      const { day: date, oblast, referenceKm2, areaKm2 } = row;
      const difference = areaKm2.central - referenceKm2;
      const miss = missOf(row);
      return [
        html`${nameOf(oblast)} <small>${day(date)}</small>`,
        formatKm2(referenceKm2, language),
        estimate(areaKm2),
        `${difference < 0 ? '−' : '+'}${formatKm2(Math.abs(difference), language)}`,
        html`${rangeDrawing(areaKm2, referenceKm2)} <small>${miss === 0 ? within : miss < 0 ? html`<b>${below}</b>` : html`<b>${above}</b>`}</small>`,
      ];
    }),
  });
}

function missesText(catalog: Catalog, texts: PageTexts): string {
  const missed = catalog.calibration.rows.filter((row) => missOf(row) !== 0);
  const nameOf = oblastNames(catalog, texts);
  const below = missed.filter((row) => missOf(row) < 0).length;
  const furthest = Math.max(0, ...missed.map((row) => Math.abs(missOf(row))));
  const names = [...new Set(missed.map(({ oblast }) => nameOf(oblast)))];
  return texts.words.methods.misses.text({
    missed: missed.length,
    below,
    above: missed.length - below,
    furthest: formatPercent(100 * furthest, texts.language),
    oblasts: new Intl.ListFormat(texts.t.locale).format(names),
  });
}

function sourcesTable({ t, words }: PageTexts): Html {
  const { columns, caption, rows, facts, publicDomain, contributors } = words.methods.sources;
  const osm = link('https://www.openstreetmap.org/copyright', contributors);
  const geonames = link('https://www.geonames.org/', 'GeoNames');
  const odbl = link(LICENCE_URLS.odbl, 'ODbL 1.0');
  const ccBy = link(LICENCE_URLS.ccBy, 'CC BY 4.0');
  return dataTable({
    caption,
    columns: [columns.what, columns.from, columns.licence],
    rows: [
      [rows.positions, osm, odbl],
      [rows.population, geonames, ccBy],
      [rows.status, link('https://deepstatemap.live/', 'DeepStateMap'), facts],
      [rows.oblasts, 'ukrainian_geodata / OPORA', ccBy],
      [rows.water, link('https://www.naturalearthdata.com/', 'Natural Earth'), publicDomain],
      [rows.land, osm, odbl],
      [rows.proposals, t.title, ccBy],
    ],
  });
}
