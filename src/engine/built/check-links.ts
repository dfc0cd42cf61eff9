/** Whether every link of a built site lands: on a file of it, and on the place in the page that it names. */
import { linesOf } from "../../base/lines.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { inside } from "./inside.ts";
import { type Asked, type BuiltPage, type BuiltSite, openBuiltSite } from "./read-built-pages.ts";

/** How many links lead within the site, and those that do not land. */
export interface LinkReport {
  readonly links: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A link to a place in a page, judged when all pages are read. */
interface ToAnchor {
  readonly from: string;
  readonly link: Asked;
  readonly to: string;
  readonly anchor: string;
}

/**
 * Reads every page of the site in `folder`, an absolute path; complains `built-link-broken` of each link within the site
 * that leads to no file or to no place in its page. `url` is the site's own address: links that begin with it lead within.
 */
export function checkLinks(folder: string, url: string): LinkReport {
  const site = openBuiltSite(folder);
  const anchors = new Map<string, ReadonlySet<string>>();
  const toAnchors: ToAnchor[] = [];
  const diagnostics: Diagnostic[] = [];
  let links = 0;
  for (const page of site.pages()) {
    anchors.set(page.address, page.anchors);
    for (const link of page.asked) {
      const led = inside(link.href, page.address, url);
      if (led === undefined) continue;
      links += 1;
      const to = fileAt(site, led.address);
      if (to === undefined) diagnostics.push(broken(page, link));
      else if (led.anchor !== "" && to.endsWith(".html"))
        toAnchors.push({ from: page.address, link, to, anchor: led.anchor });
    }
  }
  const lost = toAnchors.filter(({ to, anchor }) => anchors.get(to)?.has(anchor) !== true);
  return { links, diagnostics: [...diagnostics, ...lost.map(({ from, link }) => broken(site.page(from), link))] };
}

/** A host gives the page of a folder that is asked for without its slash as well. */
function fileAt({ files }: BuiltSite, address: string): string | undefined {
  return [address, `${address}/index.html`].find((path) => files.has(path));
}

function broken({ address, text }: BuiltPage, { href, at }: Asked): Diagnostic {
  return complain("built-link-broken", linesOf(text).place(address, at, at), { href });
}
