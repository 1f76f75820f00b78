/** Letters of the Ukrainian and Russian alphabets in Latin ones; the official Ukrainian romanisation where it has one. */
const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ё: 'io',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Keys of a Latin keyboard, and the Ukrainian letters on the same keys. */
const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.\\`";
const LETTERS = 'йцукенгшщзхїфівапролджєячсмитьбюґ’';

/** The text in small letters, without marks over letters, with one space between words; apostrophes are left out. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ‘`"«»“”]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** {@link plain} in Latin letters. */
export function romanised(text: string): string {
  return plain(text)
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * What the spellings of a name have in common: Kyiv, Kiev, Київ and Киев all read `kiv`; Kharkiv, Kharkov and
 * Харьков `harkiv`. Sounds that romanisations write in several ways fall together, as do the vowels that Ukrainian
 * and Russian forms exchange; a word's last vowel is left out. Takes a text that is {@link romanised}.
 */
export function skeleton(latin: string): string {
  return latin
    .replace(/shch|sch/g, 'sc')
    .replace(/sh/g, 's')
    .replace(/ch|tch/g, 'c')
    .replace(/zh/g, 'z')
    .replace(/kh/g, 'h')
    .replace(/ts|tz/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/g/g, 'h')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/q|ck/g, 'k')
    .replace(/j/g, 'i')
    .replace(/[iy](?=[aeou])/g, '')
    .replace(/[eioy]+/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=\S\S)[aiu](?= |$)/g, '');
}

/** What was meant if a text was typed in Ukrainian on keys set to Latin letters. */
export function fromLatinKeys(text: string): string {
  return [...text.toLowerCase()]
    .map((key) => {
      const at = KEYS.indexOf(key);
      return at < 0 ? key : (LETTERS[at] ?? key);
    })
    .join('');
}

/** Whether two words differ by no more than one letter: another, one more, one less, or two exchanged. */
export function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shorter = Math.min(a.length, b.length);
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
