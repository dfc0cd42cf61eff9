/** `isnad diff A..B`: which claims changed between two commits, and how; what a newsroom owes its readers for it. */
import { join } from "node:path";
import { wordsOf } from "../../templates/words-of.ts";
import { judge, type Verdict } from "../diagnostics/judge.ts";
import { escapeMarkdown } from "../diagnostics/report/escape-markdown.ts";
import { openEditions } from "../engine/edition-at.ts";
import { type Commit, type ContentHistory, openHistory } from "../engine/git-content.ts";
import { Refusal } from "../engine/refusal.ts";
import { openStore, STORE } from "../engine/store.ts";
import { carryUnread } from "../graph/changes/carry-unread.ts";
import { type Change, compareEditions } from "../graph/changes/compare-editions.ts";
import { judgeChanges } from "../graph/changes/judge-changes.ts";
import { DEFAULT_SITE } from "../model/default-site.ts";
import { changeInWords } from "../pages/summaries/change-view.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { printFindings, sourcesAt } from "./print-findings.ts";

/** Prints the changes; ends with 1 where something went without a word, or, where it is strict, a change has no correction. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, cache, format, language, strict, terminal, own } = invocation;
  const as = typeof own.as === "string" ? own.as : "text";
  const write = WRITERS[as];
  if (write === undefined) throw new Refusal("‎--as‎ إما text أو json أو markdown.", "--as is text, json or markdown.");
  const history = openHistory(content);
  const { from, to } = rangeOf(invocation, history);
  const store = openStore(join(cache, STORE));
  const editions = openEditions(history, store);
  try {
    const before = await editions.at(from);
    const after = carryUnread(before, await editions.at(to));
    const changes = compareEditions(before, after);
    const rules = { severities: {}, silences: [], lost: new Set<string>(), strict };
    const verdict = judge(judgeChanges(changes, before, after), rules);
    if (format === "pretty") terminal.print(write(changes, language));
    if (format !== "pretty" || verdict.findings.length > 0) tellOwed(verdict, as, invocation);
    return verdict.failed ? 1 : 0;
  } finally {
    await editions.close();
    store.close();
  }
}

/** Prints what is owed in the form of the changes; beside JSON, which a program reads whole, it goes to standard error. */
function tellOwed(verdict: Verdict, as: string, invocation: Invocation): void {
  const { content, cwd, format, terminal } = invocation;
  const forms: Readonly<Record<string, Partial<Invocation>>> = {
    markdown: { format: "markdown" },
    json: { terminal: { ...terminal, print: (text) => terminal.note(text.trimEnd()) } },
  };
  const form = format === "pretty" ? forms[as] : {};
  if (format === "pretty" && as === "markdown") terminal.print("\n");
  printFindings(verdict, sourcesAt(content, cwd), { ...invocation, ...form });
}

/** `A..B`; `A` alone goes up to the present commit, and `A...B` begins where the two parted, as for git. */
function rangeOf({ operands: [range = ""] }: Invocation, history: ContentHistory): { from: Commit; to: Commit } {
  const [, from = "", dots = "..", to = ""] = /^(.*?)(?:(\.{2,3})(.*))?$/su.exec(range) ?? [];
  if (from === "" || from.startsWith("-") || to.startsWith("-"))
    throw new Refusal("اكتب ما يُقارن: main..HEAD", "Say what to compare: main..HEAD");
  const [first, last] = [history.resolve(from), history.resolve(to || "HEAD")];
  return { from: dots === "..." ? history.fork(first, last) : first, to: last };
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

/** So many are named in a summary, which GitHub takes no more than a megabyte of; the others are counted. */
const MOST = 200;
const OTHERS = { ar: "وتغييرات أخرى", en: "Other changes" };
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
      : told(changes.slice(0, MOST), language)
          .map(({ place, what, of, before, after }) => {
            const lines = [`- **${escapeMarkdown(what)}** \`${place}\`: ${escapeMarkdown(of)}`];
            if (before !== undefined) lines.push(`  - − ${escapeMarkdown(before)}`);
            if (after !== undefined) lines.push(`  - \\+ ${escapeMarkdown(after)}`);
            return `${lines.join("\n")}\n`;
          })
          .concat(changes.length > MOST ? [`\n${OTHERS[language]}: ${changes.length - MOST}\n`] : [])
          .join(""),
};
