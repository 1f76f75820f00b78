import { type Html, html } from './html.ts';

const MARKS = /`([^`]+)`|\*([^*]+)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/**
 * A text of the catalogues as markup: `code` between backquotes, *stress* between stars, [link](address). All else
 * is text. A link to another site is marked as one.
 */
export function prose(text: string): Html {
  const parts: (string | Html)[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, code, stress, label, address] = match;
    parts.push(text.slice(at, match.index));
    if (code) parts.push(html`<code>${code}</code>`);
    else if (stress) parts.push(html`<em>${stress}</em>`);
    else parts.push(link(address ?? '', prose(label ?? '')));
    at = match.index + whole.length;
  }
  return html`${[...parts, text.slice(at)]}`;
}

/** A link within the site, or out of it. */
export function link(address: string, label: string | Html): Html {
  return /^https?:/.test(address)
    ? html`<a href="${address}" rel="noopener external">${label}</a>`
    : html`<a href="${address}">${label}</a>`;
}
