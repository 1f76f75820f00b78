/** A link out of the page, marked as one. */
export function SourceLink({ url, children }: { url: string; children: preact.ComponentChildren }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <svg class="out" viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
        <path d="M1.5 8.5L8.5 1.5M3.5 1.5H8.5V6.5" fill="none" stroke="currentColor" stroke-width="1.3" />
      </svg>
    </a>
  );
}
