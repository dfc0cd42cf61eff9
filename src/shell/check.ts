/** `isnad check`: everything that is wrong with the content, in one run; with `--fix`, less of it. */
import { present } from "../base/present.ts";
import type { Finding } from "../diagnostics/judge.ts";
import { beginWith, onlyIn, withoutNotes } from "../diagnostics/narrow-verdict.ts";
import { readBeside } from "../engine/beside-content.ts";
import { openHistory } from "../engine/git-content.ts";
import { judgeSite } from "../engine/join-site.ts";
import { siteName } from "../engine/last-build.ts";
import { openNewsroom } from "../engine/open-newsroom.ts";
import { readPublishedMentions } from "../engine/published-mentions.ts";
import { openThingMemory } from "../engine/published-things.ts";
import { findRenamed } from "../graph/changes/find-renamed.ts";
import { checkNewLinks } from "../graph/mentions/check-new-links.ts";
import { applyFixes } from "./apply-fixes.ts";
import { askedFiles } from "./asked-files.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { printFindings, sourcesIn } from "./print-findings.ts";
import { tellProgress } from "./tell-progress.ts";
import { tellStoreFault } from "./tell-store-fault.ts";
import { instantNow, latestToday } from "./today.ts";

/** Checks the content as a build would, drafts included, and prints the report: of all of it, or of the files that are named. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, cache, strict, baseUrl, own, format } = invocation;
  const onParsed = tellProgress(invocation);
  const newsroom = openNewsroom({
    content,
    cache,
    drafts: true,
    today: latestToday,
    now: instantNow,
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
    const things = openThingMemory(newsroom.store, siteName(invocation));
    const renamed = findRenamed(things.known(), edition.graph);
    const beside = await readBeside({ content, cache });
    const all = judgeSite(edition, strict, [...links, ...renamed, ...beside.check(edition.pages)]);
    const known = [...edition.folder.files.map(({ path }) => path), ...all.findings.map(fileOf)];
    const changed = changedFiles(invocation);
    const verdict = beginWith(onlyIn(all, askedFiles(invocation, [...new Set(known)])), (file) => changed.has(file));
    const isWhole = own.notes === true || (format !== "pretty" && format !== "markdown");
    printFindings(isWhole ? verdict : withoutNotes(verdict), sourcesIn(edition.folder, invocation.cwd), invocation);
    return verdict.failed ? 1 : 0;
  } finally {
    await newsroom.close();
    tellStoreFault(newsroom.store, invocation);
  }
}

/** Those that are not as they were in the commit that is asked for; none where none is. */
function changedFiles({ content, own }: Invocation): ReadonlySet<string> {
  if (typeof own.since !== "string") return new Set();
  const history = openHistory(content);
  return new Set(history.changedSince(history.resolve(own.since)));
}

const fileOf = ({ diagnostic }: Finding): string => diagnostic.place.file;
