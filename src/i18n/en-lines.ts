import { pluralIn } from './plural.ts';

type Params = Record<string, string | number>;
const plural = pluralIn('en-GB');

/** Texts of front lines that the reader brought, wherever they stand beside the estimate. */
export const enLines = {
  lineNotKept: (p: Params) =>
    `“${p.title}” could not be kept in this browser (${p.reason}). It works until this page is closed; keep its file.`,
  pastedName: 'pasted text',
  unknownLine: (p: Params) =>
    `The link names a front line (${p.id}) that is not in this browser: lines stay with whoever brought them. The settlement estimate is shown instead.`,
  controlFrom: 'Control taken from',
  settlementEstimate: 'Settlement estimate',
  ownLineOption: (p: Params) => `${p.title}, ${p.day}`,
  addLine: 'Add a front line…',
  lineAsDrawn: 'As drawn: a drawing has no range.',
  lineSource: (p: Params) => `Source: ${p.source}`,
  lineLicence: (p: Params) => `Licence: ${p.licence}`,
  lineSourceUnknown: 'Source and licence are not given. Until they are, nothing can be saved with this line.',
  lineDayOutside: (p: Params) =>
    `${p.day} lies outside the record; compared is the estimate of the nearest day, ${p.nearest}.`,
  lineVertices: (p: Params) =>
    `Read with ${p.count} ${plural(p.vertices ?? 0, { one: 'vertex', other: 'vertices' })}.`,
  compareSources: 'Compare with the estimate',
  editLine: 'Change details…',
  removeLine: 'Remove…',
  removeLineAsk: (p: Params) => `Remove “${p.title}” from this browser? The file that it came from stays.`,
  removeLineYes: 'Remove it',
  removeLineNo: 'Keep it',
  lineNotes: {
    lineGeneralised: (p: Params) =>
      `Generalised from ${p.from} to ${p.to} vertices (tolerance ${p.metres} m) so that figures stay quick; by that its whole area changes by ${p.km2}.`,
    lineOverlaps: (p: Params) => `Areas that overlap or cross themselves are counted once (${p.km2}).`,
    lineOutside: (p: Params) => `${p.km2} of it lies outside Ukraine and is left out.`,
    lineOfLines: (p: Params) =>
      `Areas made of ${p.count} ${plural(p.count ?? 0, { one: 'line', other: 'lines' })}: the pieces into which Ukraine is divided by ${plural(p.count ?? 0, { one: 'it', other: 'them' })}.`,
    lineSimplified: (p: Params) =>
      `The lines were generalised from ${p.from} to ${p.to} vertices (tolerance ${p.metres} m).`,
    lineProlonged: (p: Params) =>
      `Ends short of the border or coast led on to it: ${p.count}, by up to ${p.km} km.`,
    lineJoined: (p: Params) => `Gaps between lines closed: ${p.count}, of up to ${p.metres} m.`,
    lineLoose: (p: Params) =>
      `Ends that stop inside and divide nothing: ${p.count}, up to ${p.km} km from the border or coast.`,
    linePiecesLeft: (p: Params) =>
      `The smallest pieces are not offered and count as not Russian-held: ${p.count}, together ${p.km2}.`,
    lineNoStrips: () =>
      'Land between the drawing and the border could not be told from a front: the length of the line may include parts of the border.',
  } as Record<string, (p: Params) => string>,
  legendOwnLine: (p: Params) => `Line of contact as “${p.title}” draws it`,
  legendOwnControl: (p: Params) => `Russian-controlled (occupied) area as “${p.title}” draws it`,
  heldByLine: (p: Params) => `Held by ${p.holder} on ${p.day}, as “${p.title}” draws it`,
  lineOn: (p: Params) => `control on ${p.day} by “${p.line}”`,
  outcomeOnLine: (p: Params) => `“${p.title}” carried out on ${p.day} by “${p.line}”`,
  sentenceFromLine: (p: Params) => `control on ${p.day} by “${p.line}”`,
  sentenceFromOutcomeOnLine: (p: Params) => `“${p.title}” carried out on ${p.day} by “${p.line}”`,
  sentenceToLine: (p: Params) => `control on ${p.day} by “${p.line}”`,
  sentenceToOutcomeOnLine: (p: Params) => `“${p.title}” carried out on ${p.day} by “${p.line}”`,
  lineCredit: (p: Params) => `“${p.title}”: ${p.source} (${p.licence})`,
  exportNeedsSource: (p: Params) =>
    `Nothing can be saved with “${p.title}” while its source and licence are not given.`,
  linkWithoutLine: (p: Params) =>
    `“${p.title}” is not part of the link: it stays in this browser. Whoever follows the link sees the settlement estimate instead, and is told so.`,
  disagreement: 'Where the sources disagree',
  disagreementSentence: (p: Params) =>
    `“${p.title}” gives Russia ${p.onlyLine} that the settlement estimate of ${p.day} does not, and leaves out ${p.onlyEstimate} that it has. ${p.share} of this lies outside the range of the estimate (${p.outside}).`,
  disagreementNone: (p: Params) =>
    `“${p.title}” and the settlement estimate of ${p.day} give Russia the same land.`,
  onlyLine: (p: Params) => `Only “${p.title}”`,
  onlyEstimate: 'Only the estimate',
  outsideRange: 'Of both, outside the range',
  disagreementHint:
    'Outside the range: land that the drawing gives to another side than even the lowest or the highest estimate does.',
  lineDetailsTitle: 'What is said of the line',
  lineDetailsKeep: 'Keep',
  lineTitle: 'Title',
  lineDayField: 'Day that it shows',
  lineDayAsked: 'The day is needed: the line is compared with the estimate of that day.',
  lineSourceField: 'Source: who drew it',
  lineSourceHint: 'May be left empty to look only; until it is given, nothing can be saved with the line.',
  lineUrlField: 'Address of the source (https)',
  lineLicenceField: 'Licence',
  lineLicenceHint: 'For example CC BY 4.0, or “all rights reserved, for private use”.',
  seriesLines: 'Your lines, as drawn',
  seriesLine: (p: Params) => `${p.title}, ${p.day}: ${p.area}`,
  seriesLineBeside: (p: Params) => `${p.title}, ${p.day}: ${p.area} as drawn; estimate: ${p.estimate}`,
};
