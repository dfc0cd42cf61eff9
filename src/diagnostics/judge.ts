/** From complaints to a verdict: severities as the site sets them, silences applied, what fails. */
import type { Silence } from "../model/article.ts";
import type { Severity } from "../model/site.ts";
import type { CodeEntry } from "./code-entry.ts";
import { CODES, type Code, type FactsByCode, ROWS } from "./codes.ts";
import { complain, type Diagnostic, sortDiagnostics } from "./diagnostic.ts";
import { withoutFollowUps } from "./follow-ups.ts";
import { nearest } from "./nearest.ts";

/** A complaint with the severity it has on this site. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly severity: Severity;
  /** Whether it keeps the site from being published: an error, or a warning where the check is strict. */
  readonly fails: boolean;
}

/** By what a site is judged. */
export interface Rules {
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly silences: readonly Silence[];
  /** Files that became no noun: what they are accused of by default cannot be lowered, or they would vanish in silence. */
  readonly lost: ReadonlySet<string>;
  /** Warnings fail. */
  readonly strict: boolean;
}

/** What was found, in the order of files and lines, and whether it keeps the site from being published. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly failed: boolean;
}

/** Whether a string is one of our codes. */
export function isCode(code: string): code is Code {
  return Object.hasOwn(CODES, code);
}

/** Judges complaints; complains itself of silences that silence nothing (`silence-unused`, `silence-code-unknown`). */
export function judge(diagnostics: readonly Diagnostic[], rules: Rules): Verdict {
  const isKept = (d: Diagnostic): boolean => KEPT.has(d.code) || severityOf(d, rules) === "error";
  const open = diagnostics.filter((d) => isKept(d) || !rules.silences.some((silence) => silences(silence, d)));
  const heard = withoutFollowUps(open, (d) => severityOf(d, rules) === "error");
  const idle = rules.silences.flatMap((silence) => {
    const silenced = diagnostics.filter((d) => silences(silence, d));
    return silenced.every(isKept) ? [complainOfSilence(silence, silenced.length > 0)] : [];
  });
  const findings = sortDiagnostics([...heard, ...idle]).flatMap((diagnostic) => {
    const severity = severityOf(diagnostic, rules);
    const fails = severity === "error" || (rules.strict && severity === "warning");
    return severity === "off" ? [] : [{ diagnostic, severity, fails }];
  });
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return { findings, counts, failed: findings.some(({ fails }) => fails) };
}

/** What would publish a record's claim in the article's own voice if it were let pass: nothing lowers it. */
const KEPT: ReadonlySet<Code> = new Set<Code>(["label-unused", "near-miss-mark"]);

function silences(silence: Silence, { code, place }: Diagnostic): boolean {
  const near = place.line >= silence.place.line && place.line <= silence.place.endLine + 1;
  return silence.code === code && silence.place.file === place.file && (near || silence.whole === true);
}

function complainOfSilence({ code, place }: Silence, isError: boolean): Diagnostic {
  if (isCode(code)) return complain("silence-unused", place, { code, of: isError ? "error" : "nothing" });
  const expected = nearest(code, Object.keys(CODES));
  return complain("silence-code-unknown", place, { code }, expected === undefined ? {} : { expected });
}

function severityOf({ code, place, facts }: Diagnostic, { severities, lost }: Rules): Severity | "off" {
  const standard = standardOf(code, facts);
  if (KEPT.has(code) || (standard === "error" && lost.has(place.file))) return standard;
  return (Object.hasOwn(severities, code) ? severities[code] : undefined) ?? standard;
}

function standardOf<C extends Code>(code: C, facts: FactsByCode[C]): Severity {
  const row: CodeEntry<FactsByCode[C]> = ROWS[code];
  return row.milder?.(facts) ?? row.severity;
}
