import { xmlText } from './figure/svg-text.ts';

export interface EmbedChoice {
  /** Address of the page in its embedded form. */
  address: string;
  title: string;
  /** A CSS width: `100%` or pixels. */
  width: string;
  height: number;
  lazy: boolean;
}

/** The page's address in its embedded form: `?embed`, the same view. */
export function embedAddress(link: string): string {
  const url = new URL(link);
  url.search = '?embed';
  return url.href;
}

/** The iframe to paste into another page; it runs in a sandbox that opens links and computes, and nothing else. */
export function embedCode({ address, title, width, height, lazy }: EmbedChoice): string {
  const attributes = [
    `src="${xmlText(address)}"`,
    `title="${xmlText(title)}"`,
    `width="${xmlText(width)}"`,
    `height="${Math.round(height)}"`,
    ...(lazy ? ['loading="lazy"'] : []),
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    'style="border:0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
