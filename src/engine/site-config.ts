/** A site's own configuration of Eleventy: which file it is, and all that it is made of. */
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { BuildResult } from "esbuild";
import { sha256 } from "../base/digest.ts";
import type { Place } from "../base/place.ts";
import { faultOf, isBuildFailure } from "./bundle-faults.ts";
import { readManifest } from "./manifest.ts";

/** In the order in which Eleventy looks for them. */
const NAMES = [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"];

/** The name of the configuration in the folder `root`; `undefined` where Eleventy is not configured. */
export const findConfig = (root: string): string | undefined => NAMES.find((name) => existsSync(join(root, name)));

/**
 * A digest of the configuration, of every file of the site's that it imports, and of the files that it watches
 * (`addWatchTarget`), for the keys of pages: what is made under one transform is never kept under another. Where the
 * imports cannot be followed no digest is the same twice, and nothing is kept. `root` is absolute.
 */
export async function digestConfig(root: string, name: string, watched: Iterable<string>): Promise<string> {
  const code = await bundleConfig(join(root, name));
  const targets = [...watched].map((path) => resolve(root, path)).filter((path) => isFile(path));
  return code === undefined ? randomUUID() : sha256(JSON.stringify([code, targets.sort().map(digestFile)]));
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
const digestFile = (path: string): readonly [string, string] => [path, sha256(readFileSync(path))];

/** Where the configuration, or a file that it imports, is no JavaScript: the engine that runs it does not say. */
export async function placeSyntaxError(root: string, name: string): Promise<Place | undefined> {
  const failure = await bundle(join(root, name)).then(
    () => undefined,
    (error: unknown) => error,
  );
  return isBuildFailure(failure) ? failure.errors.map((message) => faultOf(message, root).place)[0] : undefined;
}

async function bundleConfig(file: string): Promise<string | undefined> {
  const made = await bundle(file).catch(() => undefined);
  return made?.outputFiles[0]?.text;
}

async function bundle(file: string): Promise<BuildResult<{ write: false }>> {
  const { build } = await import("esbuild");
  return build({
    entryPoints: [file],
    // Not the folder of the process: the same code from anywhere, and that folder may have gone by now.
    absWorkingDir: dirname(file),
    bundle: true,
    write: false,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "silent",
    loader: { ".njk": "text", ".html": "text", ".css": "text", ".svg": "text", ".md": "text" },
  });
}

/** How deep published sites are looked for below a site's folder. */
const DEPTH = 4;

/**
 * Every folder below `root` that holds a site which a build of ours published, wherever `--out` put it: its pages are
 * what editors typed, and Eleventy would run them as templates.
 */
export function findPublished(root: string, depth = DEPTH): string[] {
  if (readManifest(root) !== undefined) return [root];
  if (depth === 0) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && entry.name !== ".git")
    .flatMap(({ name }) => findPublished(join(root, name), depth - 1));
}
