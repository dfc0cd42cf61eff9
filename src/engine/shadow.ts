/** A site's own parts and styles in the place of ours: what stands under the same path wins. */
import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from "esbuild";
import { byCodeUnits } from "../base/order.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { PROJECT_ROOT } from "./code-version.ts";
import { DISK, type Kind } from "./disk.ts";
import { isLitter } from "./public-files.ts";
import { besideContent } from "./site-faults.ts";

/** By the absolute path of a file of ours, the site's own file; links resolved. */
export type Shadows = ReadonlyMap<string, string>;

/** No site shadows anything. */
export const NO_SHADOWS: Shadows = new Map();

/** What may be shadowed: everything that pages are drawn with. */
const SHADOWED = ["templates", "public/styles", "public/scripts", "public/icons"] as const;

/** The files of ours that a site may shadow, relative to our root, with `/`. */
export const shadowable = (): string[] => listEntries(PROJECT_ROOT).map(({ path }) => path);

/** Files of a site's in these folders, with those that shadow none of ours. Paths are relative to `root`, with `/`. */
export interface FoundShadows {
  readonly shadows: Shadows;
  readonly others: readonly string[];
  /** What stands where a part or its folder should, and is none. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds the site's files against ours; a part may be written in TSX, TypeScript, JSX or JavaScript. Complains
 * `not-a-regular-file` of links, pipes and devices in the place of one, and `not-a-folder` of a file in that of a folder.
 */
export function findShadows(root: string): FoundShadows {
  const site = realpathSync(root);
  if (site === realpathSync(PROJECT_ROOT)) return { shadows: NO_SHADOWS, others: [], diagnostics: [] };
  const own = shadowable();
  const ours = new Map(own.map((path) => [stemOf(path), path]));
  const isFolder = (path: string): boolean => own.some((each) => each.startsWith(`${path}/`));
  const found = listEntries(site).filter(({ path }) => isFolder(path) || isSource(path));
  const theirs = found.flatMap(({ path, kind }) => (kind === "file" && !isFolder(path) ? [path] : []));
  const shadows = theirs.flatMap((path) => {
    const own = ours.get(stemOf(path));
    return own === undefined ? [] : [[realpathSync(join(PROJECT_ROOT, own)), join(site, path)] as const];
  });
  const others = theirs.filter((path) => !ours.has(stemOf(path)));
  const diagnostics = found.filter(({ path }) => !theirs.includes(path)).map(refuseEntry);
  return { shadows: new Map(shadows), others, diagnostics };
}

const refuseEntry = ({ path, kind }: Entry): Diagnostic =>
  kind === "file"
    ? complain("not-a-folder", besideContent(path), { path })
    : complain("not-a-regular-file", besideContent(path), { what: kind });

/** Eleventy's own templates may stand in a folder of this name too: `.njk`, `.11ty.js`. */
const isSource = (path: string): boolean => /\.(?:[jt]sx?|css|svg)$/u.test(path) && !/\.11ty\.[a-z]+$/u.test(path);

const stemOf = (path: string): string => path.replace(/\.[jt]sx?$/u, "");

/** What stands at a path relative to a root, with `/`. */
interface Entry {
  readonly path: string;
  readonly kind: Kind;
}

/** Everything in the folders that may be shadowed that is no folder, in the order of paths; links are not followed. */
function listEntries(root: string): Entry[] {
  const enter = (path: string, kind: Kind | undefined): Entry[] => {
    if (kind !== "folder") return kind === undefined ? [] : [{ path, kind }];
    return DISK.list(join(root, path))
      .filter(({ name }) => !isLitter(name))
      .flatMap((each) => enter(`${path}/${each.name}`, each.kind));
  };
  // `public` itself may be a file, or a link: that is told where it is listed.
  const hasPublic = DISK.look(join(root, "public"))?.kind === "folder";
  const all = SHADOWED.filter((folder) => hasPublic || folder === "templates").flatMap((folder) =>
    enter(folder, DISK.look(join(root, folder))?.kind),
  );
  return all.sort((a, b) => byCodeUnits(a.path, b.path));
}

/** What a shadow may import of ours, whatever it shadows: `isnad/templates/parts/refs`, `isnad/styles/tokens.css`. */
const OURS: readonly (readonly [RegExp, string])[] = [
  [/^isnad\/templates\/(.+)$/u, "templates/$1"],
  [/^isnad\/styles\/(.+)$/u, "public/styles/$1"],
  [/^isnad\/(arabic|model|rehype)$/u, "src/shell/doors/$1"],
];

/** Already looked at. */
const PASSED = "passed";

/**
 * Bundles the site's file wherever ours is asked for, except by the shadow itself, which may so wrap what it shadows.
 * Packages stay outside, as the addresses at which the one who asks finds them.
 */
export const shadow = (shadows: Shadows): Plugin => ({
  name: "shadow",
  setup: (build) => {
    build.onResolve({ filter: /./ }, async (asked) => {
      if (asked.pluginData === PASSED || asked.kind === "entry-point") return undefined;
      const ours = OURS.find(([pattern]) => pattern.test(asked.path));
      const path = ours === undefined ? asked.path : join(PROJECT_ROOT, asked.path.replace(...ours));
      if (/^(?:\.|\/)/u.test(path)) return resolveFile(build, asked, path, shadows);
      return path.startsWith("node:") || asked.kind === "url-token" ? undefined : resolvePackage(build, asked);
    });
  },
});

async function resolveFile(
  build: PluginBuild,
  asked: OnResolveArgs,
  path: string,
  shadows: Shadows,
): Promise<OnResolveResult | undefined> {
  const { resolveDir, kind, importer } = asked;
  const found = await build.resolve(path, { resolveDir, kind, importer, pluginData: PASSED });
  if (found.errors.length > 0) return { errors: found.errors };
  const site = shadows.get(found.path);
  return { path: site === undefined || site === importer ? found.path : site };
}

async function resolvePackage(build: PluginBuild, asked: OnResolveArgs): Promise<OnResolveResult> {
  const { path, kind, importer } = asked;
  let errors: OnResolveResult["errors"] = [];
  for (const resolveDir of [asked.resolveDir, dirname(PROJECT_ROOT), PROJECT_ROOT]) {
    const found = await build.resolve(path, { resolveDir, kind, importer, pluginData: PASSED });
    if (found.errors.length === 0) return { path: pathToFileURL(found.path).href, external: true };
    errors = found.errors;
  }
  return { errors };
}
