/**
 * The address from which a module worker can be started. A sandboxed frame has no origin: a worker's file counts as
 * foreign there, and Chromium starts no module from a `blob:`. A `data:` module that imports the file works, as far
 * as the server lets other origins read it (`Access-Control-Allow-Origin: *`).
 */
export function workerAddress(url: string): string {
  const whole = new URL(url, document.baseURI).href;
  if (globalThis.origin !== 'null') return whole;
  return `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(whole)};`)}`;
}
