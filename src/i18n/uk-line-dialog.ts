import type { enLineDialog } from './en-line-dialog.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('uk-UA');

/** Texts of the dialog in which a front line is brought, in Ukrainian. */
export const ukLineDialog: typeof enLineDialog = {
  lineDialogTitle: 'Додати лінію фронту',
  lineStep: (p) => `Крок ${p.number} із ${p.of}: ${p.name}`,
  lineSteps: {
    source: 'звідки вона',
    features: 'що в ній підконтрольне Росії',
    details: 'день і джерело',
    summary: 'що виходить',
  },
  lineIntro:
    'Лінія фронту або територія контролю, як її малює інше джерело. Файл читається і зберігається лише в цьому браузері; нікуди нічого не надсилається.',
  pickFile: 'Виберіть файл або перетягніть його сюди',
  pickFormats: 'GeoJSON, TopoJSON, KML або KMZ, GPX, Shapefile у zip, FlatGeobuf, GeoPackage; до 100 МБ.',
  pasteText: 'Вставити текст',
  pasteLabel: 'GeoJSON, TopoJSON, KML або GPX',
  readText: 'Прочитати текст',
  fromAddress: 'За адресою',
  addressLabel: 'Адреса файлу, що починається з https://',
  addressHint: 'Без вашої згоди жодного запиту не буде.',
  addressAsk: (p) =>
    `Запит отримає інший сервер, ${p.host}: він побачить сам запит та інтернет-адресу, з якої він надходить. Файли cookie й те, що ви тут переглядаєте, не надсилаються.`,
  fetchAddress: 'Завантажити файл',
  fetchFrom: (p) => `Завантажити з ${p.host}`,
  fetching: (p) => `Завантаження, отримано ${p.size}`,
  addressFaults: {
    notHttps: (_) => 'За цією адресою нічого запитати не можна; вона має починатися з https://.',
    unreachable: (p) =>
      `Не вдалося прочитати з ${p.host}: сервер не відповідає або не дає читати свої файли іншим сторінкам. Завантажте файл і виберіть його тут.`,
    refused: (p) => `${p.host} не віддав файлу (${p.status}).`,
    tooLarge: (p) => `У файлі понад ${p.limit} МБ; прочитати можна менший.`,
  },
  askProjected:
    'Координати подано не в градусах, а файл не каже, у якій вони системі. За положенням вони схожі на одну з цих; перетворити їх?',
  convertFrom: (p) =>
    `Перетворити з ${p.name} (${p.code}): від ${p.west} до ${p.east}° східної довготи, від ${p.south} до ${p.north}° північної широти`,
  askSwapped:
    'У цьому вигляді координати лежать далеко від України; якщо поміняти місцями широту й довготу, вони опиняться в ній.',
  swapAxes: 'Поміняти місцями',
  keepAxes: 'Залишити як є',
  layerTold: (p) =>
    `${p.format}, ${p.count} ${plural(p.features ?? 0, {
      one: 'об’єкт',
      few: 'об’єкти',
      many: 'об’єктів',
      other: 'об’єкта',
    })}, точок: ${p.vertices}.`,
  repairedTold: (p) => `Що виправлено або пропущено (${p.count})`,
  lineNeedsAreas:
    'У файлі лише лінії або точки. Хто що контролює, видно з ділянок: потрібні полігони підконтрольної Росії території.',
  whichHeld: 'Під контролем Росії',
  ways: { all: 'Усі ділянки', property: 'За властивістю', single: 'По одній' },
  byProperty: 'Властивість',
  searchValues: 'Пошук',
  valueTold: (p) => `${p.count} × · ${p.area}`,
  valueNone: '(порожньо)',
  featureNumber: (p) => `Об’єкт ${p.number}`,
  rowsShown: (p) => `Показано ${p.shown} із ${p.count}; решту знайдіть пошуком.`,
  suggestedHeld:
    'Спочатку вибрано те, що за назвою схоже на підконтрольну Росії територію. Звірте з рисунком.',
  chosenTold: (p) => `Вибрано ділянок: ${p.chosen} із ${p.count}, ${p.area}`,
  layerPicture: 'Рисунок ділянок на тлі областей України; вибрані зафарбовано',
  layerPictureHint:
    'Натисніть на ділянку, щоб вибрати її або зняти вибір. Рисунок спрощено, а обчислення враховують кожну точку.',
  linePreparing: 'Лінію впорядковують і вимірюють.',
  lineNotPrepared: (p) => `Це не може бути лінією зіткнення: ${p.reason}`,
  lineSummaryCaption: (p) =>
    `Підконтрольна Росії (окупована) територія за рисунком та оцінка за населеними пунктами на ${p.day} з діапазоном`,
  asDrawn: 'За рисунком',
  showLine: 'Показати на мапі',
  next: 'Далі',
  back: 'Назад',
};
