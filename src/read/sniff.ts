/** What the first bytes say a file is. `other` is a kind that holds no map: a key of `readKinds`. */
export type Sniffed =
  | { kind: 'zip' | 'sqlite' | 'flatgeobuf' | 'text' }
  | {
      kind: 'other';
      what: 'png' | 'jpeg' | 'gif' | 'webp' | 'tiff' | 'pdf' | 'gzip' | 'rar' | 'sevenZip' | 'parquet';
    }
  | { kind: 'other'; what: 'video' | 'oldOffice' | 'font' | 'bareShapefile' | 'dbf' | 'binary' };

type Other = Extract<Sniffed, { kind: 'other' }>['what'];

/** First bytes, in Latin-1. */
const SIGNATURES: readonly [string, Other][] = [
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['%PDF', 'pdf'],
  ['\x1f\x8b', 'gzip'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', 'sevenZip'],
  ['PAR1', 'parquet'],
  ['\xd0\xcf\x11\xe0', 'oldOffice'],
  ['wOF2', 'font'],
  ['wOFF', 'font'],
  ['\0\0\x27\x0a', 'bareShapefile'],
];

/** Tells by content what a file is. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { kind: 'zip' };
  if (head.startsWith('SQLite format 3\0')) return { kind: 'sqlite' };
  if (head.startsWith('fgb')) return { kind: 'flatgeobuf' };
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return { kind: 'other', what: 'webp' };
  if (head.slice(4, 8) === 'ftyp') return { kind: 'other', what: 'video' };
  for (const [signature, what] of SIGNATURES) if (head.startsWith(signature)) return { kind: 'other', what };
  if (isDbf(bytes)) return { kind: 'other', what: 'dbf' };
  return { kind: 'text' };
}

/** A dBase table: its version, a date of last change, and a header of 32 bytes a column and one. */
function isDbf(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  const header = (bytes[8] ?? 0) + 256 * (bytes[9] ?? 0);
  return version === 3 && month >= 1 && month <= 12 && day >= 1 && day <= 31 && header % 32 === 1;
}
