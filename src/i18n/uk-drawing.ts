import type { enDrawing } from './en-drawing.ts';
import { pluralIn } from './plural.ts';

type Params = Record<string, string | number>;
const plural = pluralIn('uk-UA');
const corners = (count: string | number) =>
  `${count} ${plural(count, { one: 'вершина', few: 'вершини', many: 'вершин', other: 'вершини' })}`;

/** Тексти креслення зони на мапі. */
export const ukDrawing: typeof enDrawing = {
  drawTools: 'Інструменти креслення',
  drawModes: {
    polygon: 'Додати площу',
    freehand: 'Від руки',
    select: 'Вершини',
    split: 'Розділити',
    cut: 'Вирізати',
    remove: 'Вилучити частину',
  },
  drawHints: {
    polygon: 'Натискайте на мапу, щоб ставити вершини; щоб завершити, натисніть першу ще раз.',
    freehand: 'Натисніть і ведіть; щойно відпустите, контур замкнеться.',
    select:
      'Натисніть контур і тягніть його вершини; точка між двома дає нову, праве або довге натискання вилучає вершину.',
    split: 'Проведіть лінію через зону; щоб завершити, натисніть її останню точку ще раз.',
    cut: 'Обведіть те, що слід вилучити із зони.',
    remove: 'Натисніть частину зони, яку слід вилучити.',
  },
  drawSnap: 'Прив’язка',
  drawSnapTargets: {
    oblasts: 'Межі областей',
    line: 'Лінія зіткнення',
    zones: 'Інші зони',
    border: 'Державний кордон',
  },
  drawFollow: 'Уздовж меж',
  drawFollowHint: 'Ребро між двома місцями на одній межі повторює її',
  drawUndo: 'Скасувати',
  drawRedo: 'Повторити',
  drawFinish: 'Завершити',
  drawCancel: 'Відкинути фігуру',
  drawDone: 'Готово',
  drawFigure: (p: Params) => `${p.area}, ${corners(p.corners ?? 0)}`,
  drawCorners: (p: Params) => corners(p.corners ?? 0),
  drawNothing: 'Ще нічого не накреслено.',
  drawZone: (p: Params) => `Зона: ${p.area}`,
  drawHeld: (p: Params) => `На ${p.day} Росія утримує з неї ${p.ru}, Україна — ${p.ua}.`,
  drawOutside: (p: Params) => `${p.area} — поза межами України.`,
  drawByRule: 'Ця зона задана правилом. Накреслене стане на його місце; «Скасувати» поверне правило.',
  drawCrosses: 'Контур перетинає сам себе, тому його не можна прийняти. Пересуньте або зніміть вершину.',
  drawTooFew: 'Площі потрібно щонайменше три вершини, лінії — дві.',
  drawSplitMissed: 'Лінія не перетинає зону від краю до краю, тож нічого не розділено.',
  drawCutMissed: 'Контур не торкається зони, тож нічого не вилучено.',
  drawNoPart: 'Там немає жодної частини зони.',
  drawThin: 'Це не має площі.',
  drawKeys:
    'Коли фокус на мапі: стрілки рухають її, + і − змінюють масштаб, пробіл ставить вершину в перехресті, Backspace її знімає, Enter завершує, Escape відкидає фігуру, Ctrl+Z скасовує.',
  drawOptions: 'Ще',
  drawTable: 'Вершини числами',
  drawTableHint: 'Довгота й широта в градусах. Зміна діє, коли ви залишаєте поле.',
  drawPart: (p: Params) => `Частина ${p.part} з ${p.parts}`,
  drawHole: (p: Params) => `Частина ${p.part} з ${p.parts}, отвір ${p.hole}`,
  drawPartChoice: 'Контур',
  drawLon: 'Довгота',
  drawLat: 'Широта',
  drawCorner: (p: Params) => `Вершина ${p.corner}`,
  drawCornerAdd: (p: Params) => `Додати вершину після вершини ${p.corner}`,
  drawCornerRemove: (p: Params) => `Вилучити вершину ${p.corner}`,
  drawPartRemove: 'Вилучити цю частину',
  drawFirstCorners: 'Накреслити трикутник посередині мапи',
  drawRows: (p: Params) => `Вершини ${p.from}–${p.to} з ${p.all}`,
  drawRowsBefore: 'Попередні вершини',
  drawRowsAfter: 'Наступні вершини',
};
