/** The report for the summary of a change on a host's web page, where all faults stand and not only those beside lines. */
import type { Finding } from "../judge.ts";
import { tell } from "../tell.ts";
import { bySeverity, sumUp, WORDS } from "./by-severity.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { ReportInput } from "./report-input.ts";
import { shownPath } from "./shown-path.ts";

/** So many are named; the others are counted. GitHub takes a megabyte in all. */
const MOST = 200;

/** Prints the sum, then an item a finding, errors first: what it is, where, and below it the mend. */
export function reportMarkdown(input: ReportInput): string {
  const { verdict, language } = input;
  const sorted = bySeverity(verdict.findings);
  const items = sorted.slice(0, MOST).map((finding) => itemOf(finding, input));
  const others = sorted.length - items.length;
  const rest = others === 0 ? "" : `\n${OTHERS[language]}: ${others}\n`;
  return `**${sumUp(verdict, language)}**\n${items.length === 0 ? "" : "\n"}${items.join("")}${rest}`;
}

const OTHERS = { ar: "وغيرها", en: "Others" } as const;

function itemOf({ diagnostic, severity }: Finding, { language, prefix }: ReportInput): string {
  const { place, code } = diagnostic;
  const { message, mend } = tell(diagnostic, language);
  const where = escapeMarkdown(`${shownPath(prefix, place.file)}:${place.line}:${place.column}`);
  return [
    `- **${WORDS[language][severity]}** ${escapeMarkdown(message)} ${where} \`${code}\`\n`,
    `  - ${WORDS[language].mend}: ${escapeMarkdown(mend)}\n`,
  ].join("");
}
