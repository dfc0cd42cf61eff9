/** The folder of another site that is brought over: its posts, its documents, its pictures. */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { errorCode, Refusal } from "../engine/refusal.ts";
import type { OldSettings } from "../import/post/addresses/old-address.ts";
import type { OldPost } from "../import/post/read-post.ts";
import { decodeBytes } from "../import/read-bytes.ts";

/** Folders of a site that hold no posts and no pictures of posts: what is made, what makes it, what belongs to programs. */
const PASSED_OVER =
  /^(?:node_modules|vendor|themes|layouts|_layouts|_includes|_sass|_site|archetypes|resources|i18n|\..*)$/u;
const POST = /\.(?:md|markdown|mdown|mkd|mdx|mdoc|markdoc|rmd|rmarkdown)$/iu;
/** Jekyll and Hugo take a page of HTML as well, where it has front matter and stands among their posts. */
const MAYBE_POST = /(?:^|\/)_(?:posts|drafts)\/.*\.html?$|^content\/.*\.html?$/iu;
/** Texts of a repository that are no posts. */
const NO_POST = /(?:^|\/)(?:readme|license|contributing|changelog|code_of_conduct)\.\w+$/iu;
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
  "eleventy.config.mjs",
  "eleventy.config.cjs",
  ".eleventy.js",
  "astro.config.mjs",
  "astro.config.ts",
  "astro.config.js",
  "quartz.config.ts",
  "docusaurus.config.js",
  "docusaurus.config.ts",
  "gatsby-config.js",
  "gatsby-config.ts",
  "mkdocs.yml",
];
/** Settings that tell the addresses of posts. */
const SETTINGS =
  /^(?:_config\.ya?ml|(?:hugo|config)\.(?:toml|ya?ml|json)|config\/_default\/(?:hugo|config|permalinks|languages|module)\.(?:toml|ya?ml|json)|\.eleventy\.c?js|(?:eleventy|astro|quartz|docusaurus)\.config\.\w+|mkdocs\.ya?ml)$/u;
/** Texts that no converter reads, by what they are called. */
const UNREAD: Readonly<Record<string, string>> = {
  pdf: "PDF",
  rtf: "RTF",
  doc: "Word 97",
  dot: "Word 97",
  docm: "Word",
  pages: "Pages",
  wps: "Works",
  wpd: "WordPerfect",
  ott: "OpenDocument",
  fodt: "OpenDocument",
  sxw: "OpenOffice",
  epub: "EPUB",
  org: "Org",
  rst: "reStructuredText",
  adoc: "AsciiDoc",
  asciidoc: "AsciiDoc",
  textile: "Textile",
  ipynb: "Jupyter",
  msg: "Outlook",
  mbox: "mbox",
};
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
  /** Texts of kinds that no converter reads. */
  readonly unread: readonly string[];
}

/** Tells the texts that stay behind: of the unread those that were not carried over as documents. Complains with `import-text-left`. */
export const tellUnread = ({ unread }: OldSite, carried: ReadonlySet<string>): Diagnostic[] =>
  unread
    .filter((path) => !carried.has(path))
    .map((path) => complain("import-text-left", fileStart(path), { name: path, kind: kindOf(path) ?? "" }));

function kindOf(path: string): string | undefined {
  const ending = /\.(\w+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(UNREAD, ending) ? UNREAD[ending] : undefined;
}

function hasMatter(file: string): boolean {
  const head = Buffer.alloc(8);
  const handle = openSync(file, "r");
  try {
    readSync(handle, head);
  } finally {
    closeSync(handle);
  }
  return /^(?:\uFEFF)?(?:---|\+\+\+)\s/u.test(head.toString("utf8"));
}

/** Reads what stands at some paths; a folder of posts alone is seen from its site, where the pictures of its posts may stand. */
export function readOldSite(
  paths: readonly string[],
  cwd: string,
  content: string,
  encoding: string | undefined,
): OldSite {
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
  const marked = asked.filter(
    (file) => (POST.test(file) || (MAYBE_POST.test(file) && hasMatter(join(root, file)))) && !NO_POST.test(file),
  );
  const read = marked.map((path) => readPost(root, path, encoding));
  const documents = asked.filter(
    (file) =>
      !(isExport && UPLOADS.test(file)) &&
      !marked.includes(file) &&
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
      ...read.flatMap(({ told }) => told),
      ...asked.filter((file) => /\.canvas$/iu.test(file)).flatMap((file) => tellCanvas(root, file)),
    ],
    unread: asked.filter((file) => kindOf(file) !== undefined),
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

/** `encoding` is for what is not UTF-8: in a folder of many some may have been brought up to date. */
function readPost(
  root: string,
  path: string,
  encoding: string | undefined,
): { readonly post?: OldPost; readonly told: readonly Diagnostic[] } {
  const file = { name: path, bytes: readFileSync(join(root, path)) };
  const plain = decodeBytes(file, "text");
  const decoded = plain.ok || encoding === undefined ? plain : decodeBytes({ ...file, encoding }, "text");
  return decoded.ok ? { post: { path, text: decoded.text }, told: decoded.told } : { told: [decoded.fault] };
}
