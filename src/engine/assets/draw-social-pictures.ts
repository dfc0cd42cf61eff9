/** Which pages have a social picture, and drawing them all. */
import type { Graph } from "../../graph/graph.ts";
import { addressOf, articleHref, topicHref } from "../../pages/addresses.ts";
import type { Href } from "../../pages/href.ts";
import type { HtmlPage } from "../../pages/page.ts";
import type { Section } from "../store.ts";
import { socialPicture } from "./social-picture.ts";

/**
 * By the address of a page, where its social picture will stand: every article and topic has one. None where the
 * site's address is not known: those who show such pictures ask for absolute addresses; none where the site wants none.
 */
export function planSocialPictures(graph: Graph, baseUrl: string | undefined): ReadonlyMap<string, Href> {
  if ((baseUrl ?? graph.site.url) === undefined || !graph.site.outputs.pictures) return new Map();
  const hrefs = [...[...graph.articles.keys()].map(articleHref), ...[...graph.topics.keys()].map(topicHref)];
  return new Map(hrefs.map((href) => [addressOf(href), `/social${href.replace(/\/$/u, ".png")}`]));
}

/** Draws the pictures of the pages that have one and gives them to `write`, one after the other; the addresses of all of them. */
export async function drawSocialPictures(
  pages: readonly HtmlPage[],
  planned: ReadonlyMap<string, Href>,
  memory: Section,
  write: (address: string, bytes: Uint8Array) => void,
): Promise<string[]> {
  const drawn: string[] = [];
  for (const page of pages) {
    if (!planned.has(page.address)) continue;
    const picture = await socialPicture(page.view(), memory);
    if (picture === undefined) continue;
    write(picture.address, picture.bytes);
    drawn.push(picture.address);
  }
  return drawn;
}
