import { LINE_DIALOG_CATALOGUES } from '../../i18n/line-dialog-catalogues.ts';
import type { ReadAnswer } from '../../read/protocol.ts';
import { useTextsWith } from '../page-context.ts';

export type Asked = Exclude<ReadAnswer, { kind: 'layer' }>;
/** What a question is answered with: the system to convert from, or whether to change the axes over. */
export type LayerAnswer = { convertFrom: string } | { swap: boolean };

const round = (value: number) => value.toFixed(1);

/** Coordinates that are no degrees, or that lie elsewhere: what they look like, and what can be done. */
export function LayerQuestion({
  asked,
  onAnswer,
}: {
  asked: Asked;
  onAnswer: (answer: LayerAnswer) => void;
}) {
  const { t } = useTextsWith(LINE_DIALOG_CATALOGUES);
  return (
    <div class="notice question" role="alert">
      {asked.kind === 'swapped' ? (
        <>
          <p>{t.askSwapped}</p>
          <button type="button" onClick={() => onAnswer({ swap: true })}>
            {t.swapAxes}
          </button>
          <button type="button" onClick={() => onAnswer({ swap: false })}>
            {t.keepAxes}
          </button>
        </>
      ) : (
        <>
          <p>{t.askProjected}</p>
          {asked.guesses.map(({ code, name, bbox: [west, south, east, north] }) => (
            <button key={code} type="button" onClick={() => onAnswer({ convertFrom: code })}>
              {t.convertFrom({
                name,
                code,
                west: round(west),
                south: round(south),
                east: round(east),
                north: round(north),
              })}
            </button>
          ))}
        </>
      )}
    </div>
  );
}
