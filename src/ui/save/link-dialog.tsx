import { bibtexCitation, type Cited, cslCitation, plainCitation } from '../../export/citation.ts';
import { figureTitle } from '../../export/figure/words.ts';
import { draftToLink } from '../../state/draft/draft-link.ts';
import { shownLines, uncreditedLine } from '../../state/line/shown-lines.ts';
import { sharedLink } from '../../state/link-version.ts';
import { draftsInUse, proposalById } from '../../state/proposals.ts';
import { Dialog } from '../dialog.tsx';
import { useLanguage, useStore, useTitles } from '../page-context.ts';
import { CopyBlock } from './copy-block.tsx';

/** The link to the view, and how to cite it. */
export function LinkDialog({ onClose }: { onClose: () => void }) {
  const { language, t } = useLanguage();
  const state = useStore((whole) => whole);
  const { catalog, view } = state;
  // A draft is nowhere but here: the link carries it, if it is small enough.
  const drafts = draftsInUse(state).map((proposal) => ({ id: proposal.id, part: draftToLink(proposal) }));
  const parts = drafts.flatMap(({ part }) => (part ? [`draft=${part}`] : []));
  const link = [sharedLink(state, location.href), ...parts].join('&');
  const titleOf = useTitles();
  const reported = view.shown.flatMap(({ id }) =>
    (proposalById(state, id)?.sources ?? []).map(({ publisher }) => publisher),
  );
  const lines = shownLines(state);
  const uncredited = uncreditedLine(state);
  const own = lines.map(({ title, day, source, url, licence }) =>
    [`“${title}”, ${day}`, source, url, licence].filter(Boolean).join(', '),
  );
  const cited: Cited = {
    title: figureTitle(state),
    day: state.answer?.control.day ?? view.day,
    link,
    version: catalog?.version.slice(0, 8) ?? '',
    dataDate: catalog?.record.lastDay ?? view.day,
    accessed: new Date().toISOString().slice(0, 10),
    sources: [
      ...new Set([...(catalog?.sources ?? []).map(({ publisher }) => publisher), ...own, ...reported]),
    ],
  };
  return (
    <Dialog title={t.linkTitle} onClose={onClose}>
      <p class="hint">{t.linkHint}</p>
      <CopyBlock label={t.link} text={link} />
      {drafts
        .filter(({ part }) => part === null)
        .map(({ id }) => (
          <p key={id} class="notice">
            {t.draftNotInLink({ title: titleOf(id) })}
          </p>
        ))}
      {lines.map(({ id, title }) => (
        <p key={id} class="notice">
          {t.linkWithoutLine({ title })}
        </p>
      ))}
      {uncredited ? (
        <p class="hint">{t.exportNeedsSource({ title: uncredited.title })}</p>
      ) : (
        <>
          <CopyBlock label={t.citePlain} text={plainCitation(cited, language)} rows={4} />
          <CopyBlock label="BibTeX" text={bibtexCitation(cited, language)} rows={10} />
          <CopyBlock label="CSL-JSON" text={cslCitation(cited, language)} rows={10} />
        </>
      )}
    </Dialog>
  );
}
