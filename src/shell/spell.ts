/** `isnad spell`: words of the prose that neither a dictionary nor the newsroom's own names have, as notes. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { judge } from "../diagnostics/judge.ts";
import { onlyIn } from "../diagnostics/narrow-verdict.ts";
import { checkSpelling } from "../engine/check-spelling.ts";
import { openDictionary } from "../engine/open-dictionary.ts";
import { readEdition } from "../engine/open-newsroom.ts";
import { askedFiles } from "./asked-files.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { printFindings, sourcesIn } from "./print-findings.ts";
import { instantNow, latestToday } from "./today.ts";

/** Words that a newsroom adds, one or more to a line, beside its content; what stands behind `#` is a remark. */
const WORDS_FILE = "spelling.txt";

/** Prints the unknown words of all prose, or of that of the files named, drafts included. A word is never a fault: it ends with 0. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, cache, cwd } = invocation;
  const dictionary = await openDictionary();
  const { graph, folder, parsed } = await readEdition({
    content,
    cache,
    drafts: true,
    today: latestToday,
    now: instantNow,
  });
  const sources = sourcesIn(folder, cwd);
  const isAsked = askedFiles(
    invocation,
    folder.files.map(({ path }) => path),
  );
  const found = checkSpelling(
    {
      nouns: parsed.flatMap(({ noun }) => noun ?? []),
      textOf: (file) => sources.sourceOf(file) ?? "",
      graph,
      words: ownWords(dirname(content)),
    },
    dictionary,
  );
  const verdict = judge(found, { severities: {}, silences: [], lost: new Set(), strict: false });
  printFindings(onlyIn(verdict, isAsked), sources, invocation);
  return 0;
}

function ownWords(root: string): string[] {
  const file = join(root, WORDS_FILE);
  const lines = existsSync(file) ? readFileSync(file, "utf8").split(/\r?\n/u) : [];
  return lines.map((line) => line.replace(/#.*/u, ""));
}
