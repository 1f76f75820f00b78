import type { Catalog } from '../model/catalog.ts';
import { dataTable } from './data-table.ts';
import { html } from './html.ts';
import { framePage } from './page-frame.ts';
import type { PageTexts } from './page-texts.ts';

export const PROPOSALS_PATH = 'proposals/index.html';

/** The list of all proposals with what each would change. */
export function proposalsPage(catalog: Catalog, siteUrl: string | null, texts: PageTexts): string {
  const { language, t, words, day, estimate, local } = texts;
  const { proposals } = catalog;
  const rows = proposals.map(({ id, date, evaluatedOn, outcome, proposal }) => [
    html`<a href="${id}/">${local(proposal.title)}</a>
<small>${local(proposal.proposedBy)}, <time datetime="${date}">${day(date)}</time></small>
${evaluatedOn !== date && html`<small>${t.onDay({ day: day(evaluatedOn) })}</small>`}`,
    estimate(outcome.transferred.toRu),
    estimate(outcome.transferred.toUa),
    estimate(outcome.transferred.toDemilitarised),
    estimate(outcome.frozen),
  ]);
  const columns = t.tableColumns;
  return framePage({
    language,
    path: PROPOSALS_PATH,
    title: words.listTitle,
    description: words.listDescription({
      count: proposals.length,
      first: day(proposals[0]?.date ?? catalog.record.firstDay),
      last: day(proposals.at(-1)?.date ?? catalog.record.lastDay),
    }),
    siteUrl,
    type: 'website',
    main: html`<h1>${words.listTitle}</h1>
<p>${words.listLead}</p>
${dataTable({
  caption: words.listCaption,
  columns: [words.proposal, columns.toRu, columns.toUa, columns.demilitarised, columns.frozen],
  rows,
})}`,
  });
}
