import { faultText } from '../../i18n/fault-text.ts';
import type { Draft } from '../../model/draft.ts';
import { useLanguage } from '../page-context.ts';
import { usePublishFaults } from './use-draft-faults.ts';

/** What is missing before a draft can become a file of the catalogue. */
export function PublishCheck({ draft }: { draft: Draft }) {
  const { language, t } = useLanguage();
  const faults = usePublishFaults(draft);
  return (
    <section class="draft-section">
      <h3>{t.publishTitle}</h3>
      <p class="hint">{t.publishHint}</p>
      {faults.length === 0 ? (
        <p>{t.publishReady}</p>
      ) : (
        <details>
          <summary>{t.publishMissing({ count: faults.length })}</summary>
          <ul class="plain faults">
            {faults.map((fault) => (
              <li key={fault.path + fault.message}>
                <code>{fault.path}</code> {faultText(fault, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
