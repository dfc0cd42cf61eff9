/** The report for people at a terminal. */

import { groupBy } from "../../base/group-by.ts";
import type { Severity } from "../../model/site.ts";
import type { Finding } from "../judge.ts";
import { tell } from "../tell.ts";
import { bySeverity, ORDER, SUMS, sumUp, WORDS } from "./by-severity.ts";
import type { ReportInput } from "./report-input.ts";
import { shownPath } from "./shown-path.ts";
import { pointAt } from "./source-line.ts";

const ANSI = { error: 31, warning: 33, note: 36 } as const satisfies Record<Severity, number>;

/**
 * Prints each finding as `path:line:column code severity: sentence`, its line with carets, the nearest right value and
 * the mend, errors first; then a line for each file, and the sum. A report line begins with the Latin part, because terminals reorder mixed lines.
 */
export function reportPretty(input: ReportInput): string {
  const { findings } = input.verdict;
  const sorted = bySeverity(findings);
  const blocks = sorted.map((finding) => `${blockOf(finding, input).join("\n")}\n`);
  return [...blocks, `${[...sumUpFiles(sorted, input), sumUp(input.verdict, input.language)].join("\n")}\n`].join("\n");
}

/** A line for each file, those with the most errors first; one file alone is summed up with all. */
function sumUpFiles(findings: readonly Finding[], { prefix, language }: ReportInput): string[] {
  const files = [...groupBy(findings, ({ diagnostic }) => diagnostic.place.file)];
  if (files.length < 2) return [];
  return files.map(([file, found]) => {
    const counts = ORDER.flatMap((severity) => {
      const count = found.filter((each) => each.severity === severity).length;
      return count === 0 ? [] : [`${SUMS[language][severity]}: ${count}`];
    });
    return `${tame(shownPath(prefix, file))}  ${close(counts.join(" · "))}`;
  });
}

function blockOf({ diagnostic, severity }: Finding, { language, prefix, sourceOf, colour }: ReportInput): string[] {
  const { code, place, expected, related = [] } = diagnostic;
  const { message, mend } = tell(diagnostic, language);
  const words = WORDS[language];
  const paint = (text: string): string => (colour ? `\u001b[${ANSI[severity]}m${text}\u001b[39m` : text);
  const where = `${shownPath(prefix, place.file)}:${place.line}:${place.column}`;
  const source = sourceOf(place.file);
  const pointed = source === undefined ? undefined : pointAt(source, place);
  const margin = " ".repeat(String(place.line).length);
  return [
    `${tame(where)} ${paint(code)} ${close(`${words[severity]}: ${message}`)}`,
    ...(pointed ? [`  ${place.line} | ${pointed.shown}`, `  ${margin} | ${paint(pointed.carets)}`] : []),
    ...(expected === undefined ? [] : [`  ${close(`${words.expected}: ${expected}`)}`]),
    `  ${close(`${words.mend}: ${mend}`)}`,
    ...related.map(
      (other) => `  ${tame(`${shownPath(prefix, other.file)}:${other.line}:${other.column}`)} ${words.related}`,
    ),
  ];
}

/** The mark at the end keeps the full stop at the sentence's end, where the line as a whole runs from the left. */
const close = (sentence: string): string => `${tame(sentence)}${/\p{Script=Arabic}/u.test(sentence) ? "\u200f" : ""}`;

/** Takes the power over the terminal out of what comes from files. */
const tame = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
