import { type Html, type HtmlValue, html } from './html.ts';

/**
 * A table whose first column heads the rows. Roles are written out, because a narrow screen stacks the cells and
 * some browsers then forget that they are a table; each cell carries its column's name for that.
 */
export function dataTable({
  caption,
  columns,
  rows,
  look = 'figures',
}: {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly HtmlValue[])[];
  look?: 'figures' | 'fields';
}): Html {
  const head = columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`);
  const body = rows.map(
    ([first, ...rest]) => html`<tr role="row">
<th scope="row" role="rowheader">${first}</th>
${rest.map((cell, i) => html`<td role="cell" data-label="${columns[i + 1]}">${cell}</td>`)}
</tr>
`,
  );
  return html`<table class="${look}" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}</tbody>
</table>
`;
}
