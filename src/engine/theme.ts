/** The look of one site: our templates and styles, with what the site shadows compiled into their place. */
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Metafile } from "esbuild";
import { sha256 } from "../base/digest.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { faultOf, isBuildFailure } from "./bundle-faults.ts";
import { PROJECT_ROOT } from "./code-version.ts";
import { findShadows, NO_SHADOWS, type Shadows, shadow, shadowable } from "./shadow.ts";
import { besideContent } from "./site-faults.ts";

/** How pages are drawn. */
export interface Theme {
  /** Gives the address of the module that draws a page, for any thread to load; absent: our own. Checking a site draws none. */
  readonly module: () => string | undefined;
  readonly shadows: Shadows;
  /** Of all that the site's own parts are made of; the same on every machine, empty where there are none. */
  readonly digest: string;
  /** All of these files, and what they import that is not ours; absolute. */
  readonly files: readonly string[];
  /** What is wrong with them; the site is drawn with our own parts then. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a theme is opened from: the folder that holds the content folder, and the cache. Absolute. */
export interface ThemeOptions {
  readonly root: string;
  readonly cache: string;
}

/**
 * Opens the theme of the site at `root`. Complains `theme-broken` of a shadow that does not compile and of an icon that
 * cannot be drawn, `theme-lacks` of a shadow without what the rest of the site asks of it, `theme-unused` of a file that
 * shadows nothing and that no shadow names, and of what is no file as {@link findShadows} does.
 */
export async function openTheme({ root, cache }: ThemeOptions): Promise<Theme> {
  const { shadows, others, diagnostics: irregular } = findShadows(root);
  const unused = findUnused(root, shadows, others);
  const parts = new Map([...shadows].filter(([own]) => own.startsWith(join(PROJECT_ROOT, "templates/"))));
  const styles: CheckedStyles =
    shadows.size === parts.size ? { reads: [], diagnostics: [] } : await checkStyles(root, shadows);
  const folder = join(cache, "theme");
  const compiled: Compiled = parts.size === 0 ? { kind: "none" } : await compileParts(root, parts, folder);
  const broken = [...irregular, ...styles.diagnostics, ...(await checkIcon(shadows)), ...faultsOf(compiled)];
  const diagnostics = [...unused, ...broken];
  if (compiled.kind === "broken" || broken.length > 0) return { ...OWN_THEME, diagnostics };
  const reads = [...styles.reads, ...(compiled.kind === "made" ? compiled.reads : [])];
  const files = [...new Set([...shadows.values(), ...others.map((path) => join(root, path)), ...reads])].sort();
  const module = compiled.kind === "made" ? () => keepParts(compiled.code, folder) : OWN_THEME.module;
  return { module, shadows, digest: digestFiles(root, files), files, diagnostics };
}

/** Our own look. */
const OWN_THEME: Theme = {
  module: () => undefined,
  shadows: NO_SHADOWS,
  digest: "",
  files: [],
  diagnostics: [],
};

/** Keeps compiled parts in the folder, under a name of their own: what is loaded once, Node never reads again. */
function keepParts(code: string, folder: string): string {
  const file = join(folder, `${sha256(code).slice(0, 16)}.mjs`);
  if (!existsSync(file)) {
    const unfinished = join(folder, `${randomUUID()}.tmp`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, code);
    renameSync(unfinished, file);
  }
  return pathToFileURL(file).href;
}

function digestFiles(root: string, files: readonly string[]): string {
  if (files.length === 0) return "";
  return sha256(JSON.stringify(files.map((file) => [relative(root, file), sha256(readFileSync(file))])));
}

type Compiled =
  | { readonly kind: "none" }
  | { readonly kind: "made"; readonly code: string; readonly reads: readonly string[] }
  | { readonly kind: "broken"; readonly diagnostics: readonly Diagnostic[] };

const faultsOf = (compiled: Compiled): readonly Diagnostic[] =>
  compiled.kind === "broken" ? compiled.diagnostics : [];

async function compileParts(root: string, shadows: Shadows, folder: string): Promise<Compiled> {
  const { build } = await import("esbuild");
  try {
    const { outputFiles, warnings, metafile } = await build({
      entryPoints: [join(PROJECT_ROOT, "templates/render-page.tsx")],
      metafile: true,
      absWorkingDir: root,
      // Never written: what the source map counts from.
      outfile: join(folder, "theme.mjs"),
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      target: "node20",
      sourcemap: "inline",
      sourcesContent: false,
      logLevel: "silent",
      tsconfigRaw: { compilerOptions: { jsx: "react-jsx", jsxImportSource: "hastscript", verbatimModuleSyntax: true } },
      plugins: [shadow(shadows)],
    });
    const lacking = warnings.filter(({ id }) => id === "import-is-undefined");
    if (lacking.length > 0) return { kind: "broken", diagnostics: lacking.map((message) => faultOf(message, root)) };
    return { kind: "made", code: outputFiles[0]?.text ?? "", reads: notOurs(root, metafile) };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return { kind: "broken", diagnostics: error.errors.map((message) => faultOf(message, root)) };
  }
}

/** Bundles styles and scripts once, to hear what is wrong with the site's own: also what a browser would pass over. */
async function checkStyles(root: string, shadows: Shadows): Promise<CheckedStyles> {
  const entries = [
    "styles/main.css",
    "styles/more.css",
    "styles/wide.css",
    "styles/plain.css",
    "styles/feed.css",
    "scripts/main.ts",
    "scripts/comfort.ts",
    "scripts/search.ts",
    "scripts/sw.ts",
  ];
  const { build } = await import("esbuild");
  const own = entries.map((path) => join(PROJECT_ROOT, "public", path));
  try {
    const { warnings, metafile } = await build({
      metafile: true,
      entryPoints: own.map((path) => shadows.get(path) ?? path),
      outdir: join(root, "public"),
      absWorkingDir: root,
      bundle: true,
      write: false,
      logLevel: "silent",
      plugins: [shadow(shadows)],
    });
    return { reads: notOurs(root, metafile), diagnostics: warnings.map((message) => faultOf(message, root)) };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return { reads: [], diagnostics: error.errors.map((message) => faultOf(message, root)) };
  }
}

/** Draws an icon of the site's own once, small: what is no picture is told before anybody asks for it. */
async function checkIcon(shadows: Shadows): Promise<Diagnostic[]> {
  const icon = shadows.get(join(PROJECT_ROOT, ICON));
  if (icon === undefined) return [];
  const { default: sharp } = await import("sharp");
  try {
    await sharp(readFileSync(icon)).resize(16, 16).png().toBuffer();
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [complain("theme-broken", besideContent(ICON), { message })];
  }
}

const ICON = "public/icons/icon.svg";

interface CheckedStyles {
  readonly reads: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a bundle was read from, beside files of ours, which are known by the version of the code. */
const notOurs = (root: string, { inputs }: Metafile): string[] =>
  Object.keys(inputs)
    .map((path) => join(root, path))
    .filter((path) => relative(PROJECT_ROOT, path).startsWith("..") && existsSync(path));

/** Files that shadow nothing may be what a shadow imports; those that no file of the site's names are a slip of a name. */
function findUnused(root: string, shadows: Shadows, others: readonly string[]): Diagnostic[] {
  const texts = [...shadows.values(), ...others.map((path) => join(root, path))].map((file) =>
    readFileSync(file, "utf8"),
  );
  return others.flatMap((path) => {
    const { dir, base, name } = posix.parse(path);
    if (texts.some((text) => text.includes(`/${name}`))) return [];
    const names = shadowable().flatMap((own) => (posix.dirname(own) === dir ? [posix.basename(own)] : []));
    const expected = nearest(base, names);
    return [complain("theme-unused", besideContent(path), { path }, expected === undefined ? {} : { expected })];
  });
}
