import type { Feature } from 'geojson';
import { en } from '../../i18n/en.ts';
import { enDataFormats as t } from '../../i18n/en-data-formats.ts';
import { formatDay, formatEstimate, formatKm } from '../../i18n/format.ts';
import type { Estimate } from '../../model/estimate.ts';
import type { OutcomeHolder } from '../../model/holder.ts';
import type { ZoneKind } from '../../model/proposal.ts';

/** Whether a value is a figure with its range. */
export function isEstimate(value: unknown): value is Estimate {
  if (typeof value !== 'object' || value === null) return false;
  const { low, central, high } = value as Record<string, unknown>;
  return [low, central, high].every((figure) => typeof figure === 'number');
}

/** What a feature of a layer is, in a few English words: `Withdrawal of Russian forces: northern Sumy`. */
export function featureTitle({ properties }: Feature): string {
  const { layer, oblast, kind, label, from, to, side, of, zone } = properties ?? {};
  const inOblast = (what: string) => (oblast ? t.featureOfOblast({ what, oblast }) : what);
  if (layer === 'control-area') return inOblast(en.held);
  if (layer === 'line-of-contact') return en.lineOfContact;
  if (layer === 'comparison') {
    const [before, after] = [from as OutcomeHolder, to as OutcomeHolder];
    if (before === after) return inOblast(t.featureUnchanged({ holder: en.holders[before] ?? before }));
    return inOblast(en.change({ from: en.holdersIn[before] ?? before, to: en.holdersIn[after] ?? after }));
  }
  if (layer === 'line') return side === 'from' ? t.featureLineFrom({ of }) : t.featureLineTo({ of });
  if (zone) return t.featureZone({ kind: en.kinds[kind as ZoneKind] ?? kind, label: label ?? zone });
  return String(label ?? layer ?? '');
}

/** The figures of a feature in English, one to a line; empty if it has none. */
export function featureDescription({ properties }: Feature): string {
  const { areaKm2, lengthKm, date, proposal } = properties ?? {};
  return [
    ...(isEstimate(areaKm2) ? [t.featureArea({ figure: formatEstimate(areaKm2, 'en') })] : []),
    ...(isEstimate(lengthKm) ? [t.featureLength({ figure: formatEstimate(lengthKm, 'en', 'km') })] : []),
    ...(typeof lengthKm === 'number' ? [t.featureLength({ figure: formatKm(lengthKm, 'en') })] : []),
    ...(typeof proposal === 'string' ? [t.featureProposal({ id: proposal })] : []),
    ...(typeof date === 'string' ? [t.featureDay({ day: formatDay(date, 'en') })] : []),
  ].join('\n');
}
