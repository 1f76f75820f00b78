import { sideText } from '../../i18n/comparison-sentence.ts';
import { setSwipe } from '../../state/change.ts';
import { shownComparison } from '../../state/comparing.ts';
import { useLanguage, usePage, useStore, useTitles } from '../page-context.ts';

const STEP = 0.02;

/** Above a divided map: which side is which, and between them the handle of the swipe. */
export function SideNames() {
  const { language, t } = useLanguage();
  const comparison = useStore(shownComparison);
  const look = useStore((state) => state.view.look);
  const titleOf = useTitles();
  if (!comparison || look === 'change') return null;
  return (
    <div class={look}>
      <p class="side-name">{t.firstSide({ side: sideText(comparison.from, titleOf, language) })}</p>
      <p class="side-name second">{t.secondSide({ side: sideText(comparison.to, titleOf, language) })}</p>
      {look === 'swipe' && <SwipeHandle />}
    </div>
  );
}

function SwipeHandle() {
  const { store } = usePage();
  const { t } = useLanguage();
  const swipe = useStore((state) => state.swipe);
  const percent = Math.round(100 * swipe);
  const follow = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement;
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const box = handle.closest('.map-side')?.getBoundingClientRect();
    if (box) setSwipe(store, (event.clientX - box.left) / box.width);
  };
  const keys: Record<string, number> = {
    ArrowLeft: swipe - STEP,
    ArrowRight: swipe + STEP,
    PageDown: swipe - 5 * STEP,
    PageUp: swipe + 5 * STEP,
    Home: 0,
    End: 1,
  };
  return (
    <div
      class="swipe-handle"
      role="slider"
      tabIndex={0}
      aria-label={t.swipeHandle}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={t.swipeAt({ percent })}
      style={{ left: `${100 * swipe}%` }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={follow}
      onKeyDown={(event) => {
        const next = keys[event.key];
        if (next === undefined) return;
        event.preventDefault();
        setSwipe(store, next);
      }}
    />
  );
}
