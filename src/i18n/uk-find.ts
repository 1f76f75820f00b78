import type { enFind } from './en-find.ts';
import { pluralIn } from './plural.ts';

type Params = Record<string, string | number>;
const plural = pluralIn('uk-UA');
const settlements = (p: Params) =>
  `${p.count} ${plural(p.settlements ?? 0, {
    one: 'населений пункт',
    few: 'населені пункти',
    many: 'населених пунктів',
    other: 'населеного пункту',
  })}`;
const ofProposals = (count: string | number) =>
  `${count} ${plural(count, { one: 'пропозиції', other: 'пропозицій' })}`;

/** What finds a place, tells of it, moves the map and names the keys, in Ukrainian. */
export const ukFind: typeof enFind = {
  search: 'Пошук місця, області чи пропозиції',
  searchPlaceholder: 'Місце, область чи пропозиція',
  searchCount: (p) =>
    `${p.count} ${plural(p.count ?? 0, {
      one: 'результат',
      few: 'результати',
      many: 'результатів',
      other: 'результату',
    })}`,
  searchNone: 'Нічого не знайдено',
  foundKinds: { oblast: 'область', proposal: 'пропозиція' },
  foundPeople: (p) => `населення ${p.count}`,
  unknownPlace: (p) => `Адреса називає населений пункт, якого немає в даних: ${p.id}`,
  zonesOnDay: (p) => `Зони станом на ${p.day}`,
  zonesComputing: 'Зони всіх пропозицій обчислюються.',
  inNoZone: (p) => `Поза зонами ${ofProposals(p.count ?? 0)}`,
  inNoZoneOfAny: (p) => `Поза зонами всіх ${ofProposals(p.count ?? 0)}`,
  centreMap: 'Мапа з ним у центрі',
  copyLink: 'Копіювати посилання',
  copyLinkRefused: 'Браузер не дозволяє копіювання; скопіюйте адресу посилання.',
  onTheMap: 'Що є на мапі',
  onTheMapHint: 'Те саме, що й на зображенні, але списком; він оновлюється, коли мапа зупиняється.',
  settlementsInView: (p) => `На видимій частині мапи — ${settlements(p)}`,
  settlementsInViewLimited: (p) =>
    `На видимій частині мапи — ${settlements(p)}; показано найбільші: ${p.shown}`,
  noneInView: 'на видимій частині мапи немає',
  lineInView: (p) =>
    `близько ${p.length} на видимій частині мапи, ${p.pieces} ${plural(p.pieces ?? 0, {
      one: 'відрізок',
      few: 'відрізки',
      many: 'відрізків',
      other: 'відрізка',
    })}`,
  heldBriefly: (p) => `контроль: ${p.holder}`,
  pocketLine: 'Лінії відокремлених ділянок',
  populationUnknown: 'населення невідоме',
  moveMap: 'Пересунути мапу',
  panNorth: 'Пересунути мапу на північ',
  panSouth: 'Пересунути мапу на південь',
  panWest: 'Пересунути мапу на захід',
  panEast: 'Пересунути мапу на схід',
  zoomIn: 'Збільшити',
  zoomOut: 'Зменшити',
  home: 'Показати всю Україну',
  keysTitle: 'Клавіші',
  keysAnywhere: 'Будь-де, крім полів',
  keysOnMap: 'На мапі',
  keysInList: 'У пошуку й на картці місця',
  keyActions: {
    search: 'Пошук місця, області чи пропозиції',
    keys: 'Цей перелік клавіш',
    list: 'Що є на мапі, списком',
    dayBack: 'На день назад',
    dayOn: 'На день уперед',
    changeBack: 'Попередня зміна контролю над населеним пунктом',
    changeOn: 'Наступна зміна контролю над населеним пунктом',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    home: 'Уся Україна',
  },
  keyArrows: 'Стрілки',
  keyMove: 'Пересунути мапу',
  keyWhatIsHere: 'Що в її центрі',
  keyChoose: 'Вибрати серед результатів',
  keyOpen: 'Відкрити результат',
  keyEscape: 'Закрити',
  singleKeys: 'Клавіші без Ctrl, Alt чи Command увімкнено',
  singleKeysHint:
    'Вимкніть їх, якщо керуєте комп’ютером голосом або натискаєте клавіші випадково. Tab, Enter, Escape і стрілки працюватимуть і далі.',
  figuresTold: (p) =>
    `${p.day}: підконтрольна Росії (окупована) територія — ${p.area}; лінія зіткнення — ${p.length}.`,
};
