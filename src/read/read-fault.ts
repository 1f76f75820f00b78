import { enRead } from '../i18n/en-read.ts';
import type { Params, ReadFault } from './protocol.ts';

/** A fault with its sentence in English. `path` is the place inside the file, where there is one. */
export function readFault(key: ReadFault['key'], params: Params = {}, path = ''): ReadFault {
  return { path, message: enRead.readFaults[key](params), key, params };
}

/** Ends the reading from any depth; `readBytes` makes a result of it. */
export class Unreadable extends Error {
  readonly fault: ReadFault;
  constructor(key: ReadFault['key'], params: Params = {}, path = '') {
    const fault = readFault(key, params, path);
    super(fault.message);
    this.fault = fault;
  }
}
