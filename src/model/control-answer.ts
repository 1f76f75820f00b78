import { type Coverage, dissolve, edgeLines } from '../geo/mesh/coverage.ts';
import { OUTSIDE } from '../geo/mesh/network.ts';
import type { ControlAnswer, Pocket } from './answer.ts';
import type { ControlCell, Division, Hold } from './control.ts';
import { CENTRAL } from './estimate.ts';
import { estimated, selectedArea } from './measure.ts';

const LOW = 0;
const HIGH = 2;

const heldByRu = (cell: ControlCell | undefined, level: number) => cell?.holds[level]?.heldBy === 'RU';

/** The hold on either side of an edge if the line of contact runs along it at that moment, else null. */
export function acrossLine(
  coverage: Coverage<ControlCell>,
  edge: number,
  moment: number,
): { ru: Hold; ua: Hold } | null {
  const left = coverage.left[edge] ?? OUTSIDE;
  const right = coverage.right[edge] ?? OUTSIDE;
  if (left === OUTSIDE || right === OUTSIDE) return null;
  const a = coverage.cells[left]?.holds[moment];
  const b = coverage.cells[right]?.holds[moment];
  if (!a || !b || a.heldBy === b.heldBy) return null;
  return a.heldBy === 'RU' ? { ru: a, ua: b } : { ru: b, ua: a };
}

/** The control of a day from its division into the three levels. */
export function answerControl(division: Division): ControlAnswer {
  const { coverage, mesh, moments, pockets } = division;
  const held = selectedArea(division, heldByRu);
  const drawn = moments[CENTRAL]?.drawn;
  const lineAt = (level: number, detached: boolean) =>
    edgeLines(coverage, (edge) => {
      const across = acrossLine(coverage, edge, level);
      return across !== null && across.ru.pocket > 0 === detached;
    });
  const line = lineAt(CENTRAL, false);
  const pocketLine = lineAt(CENTRAL, true);
  const cell = (id: number) => coverage.cells[id];
  const inContact = moments.map((_, level) => pocketsInContact(coverage, level));
  return {
    day: moments[CENTRAL]?.day ?? '',
    ...(drawn ? { drawn: drawn.id } : {}),
    areaKm2: held.areaKm2,
    heldByRu: held.byOblast.map(({ oblast, areaKm2: area }) => {
      const index = mesh.oblasts.findIndex(({ id }) => id === oblast);
      return {
        oblast,
        areaKm2: area,
        geometry: dissolve(coverage, (id) => cell(id)?.oblast === index && heldByRu(cell(id), CENTRAL)),
      };
    }),
    range: dissolve(coverage, (id) => heldByRu(cell(id), HIGH) && !heldByRu(cell(id), LOW)),
    line: {
      geometry: line.geometry,
      lengthKm: estimated((level) => lineAt(level, false).lengthKm),
    },
    pockets: (pockets[CENTRAL] ?? [])
      .map((_, index) => answerPocket(division, index + 1))
      .filter(({ lineKm }) => lineKm > 0),
    pocketsAreaKm2: selectedArea(
      division,
      ({ holds }, level) => inContact[level]?.has(holds[level]?.pocket ?? 0) ?? false,
    ).areaKm2,
    pocketLine: {
      geometry: pocketLine.geometry,
      lengthKm: estimated((level) => lineAt(level, true).lengthKm),
    },
  };
}

/** The pockets that a line of contact bounds; the others are islands of the sea. */
function pocketsInContact(coverage: Coverage<ControlCell>, moment: number): Set<number> {
  const found = new Set<number>();
  for (let edge = 0; edge < coverage.from.length; edge += 1) {
    const pocket = acrossLine(coverage, edge, moment)?.ru.pocket ?? 0;
    if (pocket > 0) found.add(pocket);
  }
  return found;
}

function answerPocket({ coverage, mesh, areasKm2 }: Division, pocket: number): Pocket {
  const oblasts = new Set<number>();
  let areaKm2 = 0;
  coverage.cells.forEach(({ oblast, holds }, id) => {
    if (holds[CENTRAL]?.pocket !== pocket) return;
    oblasts.add(oblast);
    areaKm2 += areasKm2[id] ?? 0;
  });
  const line = edgeLines(coverage, (edge) => acrossLine(coverage, edge, CENTRAL)?.ru.pocket === pocket);
  return {
    areaKm2,
    lineKm: line.lengthKm,
    oblasts: [...oblasts].map((index) => mesh.oblasts[index]?.id ?? '').sort(),
  };
}
