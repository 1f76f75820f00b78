import { pathIn } from '../state/page-path.ts';
import { HeadMenu } from './head-menu.tsx';
import { useLanguage } from './page-context.ts';

/** Where the page explains itself. */
export function HelpMenu({ onTour }: { onTour: () => void }) {
  const { language, t } = useLanguage();
  const links = [
    ['methods/', t.helpMethods],
    ['glossary/', t.helpGlossary],
    ['proposals/', t.helpProposals],
    ['layers/', t.helpData],
    ['methods/#corrections', t.helpCorrections],
  ] as const;
  return (
    <HeadMenu name="help" label={t.help}>
      <button type="button" onClick={onTour}>
        {t.helpTour}
      </button>
      {links.map(([path, label]) => (
        <a key={path} href={pathIn(path, language)}>
          {label}
        </a>
      ))}
    </HeadMenu>
  );
}
