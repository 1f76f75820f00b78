import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  addPart,
  type PartList as ListName,
  movePart,
  type PartOf,
  removePart,
  setPart,
} from '../../state/draft/draft-parts.ts';
import { useLanguage, usePage } from '../page-context.ts';
import { useDraft } from './draft-context.ts';

/** One of the lists of a draft: its entries to be opened, moved, taken away, and a button for another. */
export function PartList<List extends ListName>({
  list,
  title,
  one,
  hint,
  make,
  nameOf,
  children,
}: {
  list: List;
  title: string;
  /** What one entry is called. */
  one: string;
  hint?: string;
  make: () => PartOf<List>;
  nameOf: (part: PartOf<List>) => string;
  children: (entry: {
    part: PartOf<List>;
    path: string;
    /** `step` names the field, so that typing in it is undone together. */
    change: (part: PartOf<List>, step?: string) => void;
  }) => ComponentChildren;
}) {
  const { store } = usePage();
  const { t } = useLanguage();
  const { draft } = useDraft();
  const parts = draft.proposal[list] as PartOf<List>[];
  const [added, setAdded] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="draft-section">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {hint && <p class="hint">{hint}</p>}
      {parts.map((part, index) => {
        const name = nameOf(part) || t.partNumbered({ part: one, number: index + 1 });
        return (
          <details
            key={'id' in part ? part.id : index}
            class="draft-part"
            open={index === added || undefined}
          >
            <summary>{name}</summary>
            {children({
              part,
              path: `${list}[${index}]`,
              change: (changed, step) =>
                setPart(store, draft.id, list, index, changed, step ? `${list} ${index} ${step}` : null),
            })}
            <p class="part-tools">
              <button
                type="button"
                disabled={index === 0}
                aria-label={t.moveUp({ name })}
                onClick={() => movePart(store, draft.id, list, index, index - 1)}
              >
                {t.up}
              </button>
              <button
                type="button"
                disabled={index === parts.length - 1}
                aria-label={t.moveDown({ name })}
                onClick={() => movePart(store, draft.id, list, index, index + 1)}
              >
                {t.down}
              </button>
              <button
                type="button"
                aria-label={t.removeNamed({ name })}
                onClick={() => {
                  removePart(store, draft.id, list, index);
                  heading.current?.focus();
                }}
              >
                {t.remove}
              </button>
            </p>
          </details>
        );
      })}
      <button
        type="button"
        onClick={() => {
          setAdded(parts.length);
          addPart(store, draft.id, list, make());
        }}
      >
        {t.addNamed({ part: one })}
      </button>
    </section>
  );
}
