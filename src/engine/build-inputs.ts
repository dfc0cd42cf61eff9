/** All files that a build reads, each by its hash: content, what stands beside it, and our own code. */
import { basename, dirname, join, relative, sep } from "node:path";
import { INSTALLED, PROJECT_ROOT } from "./code-version.ts";
import { DISK, type Disk, walk } from "./disk.ts";
import { HISTORY_FILE } from "./history-file.ts";
import { listPaths } from "./read-content.ts";
import { type SeenFile, seeFile } from "./seen-file.ts";

/** By path: relative to the folder that holds the content, and of our own code to that, behind a `~`; with `/`. */
export type BuildInputs = ReadonlyMap<string, SeenFile>;

/** What is ours, and what a site keeps beside its content. npm's list says which packages a part of the site's can import. */
const OURS = ["src", "templates", "public", "dist", "package.json"];
const BESIDE = ["templates", "public", HISTORY_FILE, "node_modules/.package-lock.json"];

/** What is looked at, and what was known of it. */
export interface InputsOrder {
  /** Absolute. */
  readonly content: string;
  readonly known: BuildInputs;
  /** Files that were read from elsewhere; absolute. */
  readonly more: readonly string[];
  /** Milliseconds. */
  readonly now: number;
}

/** Sees every input; `undefined` where something among them is no file that can be read: such a build is not remembered. */
export function seeInputs({ content, known, more, now }: InputsOrder, disk: Disk = DISK): BuildInputs | undefined {
  const root = dirname(content);
  const paths = new Map<string, string>();
  const add = (path: string): unknown => paths.set(nameOf(root, path), path);
  for (const path of listPaths(content, disk)) paths.set(nameInContent(content, path), join(content, path));
  for (const path of BESIDE.flatMap((each) => filesAt(join(root, each), disk))) add(path);
  for (const path of OURS.flatMap((each) => filesAt(join(PROJECT_ROOT, each), disk))) add(path);
  for (const path of INSTALLED.flatMap((each) => filesAt(each, disk))) add(path);
  for (const path of more) add(path);
  return seeAll(paths, known, now, disk);
}

/** Sees those that stood beside, and are known only when a build is made; together with `inputs`. */
export function seeMore(
  inputs: BuildInputs,
  { content, more, now }: Pick<InputsOrder, "content" | "more" | "now">,
  disk: Disk = DISK,
): BuildInputs | undefined {
  const root = dirname(content);
  const seen = seeAll(new Map(more.map((path) => [nameOf(root, path), path])), inputs, now, disk);
  return seen && new Map([...seen, ...inputs]);
}

function seeAll(
  paths: ReadonlyMap<string, string>,
  known: BuildInputs,
  now: number,
  disk: Disk,
): BuildInputs | undefined {
  const inputs = new Map<string, SeenFile>();
  for (const [name, path] of paths) {
    const seen = seeFile(path, known.get(name), now, disk);
    if (seen === undefined) return undefined;
    inputs.set(name, seen);
  }
  return inputs;
}

/** The name of a text of content among all inputs. */
export const nameInContent = (content: string, path: string): string => `${basename(content)}/${path}`;

/** Whether two builds read the same. */
export const isSameInputs = (a: BuildInputs, b: BuildInputs): boolean =>
  a.size === b.size && [...a].every(([name, { sha256 }]) => b.get(name)?.sha256 === sha256);

/** The name of an input among all. */
export function nameOf(root: string, path: string): string {
  const [own, beside] = [relative(PROJECT_ROOT, path), relative(root, path)].map((way) => way.split(sep).join("/"));
  return beside?.startsWith("../") && own !== undefined ? `~${own}` : (beside ?? "");
}

function filesAt(path: string, disk: Disk): string[] {
  const kind = disk.look(path)?.kind;
  if (kind === undefined) return [];
  return kind === "folder" ? [...walk(disk, path)].map((below) => join(path, below)) : [path];
}
