import { pathIn } from '../../state/page/page-path.ts';
import { useLanguage, useStore } from '../page-context.ts';

/** What showing a line does not mean, and where the page tells how its figures come about. */
export function About() {
  const { language, t } = useLanguage();
  const catalog = useStore((state) => state.catalog);
  const failed = useStore((state) => state.notices.some(({ id }) => id === 'catalog'));
  // What stands above it comes with the catalogue, and would push it down.
  if (!catalog && !failed) return null;
  return (
    <footer class="about">
      <p>{t.endorsement}</p>
      <p>{t.legal}</p>
      <p>
        <a href={pathIn('methods/', language)}>{t.moreOnMethod}</a>
      </p>
    </footer>
  );
}
