/** Complaints about a site as it stands in its folder: judged as the site sets, printed with places in its pages. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { judge } from "../diagnostics/judge.ts";
import { siteSettings } from "../engine/site-settings.ts";
import type { Invocation } from "./command.ts";
import { printFindings, sourcesAt } from "./print-findings.ts";

/** Prints them; says whether any fails. */
export function judgeBuilt(diagnostics: readonly Diagnostic[], invocation: Invocation): boolean {
  const { content, out, cwd, strict, format } = invocation;
  const { severities } = siteSettings(content);
  const verdict = judge(diagnostics, { severities, silences: [], lost: new Set(), strict });
  if (format !== "pretty" || verdict.findings.length > 0) printFindings(verdict, sourcesAt(out, cwd), invocation);
  return verdict.failed;
}

/** Where the site stands on the web; where nobody says, any place that has no other site. */
export const siteUrl = ({ content, baseUrl }: Invocation): string =>
  baseUrl ?? siteSettings(content).url ?? "http://site.invalid/";
