import { enPages } from '../i18n/en-pages.ts';
import { formatDay, formatEstimate, messagesOf } from '../i18n/format.ts';
import type { Catalog } from '../model/catalog.ts';
import { dataTable } from './data-table.ts';
import { html } from './html.ts';
import { framePage } from './page-frame.ts';

export const PROPOSALS_PATH = 'proposals/index.html';

/** The list of all proposals with what each would change. */
export function proposalsPage(catalog: Catalog, siteUrl: string | null): string {
  const t = messagesOf('en');
  const { proposals } = catalog;
  const rows = proposals.map(({ id, title, date, proposedBy, evaluatedOn, outcome }) => [
    html`<a href="${id}/">${title}</a>
<small>${proposedBy}, <time datetime="${date}">${formatDay(date, 'en')}</time></small>
${evaluatedOn !== date && html`<small>${t.onDay({ day: formatDay(evaluatedOn, 'en') })}</small>`}`,
    formatEstimate(outcome.transferred.toRu, 'en'),
    formatEstimate(outcome.transferred.toUa, 'en'),
    formatEstimate(outcome.transferred.toDemilitarised, 'en'),
    formatEstimate(outcome.frozen, 'en'),
  ]);
  const columns = t.tableColumns;
  return framePage({
    path: PROPOSALS_PATH,
    title: enPages.listTitle,
    description: enPages.listDescription({
      count: proposals.length,
      first: formatDay(proposals[0]?.date ?? catalog.record.firstDay, 'en'),
      last: formatDay(proposals.at(-1)?.date ?? catalog.record.lastDay, 'en'),
    }),
    siteUrl,
    type: 'website',
    main: html`<h1>${enPages.listTitle}</h1>
<p>${enPages.listLead}</p>
${dataTable({
  caption: enPages.listCaption,
  columns: [enPages.proposal, columns.toRu, columns.toUa, columns.demilitarised, columns.frozen],
  rows,
})}`,
  });
}
