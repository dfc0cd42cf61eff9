/** Which pages have a social picture, and drawing them all. */
import type { Graph } from "../../graph/graph.ts";
import { addressOf, articleHref, topicHref } from "../../pages/addresses.ts";
import type { Href } from "../../pages/href.ts";
import { type KeyedPage, type Made, of } from "../change-plan.ts";
import type { FileStage } from "../stage-files.ts";
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

/**
 * Draws the pictures that the pages name and stages them, one after the other; keeps that of a page whose view is the
 * one it was published from. Gives the picture's address by the page's, empty where it has none.
 */
export async function drawSocialPictures(
  pages: readonly KeyedPage[],
  planned: ReadonlyMap<string, Href>,
  made: Made | undefined,
  memory: Section,
  stage: FileStage,
): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const { page, key } of pages) {
    const { address } = page;
    if (!planned.has(address)) continue;
    const known = of(made?.traces.pages, address)?.key === key ? of(made?.social, address) : undefined;
    if (known !== undefined && (known === "" || stage.keep(known))) drawn.set(address, known);
    else {
      const picture = await socialPicture(page.view(), memory);
      if (picture !== undefined) stage.put(picture.address, picture.bytes);
      drawn.set(address, picture?.address ?? "");
    }
  }
  return drawn;
}
