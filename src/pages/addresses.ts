/** Where everything of the site stands: the one place in which an address is planned. */

import { foldKey } from "../arabic/fold.ts";
import { labelHash } from "../base/label-hash.ts";
import type { AgentId, ArticleId, SourceId, TopicId } from "../model/ids.ts";
import type { CorroborationState } from "../model/vocabulary.ts";
import type { Href } from "./href.ts";

/** The pages that every site has, by what they are. */
export const FIXED = {
  home: "/",
  claims: "/claims/",
  topics: "/topics/",
  sources: "/sources/",
  agents: "/agents/",
  archive: "/archive/",
  search: "/search/",
  data: "/data/",
  follow: "/follow/",
  authentic: "/authentic/",
  offline: "/offline/",
} as const satisfies Record<string, Href>;

/** The public key, to be taken along with a copy of the site. */
export const PUBLIC_KEY: Href = "/authentic/key.pem";

/** The page that a server shows where nothing stands; it has no link to it. */
export const NOT_FOUND_ADDRESS = "404.html";

export const articleHref = (id: ArticleId): Href => `/articles/${id}/`;
export const topicHref = (id: TopicId): Href => `/topics/${id}/`;
/** The dossier that a topic is; the topic's own page is {@link topicHref}. */
export const dossierHref = (id: TopicId): Href => `/dossiers/${id}/`;
export const sourceHref = (id: SourceId): Href => `/sources/${id}/`;
/** What an agent that has a topic says and passes on; the topic's own page is {@link topicHref}. */
export const agentHref = (id: TopicId): Href => `/agents/${id}/`;
/** Where an agent without a topic stands among all: it has no page of its own. */
export const agentInPlaceHref = (id: AgentId): Href => `${FIXED.agents}#a-${labelHash(id)}`;
export const staticHref = (id: string): Href => `/${id}/`;
export const yearHref = (year: number): Href => `/archive/${year}/`;

/** A claim's page: its name is made of the folded label, so that it outlives reordering and rewording. */
export const claimHref = (article: ArticleId, label: string): Href =>
  `/claims/${article}/${labelHash(foldKey(label))}/`;

/** The claims that have one state: `/claims/state/single-origin/`. */
export const stateHref = (state: CorroborationState): Href =>
  `${FIXED.claims}state/${state.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}/`;

/** An older part of a list that grew; parts count from the oldest, so that a full part never changes its address. */
export const partHref = (list: Href, number: number): Href => `${list}part/${number}/`;

/** The feeds of the page that stands at `href`. */
export const atomHref = (href: Href): Href => `${href}feed.xml`;
export const jsonFeedHref = (href: Href): Href => `${href}feed.json`;

/** What a browser shows a feed with: an asset, whose name never changes, for feeds are kept. */
export const FEED_STYLE: Href = "/feed.css";

/** A file for machines. */
export const dataHref = (name: string): Href => `/data/${name}`;
/** What our own words for machines mean, and the shapes that the data in them keeps to. */
export const VOCABULARY = {
  terms: "/vocab/terms.jsonld",
  shapes: "/vocab/shapes.jsonld",
} as const satisfies Record<string, Href>;
/** An older part of such a file, counted from the oldest: `/data/claims.json` → `/data/claims-3.json`. */
export const dataPartHref = (file: Href, number: number): Href => file.replace(/(?=\.\w+$)/u, `-${number}`);

/** Gives the file that answers at `href`, relative to the site's root: a folder is answered by its `index.html`. */
export function addressOf(href: Href): string {
  const fragment = href.indexOf("#");
  const path = href.slice(1, fragment === -1 ? undefined : fragment);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** Gives the address as the world outside sees it: absolute where the site's own is known, else relative to its root. */
export const publicUrl = (baseUrl: string | undefined, href: Href): string =>
  `${baseUrl ?? ""}${href.slice(1)}` || "./";

/** The relative way from a file to the site's root: `./`, `../../`. */
export const wayToRoot = (href: Href): string => "../".repeat(addressOf(href).split("/").length - 1) || "./";
