/** All that shards of one site must have been made from alike, beside isnad itself: content, and what stands beside it. */
import { sha256 } from "../base/digest.ts";
import { byCodeUnits } from "../base/order.ts";
import { type BuildInputs, seeInputs } from "./build-inputs.ts";
import { DISK, type Disk } from "./disk.ts";
import { Refusal } from "./refusal.ts";
import type { Theme } from "./theme.ts";

/** Our own files, and npm's list of what it installed on this machine: machines differ in that, and the engine has a name. */
const NOT_THE_SITE = /^(?:~|node_modules\/)/u;

/**
 * Sees the files; of `known` ones that stand it is not asked again what they hold. `content` is absolute, `now` in
 * milliseconds. Refuses where something among them is no file that can be read.
 */
export function seeShardInputs(
  content: string,
  now: number,
  known: BuildInputs = new Map(),
  disk: Disk = DISK,
): BuildInputs {
  const seen = seeInputs({ content, known, more: [], now }, disk);
  if (seen !== undefined) return new Map([...seen].filter(([name]) => !NOT_THE_SITE.test(name)));
  throw new Refusal(
    "بين ملفات الموقع ما لا يُقرأ ملفًا. شغّل isnad check ليدلك عليه.",
    "Something among the site's files cannot be read as a file. Run isnad check to find it.",
  );
}

/** One hash for the files, and for all that the site's own parts are made of. */
export function digestInputs(seen: BuildInputs, theme: Pick<Theme, "digest">): string {
  const files = Array.from(seen, ([name, file]) => [name, file.sha256] as const);
  files.sort(([a], [b]) => byCodeUnits(a, b));
  return sha256(JSON.stringify([files, theme.digest]));
}
