/** JSON-LD documents: schema.org and PROV terms, and a small vocabulary of our own for what neither has. */

import { TERMS_NAMESPACE } from "../../model/terms.ts";
import type { About } from "../about.ts";
import { FIXED, publicUrl, wayToRoot } from "../addresses.ts";
import type { Href } from "../href.ts";
import type { Planning } from "../planning.ts";
import { type LinkedNode, type LinkedValue, linkedNode } from "./linked-node.ts";

const VOCABULARIES = {
  prov: "http://www.w3.org/ns/prov#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  /** Ours: told by the vocabulary that stands beside the data. */
  isnad: TERMS_NAMESPACE,
} as const;

/** Names a thing by its permalink: absolute where the site's address is known, else relative to its root (`@base`). */
export const iri = ({ baseUrl }: Planning, href: Href): string => publicUrl(baseUrl, href);

/** Refers to a thing by its permalink. */
export const reference = (planning: Planning, href: Href): LinkedNode => ({ "@id": iri(planning, href) });

/** The desk that publishes the site. */
export const PUBLISHER_HREF: Href = "/#publisher";
const WEBSITE_HREF: Href = "/#website";

/** Puts nodes into one document for the file at `href`. */
function linkedDocument(planning: Planning, href: Href, nodes: readonly LinkedNode[]): LinkedNode {
  return { "@context": contextOf(planning, href, JSON.stringify(nodes)), "@graph": nodes };
}

/** schema.org, where relative addresses begin, and of the other vocabularies those that are spoken. */
export function contextOf({ baseUrl }: Planning, href: Href, spoken: string): LinkedValue {
  const base = baseUrl === undefined ? [["@base", wayToRoot(href)]] : [];
  const others = Object.entries(VOCABULARIES).filter(([prefix]) => spoken.includes(`"${prefix}:`));
  const own = Object.fromEntries([...base, ...others]);
  return Object.keys(own).length === 0 ? "https://schema.org" : ["https://schema.org", own];
}

/** The document of one page: the page, the site around it, and what it is about. An article is its own page, and light. */
export function pageDocument(planning: Planning, about: About): LinkedNode {
  const [main] = about.nodes ?? [];
  if (about.isItself === true) return linkedDocument(planning, about.href, about.nodes ?? []);
  const page = linkedNode({
    "@id": iri(planning, `${about.href}#page`),
    "@type": about.openGraphType === "profile" ? "ProfilePage" : "WebPage",
    url: iri(planning, about.href),
    name: about.title,
    inLanguage: planning.graph.site.language,
    isPartOf: reference(planning, WEBSITE_HREF),
    mainEntity: main === undefined ? undefined : { "@id": main["@id"] },
  });
  return linkedDocument(planning, about.href, [page, ...(about.nodes ?? []), ...siteNodes(planning)]);
}

/** The site and the desk behind it, in few words. */
export function siteNodes(planning: Planning): readonly LinkedNode[] {
  const { site } = planning.graph;
  return [
    {
      "@id": iri(planning, WEBSITE_HREF),
      "@type": "WebSite",
      url: iri(planning, FIXED.home),
      name: site.title,
      publisher: reference(planning, PUBLISHER_HREF),
    },
    publisherNode(planning),
  ];
}

/** The desk behind the site. */
export const publisherNode = (planning: Planning): LinkedNode => ({
  "@id": iri(planning, PUBLISHER_HREF),
  "@type": "NewsMediaOrganization",
  name: planning.graph.site.title,
});
