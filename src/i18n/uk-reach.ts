import type { enReach } from './en-reach.ts';

/** Texts of moving about the page, in Ukrainian. */
export const ukReach: typeof enReach = {
  panelHeights: { peek: 'найменша', half: 'половина екрана', full: 'найбільша' },
  panelHeight: (p) => `Висота панелі: ${p.height}`,
  panelHeightHint: 'Змінити — клавішею Enter або стрілками вгору та вниз',
  mapFirst: 'Мапа',
  mapSecond: 'Мапа другого стану',
  skip: 'Перейти',
  skipToMap: 'Перейти до мапи',
  skipToFigures: 'Перейти до чисел',
  heldOn: (p) => `підконтрольна Росії (окупована) територія — ${p.area}`,
};
