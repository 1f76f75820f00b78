/**
 * The address from which a module worker can be started. A sandboxed frame has no origin, so a worker's file counts as
 * foreign there: a file of the frame's own then imports it, which the host's CORS header allows.
 */
export function workerAddress(url: string): string {
  const whole = new URL(url, document.baseURI).href;
  if (globalThis.origin !== 'null') return whole;
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(whole)};`], { type: 'text/javascript' }));
}
