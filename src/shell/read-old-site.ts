/** The folder of another site that is brought over: its posts, its documents, its pictures. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { errorCode, Refusal } from "../engine/refusal.ts";
import type { OldPost } from "../import/post/bring-posts.ts";
import type { OldSettings } from "../import/post/old-address.ts";
import { decodeBytes } from "../import/read-bytes.ts";

/** Folders of a site that hold no posts and no pictures of posts: what is made, what makes it, what belongs to programs. */
const PASSED_OVER =
  /^(?:node_modules|vendor|themes|layouts|_layouts|_includes|_sass|_site|archetypes|resources|i18n|\..*)$/u;
const POST = /\.(?:md|markdown|mdx)$/iu;
/** Texts of a repository that are no posts; Hugo's pages of sections. */
const NO_POST = /(?:^|\/)(?:readme|license|contributing|changelog|code_of_conduct|_index(?:\.\w+)?)\.\w+$/iu;
const DOCUMENT = /\.(?:docx|odt|eml)$/iu;
/** Beside Markdown posts these are what a generator is made of, or makes. */
const PAGE = /\.(?:html?|xhtml|txt|text|xml|wxr)$/iu;

/** What WordPress keeps its pictures in; texts that stand there are files of the site, not its posts. */
const UPLOADS = /(?:^|\/)(?:wp-content|uploads)\//u;

/** What stands at the root of a site of another generator. */
const ROOT_FILES = [
  "_config.yml",
  "_config.yaml",
  "hugo.toml",
  "config/_default",
  "hugo.yaml",
  "config.toml",
  "config.yaml",
  "eleventy.config.js",
  ".eleventy.js",
  "astro.config.mjs",
  "astro.config.ts",
  "quartz.config.ts",
];
/** Settings that tell the addresses of posts, or that neither Jekyll nor Hugo made them. */
const SETTINGS =
  /^(?:_config\.ya?ml|(?:hugo|config)\.(?:toml|ya?ml|json)|config\/_default\/(?:hugo|config|permalinks)\.(?:toml|ya?ml|json)|\.eleventy\.js|(?:eleventy|astro|quartz)\.config\.\w+)$/u;
/** Posts stand at most so many folders below the root of their site. */
const DEEPEST = 3;

/** An old site: its posts, its other documents, and the paths of all its files. */
export interface OldSite {
  readonly root: string;
  readonly posts: readonly OldPost[];
  readonly documents: readonly string[];
  readonly files: readonly string[];
  readonly settings: readonly OldSettings[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what stands at some paths; a folder of posts alone is seen from its site, where the pictures of its posts may stand. */
export function readOldSite(paths: readonly string[], cwd: string, content: string): OldSite {
  const [only] = paths;
  const isFolder =
    paths.length === 1 && only !== undefined && statSync(only, { throwIfNoEntry: false })?.isDirectory() === true;
  const root = isFolder ? rootOf(resolve(cwd, only), content) : cwd;
  const fromRoot = (file: string): string => relative(root, resolve(cwd, file)).split(sep).join("/");
  const asked = paths.flatMap((path) => filesBelow(path)).map(fromRoot);
  const files = isFolder
    ? filesBelow(root).map(fromRoot)
    : [...new Set([...asked, ...besideExports(paths).map(fromRoot)])];
  const isExport = asked.some((file) => /\.(?:xml|wxr)$/iu.test(file));
  const marked = asked.filter((file) => POST.test(file) && !NO_POST.test(file));
  const read = marked.map((path) => readPost(root, path));
  const documents = asked.filter(
    (file) =>
      !(isExport && UPLOADS.test(file)) &&
      (DOCUMENT.test(file) || (PAGE.test(file) && (marked.length === 0 || !isFolder))),
  );
  const told = files.filter((file) => SETTINGS.test(file));
  return {
    root,
    files,
    settings: told.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
    documents: documents.filter(
      (file) => !/(?:^|\/)(?:robots|humans|sitemap[^/]*|feed|atom|rss)\.(?:txt|xml)$/iu.test(file) || !isFolder,
    ),
    posts: read.flatMap(({ post }) => post ?? []),
    diagnostics: [
      ...read.flatMap(({ fault }) => fault ?? []),
      ...asked.filter((file) => /\.canvas$/iu.test(file)).flatMap((file) => tellCanvas(root, file)),
    ],
  };
}

/**
 * The files of a WordPress site that lie beside its export: below `wp-content` or `uploads`, below folders of years, and in a
 * folder that holds one of these, as an unpacked archive does. Whatever else lies there is none of the site's.
 */
function besideExports(paths: readonly string[]): string[] {
  const folders = new Set(paths.filter((path) => /\.(?:xml|wxr)$/iu.test(path)).map(dirname));
  return [...folders].flatMap((folder) => uploadsIn(folder, 0));
}

function uploadsIn(folder: string, steps: number): string[] {
  return foldersIn(folder).flatMap((below) => {
    if (basename(below) === "uploads" || isYear(below)) return filesBelow(below);
    return steps === 0 || basename(below) === "wp-content" ? uploadsIn(below, steps + 1) : [];
  });
}

/** The folders in a folder, in the order of their names; none where nobody may look. */
function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !PASSED_OVER.test(entry.name))
      .map((entry) => join(folder, entry.name))
      .sort();
  } catch (fault) {
    if (errorCode(fault) === undefined) throw fault;
    return [];
  }
}

/** A folder called after a year that holds folders called after months. */
const isYear = (folder: string): boolean =>
  /^\d{4}$/u.test(basename(folder)) && foldersIn(folder).some((below) => /^(?:0[1-9]|1[0-2])$/u.test(basename(below)));

/** The root of the site that a folder belongs to: itself, where nothing above it is one; never what holds our own content. */
function rootOf(folder: string, content: string): string {
  let above = folder;
  for (let steps = 0; steps < DEEPEST && !`${content}${sep}`.startsWith(`${above}${sep}`); steps += 1) {
    if (ROOT_FILES.some((name) => existsSync(join(above, name)))) return above;
    above = dirname(above);
  }
  return folder;
}

/** Regular files at or below a path, in the order of their names; no link is followed. */
function filesBelow(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() === true) return [path];
  if (found?.isDirectory() !== true)
    throw new Refusal(`لا يوجد ملف ولا مجلد اسمه «${path}».`, `There is no file or folder “${path}”.`);
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = join(path, entry.name);
      if (entry.isDirectory()) return PASSED_OVER.test(entry.name) ? [] : filesBelow(below);
      return entry.isFile() ? [below] : [];
    });
}

/** A board of Obsidian is no text with a beginning and an end: its words are told. */
function tellCanvas(root: string, path: string): Diagnostic[] {
  const words = [...readFileSync(join(root, path), "utf8").matchAll(/"text"\s*:\s*("(?:\\.|[^"\\])*")/gu)].map(
    ([, text = ""]) => unquoted(text),
  );
  return [
    complain("import-dropped", fileStart(path), { words: words.join(" · ") || basename(path), what: "لوحة Canvas" }),
  ];
}

/** A text of JSON; one that is broken as it stands. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch (fault) {
    if (fault instanceof SyntaxError) return text.slice(1, -1);
    throw fault;
  }
}

function readPost(root: string, path: string): { readonly post?: OldPost; readonly fault?: Diagnostic } {
  const decoded = decodeBytes({ name: path, bytes: readFileSync(join(root, path)) }, "text");
  return decoded.ok ? { post: { path, text: decoded.text } } : { fault: decoded.fault };
}
