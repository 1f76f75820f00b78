import { pluralIn } from './plural.ts';

type Params = Record<string, string | number>;
const plural = pluralIn('en-GB');

/** Texts of drawing a zone on the map. */
export const enDrawing = {
  drawTools: 'Drawing tools',
  drawModes: {
    polygon: 'Add area',
    freehand: 'Freehand',
    select: 'Corners',
    split: 'Split',
    cut: 'Cut out',
    remove: 'Delete part',
  },
  drawHints: {
    polygon: 'Press the map to set corners; press the first one again to finish.',
    freehand: 'Press and draw; letting go closes the outline.',
    select:
      'Press an outline, then drag its corners; a point between two makes a new one, a right or long press takes one away.',
    split: 'Draw a line across the zone; press its last point again to finish.',
    cut: 'Outline what is to be taken out of the zone.',
    remove: 'Press the part of the zone that is to go.',
  },
  drawSnap: 'Snap to',
  drawSnapTargets: {
    oblasts: 'Oblast boundaries',
    line: 'Line of contact',
    zones: 'Other zones',
    border: 'International border',
  },
  drawFollow: 'Follow boundaries',
  drawFollowHint: 'An edge between two places on one boundary takes its course',
  drawUndo: 'Undo',
  drawRedo: 'Redo',
  drawFinish: 'Finish',
  drawCancel: 'Give up figure',
  drawDone: 'Done',
  drawFigure: (p: Params) =>
    `${p.area}, ${p.corners} ${plural(p.corners ?? 0, { one: 'corner', other: 'corners' })}`,
  drawCorners: (p: Params) => `${p.corners} ${plural(p.corners ?? 0, { one: 'corner', other: 'corners' })}`,
  drawNothing: 'Nothing is drawn yet.',
  drawZone: (p: Params) => `Zone: ${p.area}`,
  drawHeld: (p: Params) => `On ${p.day} Russia holds of it ${p.ru}, Ukraine ${p.ua}.`,
  drawOutside: (p: Params) => `${p.area} lie outside Ukraine.`,
  drawByRule: 'This zone follows a rule. What you draw takes its place; undo brings it back.',
  drawCrosses: 'The outline crosses itself, so it cannot be taken. Move or take back a corner.',
  drawTooFew: 'An area needs three corners or more, a line two.',
  drawSplitMissed: 'The line does not cross the zone from side to side, so nothing was divided.',
  drawCutMissed: 'The outline does not touch the zone, so nothing was taken out.',
  drawNoPart: 'No part of the zone lies there.',
  drawThin: 'That has no area.',
  drawKeys:
    'With the map in focus: arrows move it, + and − zoom, Space sets a corner at the cross, Backspace takes it back, Enter finishes, Escape gives up the figure, Ctrl+Z undoes.',
  drawOptions: 'More',
  drawTable: 'Corners as numbers',
  drawTableHint: 'Longitude and latitude in degrees. A change is taken when you leave the field.',
  drawPart: (p: Params) => `Part ${p.part} of ${p.parts}`,
  drawHole: (p: Params) => `Part ${p.part} of ${p.parts}, hole ${p.hole}`,
  drawPartChoice: 'Outline',
  drawLon: 'Longitude',
  drawLat: 'Latitude',
  drawCorner: (p: Params) => `Corner ${p.corner}`,
  drawCornerAdd: (p: Params) => `Add a corner after corner ${p.corner}`,
  drawCornerRemove: (p: Params) => `Delete corner ${p.corner}`,
  drawPartRemove: 'Delete this part',
  drawFirstCorners: 'Draw a triangle at the middle of the map',
  drawRows: (p: Params) => `Corners ${p.from} to ${p.to} of ${p.all}`,
  drawRowsBefore: 'Corners before',
  drawRowsAfter: 'Corners after',
};
