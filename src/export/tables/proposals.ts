import { formatOutlet } from '../../i18n/format.ts';
import type { OutcomeAnswer, ProposalAnswer } from '../../model/answer.ts';
import { isOwnId } from '../../model/draft.ts';
import { OUTCOME_HOLDERS } from '../../model/holder.ts';
import { figure } from '../../model/layers.ts';
import { isCredited } from '../../model/own-line.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { AppState } from '../../state/app-state.ts';
import { proposalById } from '../../state/proposals.ts';
import { type CsvCell, type CsvTable, csvTable } from '../csv-table.ts';
import { computedFrom, estimateColumns, oblastColumns, settlementColumns } from './columns.ts';

/**
 * What the proposals switched on amount to on the day: zones (hidden ones too), their settlements, outcomes and
 * claims; and the table of all proposals if it was computed.
 */
export function proposalTables(
  state: Pick<
    AppState,
    'view' | 'answer' | 'catalog' | 'drafts' | 'received' | 'facts' | 'summary' | 'lines'
  >,
): CsvTable[] {
  const { view, answer } = state;
  const date = answer?.control.day ?? view.day;
  const source = computedFrom(state.lines.filter(({ id }) => id === answer?.control.drawn));
  const shown = view.shown.flatMap(({ id }) => {
    const one = answer?.proposals.find((proposal) => proposal.id === id);
    const proposal = proposalById(state, id);
    return one && proposal ? [{ answer: one, proposal, date, source }] : [];
  });
  const oblastOf = oblastColumns(state);
  const settlementOf = settlementColumns(state);
  return [
    csvTable('zones', shown.flatMap(zoneRows)),
    csvTable(
      'zone-settlements',
      shown.flatMap(({ answer: { id: proposal, zones } }) =>
        zones.flatMap(({ id: zone, kind, settlementIds }) =>
          settlementIds.map((id) => ({
            date,
            ...proposalColumns(proposal),
            zone,
            kind,
            ...settlementOf(id),
            source,
          })),
        ),
      ),
    ),
    csvTable(
      'outcome',
      shown.flatMap(({ answer: { id: proposal, outcome } }) =>
        outcome.byOblast.flatMap(({ oblast, areaKm2 }) =>
          OUTCOME_HOLDERS.map((holder) => ({
            date,
            ...proposalColumns(proposal),
            ...oblastOf(oblast),
            holder,
            ...estimateColumns(areaKm2[holder]),
            source,
          })),
        ),
      ),
    ),
    csvTable(
      'outcome-totals',
      shown.flatMap(({ answer: { id, outcome } }) =>
        outcomeTotals(outcome).map((row) => ({ date, ...proposalColumns(id), ...row, source })),
      ),
    ),
    csvTable('claims', shown.flatMap(claimRows)),
    summaryTable(state),
  ];
}

const proposalColumns = (id: string) => ({ proposal: id, own_draft: isOwnId(id) });

interface Shown {
  answer: ProposalAnswer;
  proposal: Proposal;
  date: string;
  /** Where its figures come from. */
  source: string;
}

function zoneRows({ answer, proposal, date, source }: Shown): Record<string, CsvCell>[] {
  return answer.zones.map(({ id, kind, areaKm2, settlements }) => {
    const written = proposal.zones.find((zone) => zone.id === id);
    const sources = proposal.sources.filter(({ id: known }) => written?.sources.includes(known));
    return {
      ...proposalColumns(proposal.id),
      proposal_title: proposal.title.en,
      zone: id,
      zone_label: written?.label.en ?? id,
      kind,
      optional: written?.optional ?? false,
      date,
      ...estimateColumns(areaKm2),
      settlements: settlements.settlements,
      population: settlements.population,
      population_known_for: settlements.populationKnownFor,
      source,
      zone_sources: sources
        .map(({ publisher, crediting, url }) => `${formatOutlet(publisher, crediting, 'en')}: ${url}`)
        .join('; '),
    };
  });
}

function outcomeTotals({ total, transferred, frozen, line }: OutcomeAnswer): Record<string, CsvCell>[] {
  const area = (quantity: string, estimate: OutcomeAnswer['frozen']) => {
    const { low_km2, central_km2, high_km2 } = estimateColumns(estimate);
    return { quantity, unit: 'km2', low: low_km2, central: central_km2, high: high_km2 };
  };
  const length = (quantity: string, km: number) => ({
    quantity,
    unit: 'km',
    low: null,
    central: figure(km),
    high: null,
  });
  return [
    ...OUTCOME_HOLDERS.map((holder) => area(`held by ${holder}`, total[holder])),
    area('to UA', transferred.toUa),
    area('to RU', transferred.toRu),
    area('to demilitarised', transferred.toDemilitarised),
    area('frozen', frozen),
    length('line', line.lengthKm),
    length('line kept', line.keptKm),
    length('line on oblast boundaries', line.oblastBoundaryKm),
    length('line new', line.newKm),
  ];
}

function claimRows({ answer, proposal, date, source }: Shown): Record<string, CsvCell>[] {
  return proposal.claims.map((claim) => {
    const computed = answer.claims.find(({ id }) => id === claim.id)?.computed;
    return {
      ...proposalColumns(proposal.id),
      claim: claim.id,
      label: claim.label.en,
      unit: claim.unit,
      reported: claim.reported,
      source: formatOutlet(claim.by, claim.crediting, 'en'),
      source_date: claim.date,
      source_url: claim.url,
      source_read: claim.read,
      date,
      computed_low: computed ? figure(computed.low) : null,
      computed_central: computed ? figure(computed.central) : null,
      computed_high: computed ? figure(computed.high) : null,
      computed_minus_reported: computed ? figure(computed.central - claim.reported) : null,
      computed_source: source,
      note: claim.note?.en ?? '',
    };
  });
}

function summaryTable(
  state: Pick<AppState, 'summary' | 'catalog' | 'drafts' | 'received' | 'lines'>,
): CsvTable {
  const { summary, lines } = state;
  const uncredited = new Set(lines.filter((line) => !isCredited(line)).map(({ id }) => id));
  const sayable = (summary ?? []).filter(({ drawn }) => drawn === undefined || !uncredited.has(drawn));
  const rows = sayable.map((row) => {
    const proposal = proposalById(state, row.id);
    const areas = {
      to_ru: row.toRu,
      to_ua: row.toUa,
      demilitarised: row.demilitarised,
      frozen: row.frozen,
      held_ua: row.held.UA,
      held_ru: row.held.RU,
      held_demilitarised: row.held.demilitarised,
    };
    return {
      ...proposalColumns(row.id),
      title: proposal?.title.en ?? '',
      proposed_by: proposal?.proposedBy.en ?? '',
      proposed_on: proposal?.date ?? '',
      date: row.day,
      ...Object.fromEntries(
        Object.entries(areas).flatMap(([name, estimate]) =>
          Object.entries(estimateColumns(estimate)).map(([level, km2]) => [`${name}_${level}`, km2]),
        ),
      ),
      line_km: figure(row.lineKm),
      settlements: row.settlements.settlements,
      population: row.settlements.population,
      population_known_for: row.settlements.populationKnownFor,
      source: computedFrom(lines.filter(({ id }) => id === row.drawn)),
    };
  });
  return csvTable('proposals', rows);
}
