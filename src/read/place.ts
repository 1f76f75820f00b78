/** The place of a member inside the place of an object; the root of a file has no name. */
export const member = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
