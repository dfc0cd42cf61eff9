/** Keeps what is typed in the browser until it is on the disk, and how it came about, for undoing after a reload. */

/** What is kept of one file, by its address. */
export interface Kept {
  readonly uri: string;
  readonly text: string;
  /** The hash of what was on the disk when this began; absent: nothing was. */
  readonly base?: string;
  /** That itself, as long as the disk has not what was typed since. */
  readonly baseText?: string;
  /** Whether the disk has the text. */
  readonly saved: boolean;
  /** The hashes of what was sent and never answered: it may stand on the disk by now. */
  readonly sent?: readonly string[];
  /** The editor's state at some moment, with its history, as JSON; its text may be older than `text`. */
  readonly state?: unknown;
}

const STORE = "kept";
let opening: Promise<IDBDatabase> | undefined;

/** The browser's own store; opened once. */
function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("isnad-desk", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "uri" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> =>
  (await open()).transaction(STORE, mode).objectStore(STORE);

/** What is kept of a file, if anything is. */
export const readKept = async (uri: string): Promise<Kept | undefined> => done((await store("readonly")).get(uri));

/** The files whose text is not on the disk, by address: that text. */
export async function unsavedFiles(): Promise<ReadonlyMap<string, string>> {
  const all: Kept[] = await done((await store("readonly")).getAll());
  return new Map(all.filter(({ saved }) => !saved).map(({ uri, text }) => [uri, text]));
}

/** Keeps the last thing told of a file; each telling is written at once, in their order. */
export function openKeeper(): (kept: Kept) => Promise<void> {
  let known: IDBDatabase | undefined;
  return async (kept) => {
    known ??= await open();
    // In the very turn of the keystroke once the store is open, and committed with it: a tab that dies now has told the
    // browser all, where it would otherwise have to answer once more, and be forgotten.
    const transaction = known.transaction(STORE, "readwrite");
    const told = done(transaction.objectStore(STORE).put(kept));
    transaction.commit();
    await told;
  };
}
