import type { View } from '../state/view.ts';

/** `lines-of-contact_alaska-2025-08_2025-08-15.png`: proposals shown and day. */
export function fileName({ shown, day }: Pick<View, 'shown' | 'day'>, extension: string): string {
  const ids = shown.map(({ id }) => id).slice(0, 3);
  const more = shown.length > 3 ? [`and-${shown.length - 3}-more`] : [];
  return `${['lines-of-contact', ...ids, ...more, day].join('_')}.${extension}`;
}
