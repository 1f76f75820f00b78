import { vi } from 'vitest';

let channels: BroadcastChannel[] = [];

/** From now on every channel to other tabs is known, so that {@link closeChannels} can close it. */
export function countChannels(): void {
  const Channel = globalThis.BroadcastChannel;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      constructor(name: string) {
        super(name);
        channels.push(this);
      }
    },
  );
}

/** Closes the tabs of a test: they hear nothing of the next one's. */
export function closeChannels(): void {
  for (const channel of channels) channel.close();
  channels = [];
  vi.unstubAllGlobals();
}
