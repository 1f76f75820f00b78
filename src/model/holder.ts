/** The side that holds a settlement or a piece of land on a day. */
export type Holder = 'UA' | 'RU';

/** Who would hold a piece of land if a proposal were carried out. */
export type OutcomeHolder = Holder | 'demilitarised';

export const OUTCOME_HOLDERS: readonly OutcomeHolder[] = ['UA', 'RU', 'demilitarised'];
