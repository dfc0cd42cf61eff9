/** `isnad new article|topic|source|correction`: begins a file of content, or a correction in one, asking for what no option answers. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { nearest } from "../diagnostics/nearest.ts";
import { judgeSite } from "../engine/join-site.ts";
import { errorCode, Refusal } from "../engine/refusal.ts";
import { SOURCE_FIELDS } from "../parse/fields/field-tables.ts";
import { writeFrontMatter } from "../parse/front-matter/write-front-matter.ts";
import { type Asker, terminalAsker } from "./ask.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { complainId, fieldsOf, type Given, gather } from "./new-answers.ts";
import { CORRECTION, correct } from "./new-correction.ts";
import { FORMS, findKind } from "./new-forms.ts";
import { printFindings, sourcesIn } from "./print-findings.ts";
import { readAround, readInventory } from "./read-inventory.ts";
import { toldByAddress } from "./told-by-address.ts";

/** Begins one file, never over another, and says what `check` still finds wrong with it. */
export async function run(invocation: Invocation, asker: Asker = terminalAsker): Promise<ExitCode> {
  const { operands, terminal, language, own, content, cwd } = invocation;
  const [typed = ""] = operands;
  if (CORRECTION.includes(typed.trim().toLowerCase())) return correct(invocation, asker);
  const kind = findKind(typed);
  if (kind === undefined) throw unknownKind(typed);
  if (operands[1] !== undefined)
    throw new Refusal(`لا يقبل هذا الأمر «${operands[1]}».`, `“${operands[1]}” has no place in this command.`);
  const form = FORMS[kind];
  const inventory = await readInventory(invocation);
  const told = kind === "source" && typeof own.url === "string" ? toldByAddress(own.url, inventory) : undefined;
  // Whoever sits at a terminal is asked for the title as it was published.
  const { url: _, archivedAt, title, ...fields } = told ?? {};
  const proposed = { ...fields, ...(title !== undefined && !terminal.interactive && { title }) };
  const given: Given = {
    form,
    inventory,
    language,
    options: { ...proposed, ...own, ...(told && { url: told.url }) },
    ...(terminal.interactive ? { asker } : {}),
    tell: terminal.note,
  };
  const answers = await gather(given);
  if (answers === undefined) return 2;
  const path = join(content, form.folder, `${answers.id}.md`);
  const shown = relative(cwd, path);
  const fault = complainId(answers.id, given);
  if (fault !== undefined) throw new Refusal(fault.ar, fault.en);
  mkdirSync(join(content, form.folder), { recursive: true });
  const kept = archivedAt === undefined ? {} : { [SOURCE_FIELDS.archivedAt.ar]: archivedAt };
  writeNew(path, `${writeFrontMatter({ ...fieldsOf(form, answers), ...kept })}\n`);
  terminal.note(language === "ar" ? `كُتب الملف: ${shown}` : `Written: ${shown}`);
  return tellWhatIsLeft(`${form.folder}/${answers.id}.md`, invocation);
}

function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (fault) {
    if (errorCode(fault) === "EEXIST")
      throw new Refusal(`الملف «${path}» موجود من قبل.`, `The file “${path}” is there already.`);
    throw fault;
  }
}

/** Prints what `check` says of this one file. */
async function tellWhatIsLeft(file: string, invocation: Invocation): Promise<ExitCode> {
  const edition = await readAround(file, invocation);
  const diagnostics = edition.diagnostics.filter(({ place }) => place.file === file);
  const verdict = judgeSite({ ...edition, diagnostics }, invocation.strict);
  if (verdict.findings.length === 0) return 0;
  printFindings(verdict, sourcesIn(edition.folder, invocation.cwd), invocation);
  return verdict.failed ? 1 : 0;
}

function unknownKind(typed: string): Refusal {
  const near = nearest(typed, [...Object.entries(FORMS).flatMap(([kind, { ar }]) => [kind, ar]), ...CORRECTION]);
  const [ar, en] = near === undefined ? ["", ""] : [` أتقصد: ${near}`, ` Did you mean: ${near}`];
  return new Refusal(
    `لا يُنشأ «${typed}»؛ الأنواع: article مقال، topic موضوع، source مصدر، correction تصحيح.${ar}`,
    `“${typed}” cannot be begun; there are: article, topic, source, correction.${en}`,
  );
}
