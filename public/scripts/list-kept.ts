/** The page for who has no connection lists what is kept, by the titles of the pages themselves. */

import { readPage } from "./trust.ts";

/** Fills the list with links to every page that has a copy here, in the order of their titles. */
export async function listKept(list: HTMLElement): Promise<void> {
  const pages = new Map<string, string>();
  for (const name of await caches.keys()) {
    const copies = await caches.open(name);
    for (const request of await copies.keys()) {
      const answer = await copies.match(request);
      if (!answer?.headers.get("content-type")?.includes("text/html") || new URL(request.url).search !== "") continue;
      const { title } = readPage(await answer.text());
      if (request.url !== location.href && !request.url.endsWith("/index.html")) pages.set(request.url, title);
    }
  }
  for (const [href, title] of [...pages].sort(([, a], [, b]) => a.localeCompare(b, document.documentElement.lang))) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = title;
    item.append(link);
    list.append(item);
  }
}
