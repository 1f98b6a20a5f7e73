/** A place for values under keys that outlives the page; every call may fail (full, forbidden), and then says so. */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<boolean>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

const NAME = 'jessi-studio';
const TABLE = 'kept';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Settled when the transaction is on disk, not when the request was taken. */
async function run<T>(mode: IDBTransactionMode, ask: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(TABLE, mode);
      const request = ask(transaction.objectStore(TABLE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export const browserStore: Store = {
  get: (key) => run('readonly', (table) => table.get(key)).catch(() => undefined),
  set: (key, value) =>
    run('readwrite', (table) => table.put(value, key)).then(
      () => true,
      () => false,
    ),
  remove: (key) => run('readwrite', (table) => table.delete(key)).catch(() => undefined),
  keys: () =>
    run('readonly', (table) => table.getAllKeys()).then(
      (keys) => keys.map(String),
      () => [],
    ),
};
