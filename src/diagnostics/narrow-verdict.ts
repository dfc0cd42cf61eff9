/** Less of a verdict than all of it: what one asked for. */
import type { Finding, Verdict } from "./judge.ts";

/** Keeps the findings in some files, as if there were no others. */
export function onlyIn(verdict: Verdict, isWanted: (file: string) => boolean): Verdict {
  const findings = verdict.findings.filter(({ diagnostic }) => isWanted(diagnostic.place.file));
  return { findings, counts: countsOf(findings), failed: findings.some(({ fails }) => fails) };
}

/** Begins with the findings in some files: where a host shows a few only, it shows those. */
export function beginWith(verdict: Verdict, isFirst: (file: string) => boolean): Verdict {
  const rank = ({ diagnostic }: Finding): number => (isFirst(diagnostic.place.file) ? 0 : 1);
  return { ...verdict, findings: verdict.findings.toSorted((a, b) => rank(a) - rank(b)) };
}

/** Leaves the notes out; they are counted all the same. */
export const withoutNotes = (verdict: Verdict): Verdict => ({
  ...verdict,
  findings: verdict.findings.filter(({ severity, fails }) => severity !== "note" || fails),
});

/**
 * Notes are for the desk at its work: a person who builds sees their number, `check --notes` and every file format tell
 * them; but whoever builds must see what is held back.
 */
export const forBuilder = (verdict: Verdict): Verdict => ({
  ...verdict,
  findings: verdict.findings.filter(
    ({ severity, diagnostic }) => severity !== "note" || diagnostic.code === "held-back",
  ),
});

function countsOf(findings: readonly Finding[]): Verdict["counts"] {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
