/** Which pages have a social picture; drawing them loads a great deal more. */
import type { Graph } from "../../graph/graph.ts";
import { addressOf, articleHref, claimHref, FIXED, topicHref } from "../../pages/addresses.ts";
import type { Href } from "../../pages/href.ts";

/**
 * By the address of a page, where its social picture will stand: every article, topic and page of a claim has one, and the front page,
 * whose picture stands for all other pages. None where the
 * site's address is not known: those who show such pictures ask for absolute addresses; none where the site wants none.
 */
export function planSocialPictures(graph: Graph, baseUrl: string | undefined): ReadonlyMap<string, Href> {
  if ((baseUrl ?? graph.site.url) === undefined || !graph.site.outputs.pictures) return new Map();
  const claims = graph.site.outputs.claims === "pages" ? [...graph.claims.values()] : [];
  const hrefs = [
    FIXED.home,
    ...[...graph.articles.keys()].map(articleHref),
    ...[...graph.topics.keys()].map(topicHref),
    ...claims.map(({ claim }) => claimHref(claim.article, claim.label)),
  ];
  return new Map(
    hrefs.map((href) => [
      addressOf(href),
      href === FIXED.home ? "/social/site.png" : `/social${href.replace(/\/$/u, ".png")}`,
    ]),
  );
}
