/** Whether the page stands inside another one: `?embed` in its address. */
export function isEmbedded(search: string): boolean {
  return new URLSearchParams(search).has('embed');
}

/** The only message that the page ever sends: the height in CSS pixels at which an embed of its width reads well. */
export interface HeightMessage {
  type: 'lines-of-contact:height';
  height: number;
}

const SHAPE = 0.68;
const LEAST = 240;
const MOST = 720;

/** Tells the page around it the height that suits the width it gives, whenever that changes; listens to nothing. */
export function reportHeight(parent: Pick<Window, 'postMessage'>, page: HTMLElement): void {
  let told = 0;
  const tell = () => {
    const frame = [...page.querySelectorAll<HTMLElement>('[data-embed-frame]')];
    const furniture = frame.reduce((sum, part) => sum + part.offsetHeight, 0);
    const height = Math.round(furniture + Math.min(MOST, Math.max(LEAST, page.clientWidth * SHAPE)));
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: 'lines-of-contact:height', height };
    parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(page);
}
