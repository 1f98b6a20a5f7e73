// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../src/embed/store';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
});

describe('openStore', () => {
  test.each(['session', 'local'] as const)('keeps text in %s storage under a name of ours', (kind) => {
    const store = openStore(kind, '');
    expect(store.set('history', 'a')).toBe(true);
    expect(window[`${kind}Storage`].getItem('jessi:history')).toBe('a');
    expect(openStore(kind, '').get('history')).toBe('a');
    store.remove('history');
    expect(store.get('history')).toBeNull();
    expect(window[`${kind}Storage`].length).toBe(0);
  });

  test('keeps assistants with different knowledge apart', () => {
    openStore('session', '').set('history', 'one');
    expect(openStore('session', '/other.json:').get('history')).toBeNull();
  });

  test('touches no storage where the owner said none, and still remembers for as long as the page lives', () => {
    const store = openStore('none', '');
    expect(store.set('history', 'a')).toBe(false);
    expect(store.get('history')).toBe('a');
    expect(sessionStorage.length + localStorage.length).toBe(0);
  });

  const refuse = () => {
    throw new Error('no');
  };
  test.each([
    ['full', () => ({ ...sessionStorage, getItem: () => null, setItem: refuse, removeItem: () => undefined })],
    ['forbidden', refuse],
  ])('remembers in memory where storage is %s', (_what, storage) => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(storage);
    const store = openStore('session', '');
    expect(store.set('history', 'a')).toBe(false);
    expect(store.get('history')).toBe('a');
    store.remove('history');
    expect(store.get('history')).toBeNull();
  });
});
