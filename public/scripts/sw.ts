/**
 * Offline reading: pages from the network, else as last read; assets by their hashed names, once and for all. The front page,
 * the search and the dossiers are kept before anybody has read them. A network that answers nothing for two seconds is not
 * waited for where there is a copy.
 */

declare const VERSION: string;
/** Fetched before the worker is installed, and after: what must be there, what is good to have. */
declare const FIRST: readonly string[];
declare const LATER: readonly string[];
/** The page for what is not kept. */
declare const OFFLINE: string;

/** The worker's own side of the platform, as far as it is used here. */
interface WorkerEvent extends Event {
  readonly request: Request;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const COPIES = `isnad-${VERSION}`;
/** How long a reader looks at nothing while a copy is at hand, in milliseconds. */
const PATIENCE = 2000;

self.addEventListener("install", (event) => {
  if (isWorkerEvent(event)) event.waitUntil(caches.open(COPIES).then((copies) => copies.addAll([...FIRST])));
});

self.addEventListener("activate", (event) => {
  if (isWorkerEvent(event)) event.waitUntil(dropOlder().then(keepLater));
});

self.addEventListener("fetch", (event) => {
  if (!isWorkerEvent(event)) return;
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // Documents and recordings are the browser's own: it asks for parts of them, and nobody wants forty megabytes kept unasked.
  if (request.method !== "GET" || origin !== location.origin || pathname.includes("/files/")) return;
  event.respondWith(request.url.includes("/assets/") ? copyFirst(request) : freshOrKept(request, event));
});

/** Pages that the reader has read move over to the new version; older style and scripts go. */
async function dropOlder(): Promise<void> {
  const copies = await caches.open(COPIES);
  const older = (await caches.keys()).filter((name) => name.startsWith("isnad-") && name !== COPIES);
  for (const name of older) {
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      const page = request.url.includes("/assets/") ? undefined : await old.match(request);
      if (page) await copies.put(request, page);
    }
    await caches.delete(name);
  }
}

/** One by one; what cannot be had now is had when it is read. */
async function keepLater(): Promise<void> {
  for (const address of LATER) await fetchAndKeep(new Request(address)).catch(() => undefined);
}

async function copyFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetchAndKeep(request);
}

/** The network's answer, or a copy of the page where it has none in time; else the page that says so. */
async function freshOrKept(request: Request, event: WorkerEvent): Promise<Response> {
  const fresh = fetchAndKeep(request);
  const isPage = request.mode === "navigate";
  // A page is the same for every question that its script answers; a file of the index is not.
  const copy = await caches.match(request, { ignoreSearch: isPage });
  if (copy !== undefined) {
    event.waitUntil(fresh.catch(() => undefined));
    return Promise.race([fresh.catch(() => copy), patience().then(() => copy)]);
  }
  return isPage ? fresh.catch(() => Response.redirect(new URL(OFFLINE, location.href).href)) : fresh;
}

const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE));

async function fetchAndKeep(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (answer.ok) {
    const copies = await caches.open(COPIES);
    await copies.put(request, answer.clone());
  }
  return answer;
}

const isWorkerEvent = (event: Event): event is WorkerEvent => "waitUntil" in event;

export {};
