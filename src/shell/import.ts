/** `isnad import FILE…`: a page, a document, an export or a whole site becomes articles of ours, with everything that was dropped told. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { judge } from "../diagnostics/judge.ts";
import { errorCode, Refusal } from "../engine/refusal.ts";
import type { ForeignFile } from "../import/draft.ts";
import type { ImportedArticle, ImportOptions } from "../import/import-file.ts";
import { refuseTooLarge } from "../import/import-file.ts";
import { ID_PATTERN } from "../model/ids.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { importWithinBudget } from "./import-within-budget.ts";
import { isMigration, migrate, operandPaths } from "./migrate.ts";
import { encodingOf } from "./named-encoding.ts";
import { printFindings } from "./print-findings.ts";
import { readInventory } from "./read-inventory.ts";

/** Imports a file, files or a folder into `articles/`; writes nothing over, and nothing at all of a file that cannot be read. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const paths = operandPaths(invocation);
  if (isMigration(paths)) return await migrate(invocation, paths);
  return await importOne(invocation);
}

async function importOne(invocation: Invocation): Promise<ExitCode> {
  const { terminal, operands, cwd } = invocation;
  const path = resolve(cwd, operands[0] ?? "");
  const name = relative(cwd, path).startsWith("..") ? basename(path) : relative(cwd, path);
  const large = refuseTooLarge(name, sizeOf(path));
  const file = { name, bytes: large === undefined ? readFileSync(path) : new Uint8Array(), ...encodingOf(invocation) };
  terminal.progress(invocation.language === "ar" ? "يُحوَّل الملف…" : "Converting…");
  const { articles, diagnostics } =
    large === undefined
      ? await importWithinBudget(file, await optionsOf(invocation))
      : { articles: [], diagnostics: [large] };
  const written = articles.flatMap((article) => write(article, file, invocation));
  const verdict = judge([...diagnostics, ...written.flatMap((each) => each.diagnostics)], {
    severities: {},
    silences: [],
    lost: new Set(),
    strict: invocation.strict,
  });
  const source = sourceText(file);
  printFindings(verdict, { prefix: "", sourceOf: (path) => (path === name ? source : undefined) }, invocation);
  for (const { path: target } of written) if (target !== undefined) terminal.note(tellWritten(target, invocation));
  return verdict.failed ? 1 : 0;
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() === true) return found.size;
  throw new Refusal(`لا يوجد ملف اسمه «${path}».`, `There is no file “${path}”.`);
}

async function optionsOf(invocation: Invocation): Promise<ImportOptions> {
  const { id } = invocation.own;
  if (typeof id === "string" && !ID_PATTERN.test(id))
    throw new Refusal(
      `لا يصلح «${id}» معرّفًا: حروف لاتينية صغيرة وأرقام وشرطات.`,
      `“${id}” is no id: small Latin letters, digits and hyphens.`,
    );
  const { names, taken } = await readInventory(invocation);
  return { names: names.map(({ name }) => name), taken: taken.articles, ...(typeof id === "string" ? { id } : {}) };
}

interface Written {
  readonly path?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes one article; `wx` makes the file system itself refuse to write over another. */
function write({ id, text, missing, proposals }: ImportedArticle, file: ForeignFile, invocation: Invocation): Written {
  const folder = join(invocation.content, "articles");
  const path = join(folder, `${id}.md`);
  const shown = relative(invocation.cwd, path);
  const start = fileStart(file.name);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (fault) {
    if (errorCode(fault) !== "EEXIST") throw fault;
    return { diagnostics: [complain("import-id-taken", start, { path: shown })] };
  }
  const left = missing.map((field) => complain("import-left-to-fill", start, { field, path: shown }));
  const proposed = proposals === 0 ? [] : [complain("import-proposed", start, { count: proposals, path: shown })];
  return { path: shown, diagnostics: [...left, ...proposed] };
}

/** In a longer file a line with a caret shows nobody where he is, in bytes. */
const LONGEST_SHOWN = 200_000;

/** The text that a caret can point into; only where the file is text as it stands. */
function sourceText({ bytes }: ForeignFile): string | undefined {
  if (bytes.length > LONGEST_SHOWN) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return undefined;
    throw fault;
  }
}

const tellWritten = (path: string, { language }: Invocation): string =>
  language === "ar" ? `كُتب الملف: ${path}` : `Written: ${path}`;
