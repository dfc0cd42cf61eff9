/** `isnad merge`: the shards that several machines built become the site, published in one step. */
import { dirname } from "node:path";
import type { Verdict } from "../diagnostics/judge.ts";
import { engineName } from "../engine/code-version.ts";
import { mergeShards } from "../engine/merge-shards.ts";
import type { Published } from "../engine/prepare-build.ts";
import { readShards } from "../engine/read-shards.ts";
import { Refusal } from "../engine/refusal.ts";
import { digestInputs, seeShardInputs } from "../engine/shard-inputs.ts";
import { openTheme } from "../engine/theme.ts";
import { judgeShards, refuseConfig } from "./build-shard.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { printFindings, sourcesAt } from "./print-findings.ts";
import { type TakenSite, takeSite } from "./take-site.ts";

/** Merges; where a shard is missing or does not belong to the others, the site that was published stays as it was. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, out, cwd, terminal, language } = invocation;
  const started = performance.now();
  const { verdict, published } = await merge(invocation);
  if (verdict !== undefined) printFindings(verdict, sourcesAt(content, cwd), invocation);
  if (published === undefined) {
    terminal.note(
      language === "ar"
        ? "لم يُنشر شيء؛ الموقع السابق كما كان."
        : "Nothing is published; the site before stays as it was.",
    );
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { files, shards } = published;
  terminal.note(
    language === "ar"
      ? `نُشر الموقع في ${out}: الملفات ${files}، من أقسام عددها ${shards}، في ${seconds} ث.`
      : `Published into ${out}: ${files} files, from ${shards} shards, in ${seconds} s.`,
  );
  return 0;
}

/** What came of it: a verdict, or a site. */
interface Merged {
  readonly verdict?: Verdict;
  readonly published?: Published & { readonly shards: number };
}

type Order = Pick<Invocation, "content" | "out" | "cache">;

async function merge(order: Order): Promise<Merged> {
  const refused = refuseConfig(order.content);
  if (refused !== undefined) return { verdict: refused };
  const taken = takeSite(order);
  try {
    return await mergeTaken(order, taken);
  } finally {
    taken.release(true);
  }
}

async function mergeTaken({ content, cache }: Order, taken: TakenSite): Promise<Merged> {
  const [root, now] = [dirname(content), Date.now()];
  const theme = await openTheme({ root, cache });
  const inputs = digestInputs(seeShardInputs(content, now), theme);
  const { shards, diagnostics } = readShards({ cache, root, engine: engineName(process.version), inputs, now });
  if (diagnostics.length > 0) return { verdict: judgeShards(diagnostics) };
  const [first, ...others] = shards;
  if (first === undefined) throw nothingToMerge();
  const published = await mergeShards({ ...taken, shards: [first, ...others], theme, now: Date.now });
  return { published: { ...published, shards: shards.length } };
}

const nothingToMerge = (): Refusal =>
  new Refusal(
    "لا أقسام هنا تُجمع. ابنِ كل قسم أولًا: isnad build --shard 1/2، ثم ‎2/2‎.",
    "There are no shards here to merge. Build each of them first: isnad build --shard 1/2, then 2/2.",
  );
