/** What a host is to do beyond handing out files: one list, from which each host's own configuration is written. */
import { CONTENT_SECURITY_POLICY } from "../../../templates/head.tsx";
import type { Graph } from "../../graph/graph.ts";
import { NOT_FOUND_ADDRESS } from "../../pages/addresses.ts";
import { listMoves, tombstoneHref } from "../../pages/moves.ts";

/** Headers for the files at a path: all, a folder's, or one. */
export interface HeaderRule {
  /** `/*`, `/assets/*`, `/sw.js`; ways from the site's root. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** All of it; ways begin at the site's root with `/`. */
export interface HostRules {
  readonly headers: readonly HeaderRule[];
  /** Moved for good (301). */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Withdrawn: the page that stands there is sent as 410. */
  readonly gone: readonly string[];
  /** The page for addresses where nothing stands, sent as 404. */
  readonly notFound: string;
  /** Media types that hosts do not know by themselves, by the end of the name. */
  readonly types: readonly (readonly [end: string, type: string])[];
  /** Files that are for hosts only, and for no reader. */
  readonly hidden: readonly string[];
}

/** Nobody need ask for it again. */
const FOR_EVER = [["Cache-Control", "public, max-age=31536000, immutable"]] as const;

/** The same for every page; `frame-ancestors` only works here, not in a page. */
export const HEADERS: readonly HeaderRule[] = [
  {
    path: "/*",
    headers: [
      ["Content-Security-Policy", `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`],
      ["Referrer-Policy", "no-referrer"],
      ["X-Content-Type-Options", "nosniff"],
      ["Permissions-Policy", "interest-cohort=(), geolocation=(), camera=(), microphone=()"],
    ],
  },
  // The names of assets and of documents carry a hash of what is in them.
  { path: "/assets/*", headers: FOR_EVER },
  { path: "/files/*", headers: FOR_EVER },
  { path: "/sw.js", headers: [["Cache-Control", "no-cache"]] },
];

/** Media types that hosts do not know by themselves, by the end of the name. */
export const TYPES = [
  ["feed.xml", "application/atom+xml"],
  ["feed.json", "application/feed+json"],
  [".webmanifest", "application/manifest+json"],
  [".jsonld", "application/ld+json"],
  [".bib", "application/x-bibtex"],
  [".ris", "application/x-research-info-systems"],
] as const;

/** Files that are for hosts only, and for no reader; ways from the site's root. */
export const HOST_FILES: ReadonlySet<string> = new Set(["/_headers", "/_redirects"]);

/** Gives the rules of a site. */
export const hostRules = (graph: Graph): HostRules => ({
  headers: HEADERS,
  redirects: listMoves(graph).map(({ from, to }) => ({ from, to })),
  gone: graph.withdrawn.map(tombstoneHref),
  notFound: `/${NOT_FOUND_ADDRESS}`,
  types: TYPES,
  hidden: [...HOST_FILES],
});
