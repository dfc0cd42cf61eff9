/** The report that continuous-integration servers show as tests: JUnit XML. */

import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Finding } from "../judge.ts";
import { tell } from "../tell.ts";
import type { ReportInput } from "./report-input.ts";
import { shownPath } from "./shown-path.ts";

/** Prints a test suite a file and a test case a finding; what does not fail the check is a skipped case. */
export function reportJunit(input: ReportInput): string {
  const { findings } = input.verdict;
  const files = [...new Set(findings.map(({ diagnostic }) => diagnostic.place.file))];
  const suites = files.map((file) => suiteOf(file, input));
  const all = x("testsuites", { name: "isnad", tests: findings.length, failures: countFailures(findings) }, ...suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(all)}\n`;
}

function suiteOf(file: string, input: ReportInput): Element {
  const findings = input.verdict.findings.filter(({ diagnostic }) => diagnostic.place.file === file);
  const failures = countFailures(findings);
  const counts = { tests: findings.length, failures, skipped: findings.length - failures };
  return x(
    "testsuite",
    { name: legal(shownPath(input.prefix, file)), ...counts },
    ...findings.map((found) => caseOf(found, input)),
  );
}

function caseOf({ diagnostic, severity, fails }: Finding, { language, prefix }: ReportInput): Element {
  const { place, code } = diagnostic;
  const { message, mend } = tell(diagnostic, language);
  const where = `${place.line}:${place.column}`;
  const outcome = fails
    ? x(
        "failure",
        { type: code, message: legal(message) },
        legal(`${shownPath(prefix, place.file)}:${where} ${message}\n${mend}`),
      )
    : x("skipped", { message: legal(`${severity}: ${message}`) });
  return x("testcase", { name: `${code} ${where}`, classname: legal(shownPath(prefix, place.file)) }, outcome);
}

const countFailures = (findings: readonly Finding[]): number => findings.filter(({ fails }) => fails).length;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** XML 1.0 knows no other control characters than tab and line ends, no lone surrogates, and no `]]>` in text. */
function legal(text: string): string {
  return text.replace(ILLEGAL, "\ufffd").replaceAll("]]>", "]] >");
}
