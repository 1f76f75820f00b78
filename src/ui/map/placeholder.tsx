import { useLayoutEffect, useRef } from 'preact/hooks';
import { defaultView, type View } from '../../state/view.ts';
import { useStore } from '../page-context.ts';

let drawing: Element | null = null;

/** Takes the drawing out of the document as it came, and all else that stood in `root`. */
export function takePlaceholder(root: HTMLElement): void {
  drawing = root.querySelector('.placeholder');
  root.replaceChildren();
}

/** Whether the drawing says what the view asks for: it shows the first view's day and proposal. */
function isFirstView({ day, shown, tab, rangeShown }: View): boolean {
  const first = defaultView('en');
  return (
    day === first.day &&
    tab === first.tab &&
    rangeShown === first.rangeShown &&
    JSON.stringify(shown) === JSON.stringify(first.shown)
  );
}

/** The drawing that came with the document, until the map is there; nothing if another stretch is asked for. */
export function Placeholder() {
  const place = useRef<HTMLDivElement>(null);
  const wanted = useStore((state) => state.map === 'loading' && state.view.camera === null);
  const firstView = useStore((state) => isFirstView(state.view));
  useLayoutEffect(() => {
    if (!wanted || !drawing) return;
    drawing.classList.toggle('first-view', firstView);
    place.current?.append(drawing);
  }, [wanted, firstView]);
  return wanted ? <div ref={place} /> : null;
}
