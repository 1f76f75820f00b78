import { useLanguage, useStore } from './page-context.ts';
import { SourceLink } from './source-link.tsx';

/** How the figures come about, where they come from, and what showing them does not mean. */
export function About() {
  const { t } = useLanguage();
  const catalog = useStore((state) => state.catalog);
  const failed = useStore((state) => state.notices.some(({ id }) => id === 'catalog'));
  // What stands above it comes with the catalogue, and would push it down.
  if (!catalog && !failed) return null;
  return (
    <footer class="about">
      <p>{t.endorsement}</p>
      <p>{t.legal}</p>
      {catalog && (
        <details>
          <summary>{t.method}</summary>
          <p>{t.methodText}</p>
          <p>
            {t.calibration({
              days: catalog.calibration.days.length,
              held: catalog.calibration.held,
              pairs: catalog.calibration.pairs,
            })}
          </p>
          <h3>{t.sources}</h3>
          <ul class="plain">
            {catalog.sources.map(({ title, publisher, url }) => (
              <li key={title}>
                {url ? <SourceLink url={url}>{publisher}</SourceLink> : publisher}: {title}
              </li>
            ))}
          </ul>
          <h3>{t.licences}</h3>
          <ul class="plain">
            {catalog.licences.map(({ file, licence, credit }) => (
              <li key={file}>
                {file}: {licence}, {credit}
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
