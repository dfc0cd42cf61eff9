/** `isnad build`: from the content folder to the published site, or a report of what keeps it from being published. */
import { forBuilder } from "../diagnostics/narrow-verdict.ts";
import { orderOf, tellPages } from "./build-order.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { printFindings, sourcesAt } from "./print-findings.ts";
import { publishSite } from "./publish-site.ts";
import { tellExplanation } from "./tell-explanation.ts";
import { tellStoreFault } from "./tell-store-fault.ts";

/** Builds and publishes in one step; where an error stands, the site that was published stays as it was. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { shard, task } = invocation.own;
  if (shard !== undefined || task !== undefined) return (await import("./build-task.ts")).run(invocation);
  const { content, out, terminal, language, cwd } = invocation;
  const started = performance.now();
  const { verdict, published, store } = await publishSite(orderOf(invocation), tellPages(invocation));
  tellStoreFault(store, invocation);
  const told = invocation.format === "pretty" ? forBuilder(verdict) : verdict;
  if (verdict.findings.length > 0) printFindings(told, sourcesAt(content, cwd), invocation);
  if (published === undefined) {
    terminal.note(
      language === "ar"
        ? "لم يُنشر شيء؛ الموقع السابق كما كان."
        : "Nothing is published; the site before stays as it was.",
    );
    return 1;
  }
  const { files, rendered, kept, explained } = published;
  if (explained !== undefined) terminal.print(tellExplanation(explained, language));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.note(
    language === "ar"
      ? `نُشر الموقع في ${out}: الملفات ${files}، صفحات جديدة ${rendered}، باقية كما هي ${kept}، في ${seconds} ث.`
      : `Published into ${out}: ${files} files, ${rendered} pages rendered, ${kept} kept, in ${seconds} s.`,
  );
  return 0;
}
