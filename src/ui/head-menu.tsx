import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * A menu in the page's head. Choosing something closes it and leaves the focus on its button; so does Escape. It
 * closes too when the focus goes elsewhere.
 */
export function HeadMenu({
  name,
  label,
  children,
}: {
  name: string;
  label: string;
  children: ComponentChildren;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  const closeToButton = () => {
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      class={`head-menu ${name}`}
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        closeToButton();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) close();
      }}
    >
      <summary>{label}</summary>
      <div
        class="menu"
        onClickCapture={({ target }) => {
          if (target instanceof Element && target.closest('button, a')) closeToButton();
        }}
      >
        {children}
      </div>
    </details>
  );
}
