/** Prints docs/diagnostics.md from the table of codes: `npm run docs`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fileStart } from "../../src/base/place.ts";
import { CODES, type Code } from "../../src/diagnostics/codes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { isCode } from "../../src/diagnostics/judge.ts";
import { tell } from "../../src/diagnostics/tell.ts";
import { readSite } from "../setup/read-site.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "src/diagnostics/codes");
const CASES = join(ROOT, "tests/diagnostics/cases");

/** Where the printed page stands. */
export const DIAGNOSTICS_PAGE = join(ROOT, "docs/diagnostics.md");

const HEAD = `# What isnad can complain about

Printed from \`src/diagnostics/codes/\` by \`npm run docs\`; a test holds it to the table. Every complaint carries a file, a
line, a column, one of these codes, a sentence, and how to mend it. The sentences below are those of the smallest wrong
example; where no content alone can earn the code, names in braces stand for what was found.

- **error** keeps the site from being published; **warning** fails only under \`--strict\`; **note** informs.
- \`site.yaml\` changes a severity for the whole site: \`severities: {single-origin: warning, near-miss-list: off}\`. A file
  that could not be read at all stays an error, whatever is set.
- A comment silences warnings and notes of one code on its own line and the next, with a reason: \`<!-- isnad-ignore single-origin: لا أصل آخر -->\`; \`isnad-ignore-file\` in the whole file.
  One that silences nothing is noted.
- \`isnad check --fix\` makes the mends that are certain, shows them, and checks again.
`;

/** The page as the table of codes has it now. */
export async function printDiagnostics(): Promise<string> {
  const sections: string[] = [];
  for (const file of readdirSync(FOLDER).sort()) {
    const plate = /^\/\*\* (.*?) \*\//.exec(readFileSync(join(FOLDER, file), "utf8"))?.[1] ?? file;
    const tables: Readonly<Record<string, object>> = await import(pathToFileURL(join(FOLDER, file)).href);
    const codes = Object.values(tables).flatMap(Object.keys).filter(isCode);
    if (codes.length > 0) sections.push(`## ${plate.replace(/\.$/, "")}\n\n${codes.sort().map(printCode).join("\n")}`);
  }
  return `${HEAD}\n${sections.join("\n")}`;
}

function printCode(code: Code): string {
  const example = exampleOf(code);
  const diagnostic = example ?? { code, place: fileStart(""), facts: namedFacts() };
  const arabic = tell(diagnostic, "ar");
  const english = tell(diagnostic, "en");
  const link = example ? ` · [example](../tests/diagnostics/cases/${code}/content)` : "";
  const mildness = "milder" in CODES[code] ? " · milder cases weigh less" : "";
  return [
    `### ${code}`,
    "",
    `**${CODES[code].severity}**${mildness}${link}`,
    "",
    ...[english.message, english.mend, "", arabic.message, arabic.mend].map((line) => `> ${literal(line)}  `.trimEnd()),
    "",
  ].join("\n");
}

/** Keeps Markdown from reading what stands in a sentence. */
const literal = (sentence: string): string => sentence.replace(/[\\*_[\]<`]/g, "\\$&").replaceAll("\n", " ");

/** What the smallest wrong content for a code earns; absent for codes that no content alone can earn. */
function exampleOf(code: Code): Diagnostic | undefined {
  const content = join(CASES, code, "content");
  if (!existsSync(content)) return undefined;
  const { diagnostics } = readSite(content, { drafts: true, today: "2026-11-30" });
  return diagnostics.find((diagnostic) => diagnostic.code === code);
}

/** Facts whose every value is its own name in braces. */
function namedFacts(): never {
  const named: never = new Proxy({}, { get: (_, name) => `{${String(name)}}` }) as never;
  return named;
}

if (process.argv[1] === import.meta.filename) writeFileSync(DIAGNOSTICS_PAGE, await printDiagnostics());
