import type { DrawMode } from '../../state/drawing/draw-tools.ts';

const PATHS: Record<DrawMode, string> = {
  polygon: 'M3 5l8-2 6 7-5 7-8-3z',
  freehand: 'M3 13c0-6 4-10 7-10s8 3 7 7-3 7-6 5-4-3-8-2z',
  select: 'M4 4h4v4H4zM12 4h4v4h-4zM12 12h4v4h-4zM8 6h4M14 8v4',
  split: 'M4 4h12v12H4zM2 16L18 4',
  cut: 'M3 3h14v14H3zM8 8h4v4H8z',
  remove: 'M3 3h6v6H3zM11 11h6v6h-6zM12 4l4 4M16 4l-4 4',
};

/** The sign of a way of drawing, beside its name. */
export function DrawIcon({ mode }: { mode: DrawMode }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" class="draw-icon">
      <path d={PATHS[mode]} />
    </svg>
  );
}
