/** `isnad check`: everything that is wrong with the content, in one run; with `--fix`, less of it. */
import { join } from "node:path";
import { makePictures } from "../engine/assets/make-pictures.ts";
import { judgeSite, loadSite } from "../engine/load-site.ts";
import { readPublishedMentions } from "../engine/published-mentions.ts";
import { openStore } from "../engine/store.ts";
import { checkNewLinks } from "../graph/mentions/check-new-links.ts";
import { planPages } from "../pages/plan-pages.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { report } from "./report-verdict.ts";
import { tellProgress } from "./tell-progress.ts";
import { latestToday } from "./today.ts";

/** Checks the content as a build would, drafts included, and prints the report. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, cache, strict, terminal, baseUrl } = invocation;
  const load = () =>
    loadSite({ content, cache, drafts: true, today: latestToday(), onParsed: tellProgress(invocation) });
  let site = await load();
  if (invocation.own.fix === true && applyFixes(site, terminal) > 0) site = await load();
  const plan = planPages(site.graph, baseUrl === undefined ? {} : { baseUrl });
  const made = await makePictures(site.graph, site.folder, openStore(join(cache, "assets"), "assets"));
  const published = readPublishedMentions(invocation.out);
  const links = published === undefined ? [] : checkNewLinks(site.graph, published);
  const verdict = judgeSite(site, [...made.diagnostics, ...plan.diagnostics, ...links], strict);
  terminal.print(report(verdict, site.folder, invocation));
  return verdict.failed ? 1 : 0;
}
