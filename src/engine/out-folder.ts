/** The folder of the published site: which folders we refuse to write, and what stands beside it while we work. */
import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, parse, relative, resolve, sep } from "node:path";
import { MANIFEST_ADDRESS, readManifest } from "./manifest.ts";
import { Refusal } from "./refusal.ts";
import { findForeign } from "./site-tree.ts";

/** The published folder, and its neighbours on the same disk. Absolute paths. */
export interface OutFolder {
  readonly out: string;
  /** The site being made. */
  readonly next: string;
  /** The site before, for the moment of the exchange. */
  readonly last: string;
  readonly lock: string;
  /** Where the site before is left for the next to be made of; absent: it is removed. */
  readonly twin?: string;
}

/** Names the folders of `out`, following a link to where the site really stands. */
export function outFolder(out: string): OutFolder {
  const real = existsSync(out) ? realpathSync(out) : resolve(out);
  const beside = (what: string): string => join(dirname(real), `.${basename(real)}.isnad-${what}`);
  return { out: real, next: beside("next"), last: beside("last"), lock: beside("lock") };
}

/**
 * Refuses to publish where something would be lost: the root, the home folder, a folder that holds the content, the
 * cache or isnad itself or lies in the content.
 */
export function refuseDangerousOut(
  { out }: OutFolder,
  inputs: { readonly content: string; readonly cache: string; readonly project: string },
): void {
  const content = realPath(inputs.content);
  const held = [content, realPath(inputs.cache), realPath(inputs.project), homedir()].find((path) =>
    contains(out, path),
  );
  if (out === parse(out).root || held !== undefined) {
    throw new Refusal(
      `لا أنشر في «${out}»: فيه ما سيُمحى.`,
      `Not publishing into “${out}”: what stands in it would be lost.`,
    );
  }
  if (contains(content, out)) {
    throw new Refusal(`لا أنشر داخل مجلد المحتوى: ${out}`, `Not publishing inside the content folder: ${out}`);
  }
}

/** Refuses to publish over files that no build of ours put there: its manifest lists what is ours. */
export function refuseForeign({ out }: OutFolder): void {
  if (!existsSync(out)) return;
  const ours = [MANIFEST_ADDRESS, ...(readManifest(out)?.files ?? []).map(({ path }) => path)];
  const foreign = findForeign(out, "", { files: new Set(ours), folders: new Set() });
  if (foreign === undefined) return;
  throw new Refusal(
    `في «${out}» ما لم يكتبه إسناد («${foreign}»)، والنشر يمحوه. انقله أو اختر مجلدًا آخر.`,
    `In “${out}” stands what isnad did not write (“${foreign}”), and publishing would delete it. Move it, or choose another folder.`,
  );
}

const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** Whether `inner` is `outer` or lies in it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return (
    path === "" ||
    (path !== ".." && !path.startsWith(`..${sep}`) && resolve(outer, path) === inner && !/^[A-Za-z]:/.test(path))
  );
}
