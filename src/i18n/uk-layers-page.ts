import type { enLayersPage } from './en-layers-page.ts';
import { pluralIn } from './plural.ts';
import { ukPublishedFiles } from './uk-published-files.ts';

const plural = pluralIn('uk-UA');
const days = (count: string | number = 0) =>
  `${count} ${plural(count, { one: 'дня', few: 'днів', many: 'днів', other: 'дня' })}`;
const proposals = (count: string | number = 0) =>
  `${count} ${plural(count, { one: 'пропозиції', few: 'пропозицій', many: 'пропозицій', other: 'пропозиції' })}`;

/** Texts of the page that describes the published files, in Ukrainian. */
export const ukLayersPage: typeof enLayersPage = {
  title: 'Дані',
  description: (p) =>
    `Файли «Ліній зіткнення»: контроль ${days(p.days)} від ${p.first} до ${p.last}, зони ${proposals(p.proposals)}, населені пункти, межі. GeoJSON, JSON і CSV з описом полів, ліцензіями, розмірами та прикладами коду.`,
  lead: (p) =>
    `Усе, що показує мапа, — це файли, які можуть завантажити й інші програми: контроль ${days(p.days)} від ${p.first} до ${p.last}, зони ${proposals(p.proposals)}, населені пункти, межі та факти, з яких усе це обчислено. Версія даних \`${p.version}\`.`,
  measures:
    'Координати — довгота й широта у WGS84 (RFC 7946), величини — квадратні кілометри та кілометри на еліпсоїді WGS84. *Оцінка* (estimate) — це об’єкт із трьох чисел, `low`, `central` і `high`: середня оцінка та її діапазон.',
  allFiles: 'Усі файли; розміри до стиснення',
  columns: { file: 'Файл', files: 'Файлів', bytes: 'Байтів', licence: 'Ліцензія', area: 'Площа' },
  passingOn:
    'Хто поширює шар із населеними пунктами або з площами, обчисленими за ними, поширює його за ODbL 1.0, зазначаючи джерела, наведені нижче для кожного файлу.',
  loading: 'Як завантажити файли',
  exampleSite: (p) => `Замініть \`${p.site}\` на адресу цього сайту.`,
  schemas: 'JSON Schema',
  schemasText: (p) =>
    `[\`layers/proposals/schema.json\`](${p.schema}) описує пропозицію та правила її зон (\`rule\` у файлі кожної зони, \`proposal\` у кожному записі каталогу). Редактор, що зважає на \`$schema\`, перевіряє за нею нову пропозицію ще під час написання.`,
  stability: 'Сталість назв',
  stabilityNames:
    'Адреси файлів, назви полів, ідентифікатори пропозицій, зон і населених пунктів та одиниці виміру не змінюються. Нове поле чи файл може з’явитися будь-коли; програма має оминати поля, яких не знає. Якщо якусь назву доведеться прибрати, про це скаже журнал змін, а стара назва лишиться поруч із новою щонайменше на шість місяців.',
  stabilityFigures:
    'Числа змінюються разом із фактами: виправлена чи додана зміна контролю над населеним пунктом змінює всі наступні дні. Тоді змінюється й `version` у каталозі; наводьте її разом із числом. Шар контролю опубліковано для тих днів, які каталог перелічує в `snapshots`.',
  cors: 'Завантаження з іншого сайту',
  corsText:
    'Скрипт на іншому сайті може прочитати файл, лише якщо сервер надсилає `Access-Control-Allow-Origin`. GitHub Pages надсилає `access-control-allow-origin: *` з кожним файлом. Програмам поза браузером (QGIS, Python, R) цей заголовок не потрібен. Для інших серверів:',
  snippetNotes: {
    QGIS: 'У консолі Python; або «Шар», «Додати шар», «Додати векторний шар», тип джерела «Протокол: HTTP(S)», тип GeoJSON та адреса.',
    'MapLibre GL JS':
      'У браузері, з іншого сайту; який заголовок має надсилати сервер, сказано в розділі «Завантаження з іншого сайту».',
    'Python, geopandas':
      'Читати як об’єкти, щоб кожна оцінка лишалася об’єктом із полями low, central і high.',
    'R, sf': 'GDAL передає оцінку як текст JSON.',
    nginx: 'У блоці server:',
    Apache: 'У файлі .htaccess у корені сайту, з модулем mod_headers:',
    Netlify: 'У файлі _headers у корені сайту:',
  },
  geometry: 'Геометрія',
  credit: 'Джерело',
  oneFile: (p) =>
    `${p.bytes} ${plural(p.count ?? 0, { one: 'байт', few: 'байти', many: 'байтів', other: 'байта' })}`,
  fieldColumns: { name: 'Назва', type: 'Тип', meaning: 'Значення', unit: 'Одиниця' },
  noUnit: 'немає',
  mayBeNull: 'може бути порожнім (null)',
  notAlways: 'буває не завжди',
  filesOf: (p) => `Усі файли ${p.path} (${p.count})`,
  filesCaption: 'Файли з площею в кожному та розміром',
  changelog: 'Журнал змін',
  changelogText: 'Змін у назвах, полях і значеннях; не в числах.',
  ...ukPublishedFiles,
};
