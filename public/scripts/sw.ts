/** Offline reading: pages from the network, else as last read; assets by their hashed names, once and for all. */

declare const VERSION: string;
declare const FIRST: readonly string[];

/** The worker's own side of the platform, as far as it is used here. */
interface WorkerEvent extends Event {
  readonly request: Request;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const COPIES = `isnad-${VERSION}`;

self.addEventListener("install", (event) => {
  if (isWorkerEvent(event)) event.waitUntil(caches.open(COPIES).then((copies) => copies.addAll([...FIRST])));
});

self.addEventListener("activate", (event) => {
  if (isWorkerEvent(event)) event.waitUntil(dropOlder());
});

self.addEventListener("fetch", (event) => {
  if (!isWorkerEvent(event)) return;
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  event.respondWith(request.url.includes("/assets/") ? copyFirst(request) : networkFirst(request));
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

async function copyFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetchAndKeep(request);
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    return await fetchAndKeep(request);
  } catch (error) {
    const copy = await caches.match(request, { ignoreSearch: true });
    if (copy === undefined) throw error;
    return copy;
  }
}

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
