import { html } from './html.ts';
import { framePage } from './page-frame.ts';
import type { PageTexts } from './page-texts.ts';
import { prose } from './prose.ts';

export const GLOSSARY_PATH = 'glossary/index.html';

/** The terms of the map, each under its own anchor, in the order of the language's alphabet. */
export function glossaryPage(siteUrl: string | null, { language, t, words }: PageTexts): string {
  const { title, description, lead, terms } = words.glossary;
  const inOrder = Object.entries(terms).sort(([, a], [, b]) => a.term.localeCompare(b.term, t.locale));
  return framePage({
    language,
    path: GLOSSARY_PATH,
    title,
    description,
    siteUrl,
    type: 'website',
    main: html`<h1>${title}</h1>
<p>${lead}</p>
<dl class="terms">
${inOrder.map(([id, { term, text }]) => html`<dt id="${id}">${term}</dt>\n<dd>${prose(text)}</dd>\n`)}</dl>`,
  });
}
