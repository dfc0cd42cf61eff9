/** What all pages of a site share: its assets, a digest of all that their bytes follow from beside their views, its version. */
import type { RenderOptions } from "../../templates/asset-paths.ts";
import { sha256 } from "../base/digest.ts";
import type { Site } from "../model/site.ts";
import { type Assets, buildAssets } from "./assets/build-assets.ts";
import { digestPages, type PageKey } from "./change-plan.ts";
import { RENDER_ROOMS, sourceVersion } from "./code-version.ts";
import type { Section } from "./store.ts";
import type { Theme } from "./theme.ts";

/** By what a site is named. */
export type NamedSite = Pick<Site, "title" | "description" | "language">;

/** How a site is drawn. */
export interface LookOrder {
  readonly site: NamedSite;
  readonly theme: Pick<Theme, "shadows" | "digest">;
  readonly render: RenderOptions;
  /** A digest of what else may change pages on their way; may be empty. */
  readonly config: string;
  readonly memory: Section;
}

/** It all, made. */
export interface SiteLook {
  readonly assets: Assets;
  readonly base: string;
  /** The version of a site with all these pages, which the worker names its copies by. */
  readonly versionOf: (pages: readonly PageKey[]) => string;
}

/** Makes the assets; the same for the same order on every machine. */
export async function openLook({ site, theme, render, config, memory }: LookOrder): Promise<SiteLook> {
  const { shadows, digest } = theme;
  const { title, description, language } = site;
  const fontsWithin = render.links === "file";
  const assets = await buildAssets({ title, description, language, memory, shadows, fontsWithin });
  const base = sha256(JSON.stringify([assets.paths, render, digest, config]));
  const code = sourceVersion(RENDER_ROOMS);
  return { assets, base, versionOf: (pages) => `${code}-${digest}-${config}-${digestPages(pages)}` };
}
