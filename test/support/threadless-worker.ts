import { vi } from 'vitest';

/**
 * A class of workers that run a service behind a real message channel, in this thread: everything that crosses is
 * cloned or handed over. `load` imports the service.
 */
export function threadlessWorkers(load: () => Promise<unknown>) {
  return class extends EventTarget {
    private readonly channel = new MessageChannel();
    constructor() {
      super();
      const { port1, port2 } = this.channel;
      port1.addEventListener('message', ({ data: message }) => {
        this.dispatchEvent(new MessageEvent('message', { data: message }));
      });
      port1.start();
      vi.stubGlobal('addEventListener', port2.addEventListener.bind(port2));
      vi.stubGlobal('removeEventListener', port2.removeEventListener.bind(port2));
      vi.stubGlobal('postMessage', port2.postMessage.bind(port2));
      vi.resetModules();
      void load().then(() => port2.start());
    }
    postMessage(message: unknown, transfer: Transferable[] = []): void {
      this.channel.port1.postMessage(message, transfer as never);
    }
    terminate(): void {
      this.channel.port1.close();
    }
  };
}
