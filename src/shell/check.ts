/** `isnad check`: everything that is wrong with the content, in one run; with `--fix`, less of it. */
import { present } from "../base/present.ts";
import { readBeside } from "../engine/beside-content.ts";
import { judgeSite } from "../engine/join-site.ts";
import { openNewsroom } from "../engine/open-newsroom.ts";
import { readPublishedMentions } from "../engine/published-mentions.ts";
import { checkNewLinks } from "../graph/mentions/check-new-links.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { printFindings, sourcesIn } from "./print-findings.ts";
import { tellProgress } from "./tell-progress.ts";
import { tellStoreFault } from "./tell-store-fault.ts";
import { latestToday } from "./today.ts";

/** Checks the content as a build would, drafts included, and prints the report. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, cache, strict, baseUrl, own } = invocation;
  const onParsed = tellProgress(invocation);
  const newsroom = openNewsroom({
    content,
    cache,
    drafts: true,
    today: latestToday,
    onParsed,
    ...present({ baseUrl }),
  });
  try {
    let edition = await newsroom.join();
    const fixed = own.fix === true ? applyFixes(edition, invocation.terminal) : [];
    if (fixed.length > 0) {
      newsroom.change(fixed);
      edition = await newsroom.join();
    }
    const published = readPublishedMentions(invocation.out);
    const links = published === undefined ? [] : checkNewLinks(edition.graph, published);
    const beside = await readBeside({ content, cache });
    const verdict = judgeSite(edition, strict, [...links, ...beside.check(edition.pages)]);
    printFindings(verdict, sourcesIn(edition.folder, invocation.cwd), invocation);
    return verdict.failed ? 1 : 0;
  } finally {
    await newsroom.close();
    tellStoreFault(newsroom.store, invocation);
  }
}
