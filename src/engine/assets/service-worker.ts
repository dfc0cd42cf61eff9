/** The worker that keeps pages for reading without a network. */
import { addressOf, FIXED } from "../../pages/addresses.ts";
import type { Href } from "../../pages/href.ts";
import type { Shadows } from "../shadow.ts";
import { bundleScript } from "./bundle.ts";

/** What the worker fetches unasked, as addresses from the site's root. */
export interface KeptUnread {
  /** Without these it is not installed. */
  readonly first: readonly string[];
  /** The search, and the dossiers with their articles. */
  readonly later: readonly Href[];
}

/** Writes the worker: `version` names its copies. */
export async function serviceWorker(version: string, { first, later }: KeptUnread, shadows: Shadows): Promise<string> {
  const bytes = await bundleScript("sw", shadows, {
    VERSION: JSON.stringify(version),
    FIRST: JSON.stringify(["./", fromRoot(FIXED.offline), ...first]),
    LATER: JSON.stringify(later.map(fromRoot)),
    OFFLINE: JSON.stringify(fromRoot(FIXED.offline)),
  });
  return new TextDecoder().decode(bytes);
}

/** A folder is asked for as readers ask for it, so that its copy is theirs. */
const fromRoot = (href: Href): string => `./${href.endsWith("/") ? href.slice(1) : addressOf(href)}`;
