import { type ComponentType, lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import './on-the-map.css';
import { useLanguage, useStore } from '../page-context.ts';

/** The element that a key brings the reader to. */
export const ON_THE_MAP_ID = 'on-the-map';

const List = lazy<ComponentType>(() => import('./on-the-map.tsx').then((file) => file.OnTheMap));

/** The map's content as a list, for all who do not see or point at it; loaded when it is opened. */
export function WhatIsOnTheMap() {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const answered = useStore((state) => state.answer !== null);
  if (!answered) return null;
  return (
    <details
      class="on-the-map"
      id={ON_THE_MAP_ID}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t.onTheMap}</summary>
      {open && (
        <Suspense fallback={null}>
          <List />
        </Suspense>
      )}
    </details>
  );
}
