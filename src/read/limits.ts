/** Bounds on what is taken, so that memory and time stay bounded; every refusal names its bound. */

/** Of a file, before it is read. */
export const MAX_FILE_BYTES = 100e6;
/** Of all files that are unpacked from an archive. */
export const MAX_UNPACKED_BYTES = 300e6;
/** A file that unpacks to more than so many times its size is no map. */
export const MAX_RATIO = 200;
export const MAX_ARCHIVE_ENTRIES = 1000;
/** Of brackets in JSON and elements in XML; the deepest map format needs nine. */
export const MAX_DEPTH = 256;
export const MAX_VERTICES = 3_000_000;
export const MAX_FEATURES = 300_000;
/** Of a text among the properties of a feature, in characters. */
export const MAX_TEXT = 10_000;
export const MAX_PROPERTIES = 256;
/** Then the worker is ended. */
export const MAX_SECONDS = 120;
