/** `isnad diff A..B`: which claims changed between two commits, and how; what a newsroom owes its readers for it. */
import { join } from "node:path";
import { wordsOf } from "../../templates/words-of.ts";
import { judge } from "../diagnostics/judge.ts";
import { openEditions } from "../engine/edition-at.ts";
import { openHistory } from "../engine/git-content.ts";
import { Refusal } from "../engine/refusal.ts";
import { openStore, STORE } from "../engine/store.ts";
import { type Change, compareEditions } from "../graph/changes/compare-editions.ts";
import { judgeChanges } from "../graph/changes/judge-changes.ts";
import { DEFAULT_SITE } from "../model/default-site.ts";
import { changeInWords } from "../pages/summaries/change-view.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { printFindings, sourcesAt } from "./print-findings.ts";

/** Prints the changes; ends with 1 where something went without a word, or, where it is strict, a change has no correction. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, cache, cwd, format, language, strict, terminal, own } = invocation;
  const write = WRITERS[typeof own.as === "string" ? own.as : "text"];
  if (write === undefined) throw new Refusal("‎--as‎ إما text أو json أو markdown.", "--as is text, json or markdown.");
  const history = openHistory(content);
  const { from, to } = rangeOf(invocation);
  const store = openStore(join(cache, STORE));
  const editions = openEditions(history, store);
  try {
    const [before, after] = [await editions.at(history.resolve(from)), await editions.at(history.resolve(to))];
    const changes = compareEditions(before, after);
    const rules = { severities: {}, silences: [], lost: new Set<string>(), strict };
    const verdict = judge(judgeChanges(changes, before, after), rules);
    if (format === "pretty") terminal.print(write(changes, language));
    if (format !== "pretty" || verdict.findings.length > 0) printFindings(verdict, sourcesAt(content, cwd), invocation);
    return verdict.failed ? 1 : 0;
  } finally {
    await editions.close();
    store.close();
  }
}

/** `A..B`; `A` alone goes up to the present commit. */
function rangeOf({ operands: [range = ""] }: Invocation): { readonly from: string; readonly to: string } {
  const [from = "", to = "HEAD"] = range.split(/\.{2,3}/u);
  if (from === "" || from.startsWith("-") || to.startsWith("-"))
    throw new Refusal("اكتب ما يُقارن: main..HEAD", "Say what to compare: main..HEAD");
  return { from, to: to === "" ? "HEAD" : to };
}

type Writer = (changes: readonly Change[], language: Invocation["language"]) => string;

const told = (changes: readonly Change[], language: Invocation["language"]) => {
  const words = wordsOf({ ...DEFAULT_SITE, language });
  return changes.map((change) => ({ place: placeOf(change), ...changeInWords(change, words) }));
};

const placeOf = (change: Change): string =>
  change.kind === "claim"
    ? `${change.claim.article}/${change.claim.label}`
    : `${change.thing.kind}s/${change.thing.id}`;

const NOTHING = { ar: "لم يتغيّر قول.", en: "No claim changed." };

const WRITERS: Readonly<Record<string, Writer>> = {
  text: (changes, language) =>
    changes.length === 0
      ? `${NOTHING[language]}\n`
      : told(changes, language)
          .map(({ place, what, of, before, after }) =>
            [`${place}: ${what}`, `    ${of}`, before && `  − ${before}`, after && `  + ${after}`]
              .filter(Boolean)
              .map((line) => `${line}\n`)
              .join(""),
          )
          .join(""),
  json: (changes) => `${JSON.stringify(changes, undefined, 2)}\n`,
  markdown: (changes, language) =>
    changes.length === 0
      ? `${NOTHING[language]}\n`
      : told(changes, language)
          .map(({ place, what, of, before, after }) => {
            const lines = [`- **${escapeMarkdown(what)}** \`${place}\`: ${escapeMarkdown(of)}`];
            if (before !== undefined) lines.push(`  - − ${escapeMarkdown(before)}`);
            if (after !== undefined) lines.push(`  - \\+ ${escapeMarkdown(after)}`);
            return `${lines.join("\n")}\n`;
          })
          .join(""),
};
