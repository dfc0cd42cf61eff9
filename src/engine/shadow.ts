/** A site's own parts and styles in the place of ours: what stands under the same path wins. */
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from "esbuild";
import { PROJECT_ROOT } from "./code-version.ts";

/** By the absolute path of a file of ours, the site's own file; links resolved. */
export type Shadows = ReadonlyMap<string, string>;

/** No site shadows anything. */
export const NO_SHADOWS: Shadows = new Map();

/** What may be shadowed: everything that pages are drawn with. */
const SHADOWED = ["templates", "public/styles", "public/scripts", "public/icons"] as const;

/** The files of ours that a site may shadow, relative to our root, with `/`. */
export const shadowable = (): string[] => SHADOWED.flatMap((folder) => listFiles(PROJECT_ROOT, folder));

/** Files of a site's in these folders, with those that shadow none of ours. Paths are relative to `root`, with `/`. */
export interface FoundShadows {
  readonly shadows: Shadows;
  readonly others: readonly string[];
}

/** Holds the site's files against ours; a part may be written in TSX, TypeScript, JSX or JavaScript. */
export function findShadows(root: string): FoundShadows {
  const site = realpathSync(root);
  if (site === realpathSync(PROJECT_ROOT)) return { shadows: NO_SHADOWS, others: [] };
  const ours = new Map(shadowable().map((path) => [stemOf(path), path]));
  const theirs = SHADOWED.flatMap((folder) => listFiles(site, folder)).filter(isSource);
  const shadows = theirs.flatMap((path) => {
    const own = ours.get(stemOf(path));
    return own === undefined ? [] : [[realpathSync(join(PROJECT_ROOT, own)), join(site, path)] as const];
  });
  return { shadows: new Map(shadows), others: theirs.filter((path) => !ours.has(stemOf(path))) };
}

/** Eleventy's own templates may stand in a folder of this name too: `.njk`, `.11ty.js`. */
const isSource = (path: string): boolean => /\.(?:[jt]sx?|css|svg)$/u.test(path) && !/\.11ty\.[a-z]+$/u.test(path);

const stemOf = (path: string): string => path.replace(/\.[jt]sx?$/u, "");

function listFiles(root: string, folder: string): string[] {
  const from = join(root, folder);
  if (!existsSync(from)) return [];
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
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
