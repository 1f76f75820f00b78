import { describe, expect, test, vi } from 'vitest';
import { applyUpdate, followWorker, keepsCopy, type Registrar } from '../../../src/state/page/offline.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { defaultView } from '../../../src/state/view.ts';

type Listener = Parameters<Registrar['addEventListener']>[1];

function fakeWorker(register: () => Promise<unknown> = async () => undefined) {
  const listeners = new Map<string, Listener>();
  const messageSkipWaiting = vi.fn();
  const worker: Registrar = {
    addEventListener: (type, listener) => listeners.set(type, listener),
    register,
    messageSkipWaiting,
    update: async () => {},
  };
  const emit = (type: string, event: Parameters<Listener>[0] = {}) => listeners.get(type)?.(event);
  return { worker, emit, messageSkipWaiting };
}

const newStore = () => createAppStore(defaultView('en'), false);
const keysOf = (store: ReturnType<typeof newStore>) => store.getState().notices.map(({ key }) => key);

describe('which page keeps a copy of itself', () => {
  const page = { built: true, supported: true, framed: false, search: '?utm=x' };
  test.each([
    [page, true],
    [{ ...page, built: false }, false],
    [{ ...page, supported: false }, false],
    [{ ...page, framed: true }, false],
    [{ ...page, search: '?embed' }, false],
    [{ ...page, search: '?a=1&embed=1' }, false],
  ])('%o: %s', (facts, expected) => {
    expect(keepsCopy(facts)).toBe(expected);
  });
});

describe('what is told', () => {
  test('the first installation, once, though it takes control before it is active', async () => {
    const store = newStore();
    const { worker, emit } = fakeWorker();
    await followWorker(store, worker, false, vi.fn());
    emit('controlling');
    emit('activated');
    expect(keysOf(store)).toEqual(['offlineReady']);
  });

  test('nothing while the stored version is the newest', async () => {
    const store = newStore();
    await followWorker(store, fakeWorker().worker, true, vi.fn());
    expect(keysOf(store)).toEqual([]);
  });

  test('a refused registration is silent', async () => {
    const store = newStore();
    const { worker } = fakeWorker(() => Promise.reject(new Error('denied')));
    await followWorker(store, worker, false, vi.fn());
    expect(keysOf(store)).toEqual([]);
  });

  test('a newer version waits until the reader opens it; the address is written before the reload', async () => {
    vi.useFakeTimers();
    const store = newStore();
    const reload = vi.fn();
    const { worker, emit, messageSkipWaiting } = fakeWorker();
    await followWorker(store, worker, true, reload);
    emit('waiting');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keysOf(store)).toEqual(['updateReady']);
    expect([messageSkipWaiting.mock.calls.length, reload.mock.calls.length]).toEqual([0, 0]);
    applyUpdate();
    expect(messageSkipWaiting).toHaveBeenCalledTimes(1);
    emit('controlling', { isUpdate: true });
    await vi.advanceTimersByTimeAsync(200);
    expect(reload).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(reload).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  test('a version that another tab opened is told, and opened here only when asked', async () => {
    vi.useFakeTimers();
    const store = newStore();
    const reload = vi.fn();
    const { worker, emit, messageSkipWaiting } = fakeWorker();
    await followWorker(store, worker, true, reload);
    emit('controlling', { isUpdate: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keysOf(store)).toEqual(['updateReady']);
    expect(reload).toHaveBeenCalledTimes(0);
    applyUpdate();
    await vi.advanceTimersByTimeAsync(1000);
    expect([messageSkipWaiting.mock.calls.length, reload.mock.calls.length]).toEqual([0, 1]);
    vi.useRealTimers();
  });
});
