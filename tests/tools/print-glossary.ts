/** Prints docs/glossary.md from the docstrings of the model and the labels of its closed lists: `npm run docs`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Vocabulary } from "../../src/model/vocabulary.ts";
import * as vocabulary from "../../src/model/vocabulary.ts";
import type { AnyTable } from "../../src/parse/fields/field.ts";
import * as tables from "../../src/parse/fields/field-tables.ts";
import { RECORD_FIELDS } from "../../src/parse/fields/record-fields.ts";

const MODEL = join(import.meta.dirname, "../../src/model");

/** Where the printed page stands. */
export const GLOSSARY_PAGE = join(import.meta.dirname, "../../docs/glossary.md");

const HEAD = `# Glossary: Arabic, identifier, what it means

Printed from the docstrings of \`src/model/\` and the labels of its vocabularies by \`npm run docs\`; a test holds it to them.
The Arabic of a field is what an editor types; all that may be typed: [fields.md](fields.md).
`;

/** By the noun that editors write: the table of its fields. An assertion is what a record becomes. */
const TABLES: Readonly<Record<string, AnyTable>> = {
  Article: tables.ARTICLE_FIELDS,
  Correction: tables.CORRECTION_FIELDS,
  ClaimRecord: RECORD_FIELDS,
  Assertion: RECORD_FIELDS,
  Claim: RECORD_FIELDS,
  Source: tables.SOURCE_FIELDS,
  SourceCorrection: tables.SOURCE_CORRECTION_FIELDS,
  Topic: tables.TOPIC_FIELDS,
  HappeningRecord: tables.HAPPENING_FIELDS,
  StaticPage: tables.PAGE_FIELDS,
  Site: tables.SITE_FIELDS,
};

/** A name with its docstring, and for a noun its fields. */
export interface Entry {
  readonly name: string;
  readonly arabic: string;
  readonly meaning: string;
  readonly fields: readonly Omit<Entry, "fields">[];
}

/** The page as the model has it now. */
export const printGlossary = (): string =>
  [HEAD, "## Nouns and their fields\n", ...nouns().map(printNoun), "## Closed lists\n", ...lists()].join("\n");

/** Every interface of the model, in the order of files and lines. */
export function nouns(): Entry[] {
  return readdirSync(MODEL)
    .sort()
    .flatMap((file) =>
      [...readFileSync(join(MODEL, file), "utf8").matchAll(NOUN)].map(
        ({ groups: { doc = "", name = "", body = "" } = {} }) => ({
          name,
          ...told(doc),
          fields: [...body.matchAll(FIELD)].map(({ groups: { doc: about = "", field = "", type = "" } = {} }) => {
            const { arabic, meaning } = told(about);
            return { name: field, arabic: TABLES[name]?.[field]?.ar ?? arabic, meaning: meaning || `\`${type}\`` };
          }),
        }),
      ),
    );
}

const NOUN =
  /(?:\/\*\*(?<doc>(?:(?!\*\/)[\s\S])*)\*\/\n)?export interface (?<name>\w+)[^{\n]*\{\n(?<body>[\s\S]*?)^\}/gmu;
const FIELD = /(?:^ {2}\/\*\*(?<doc>(?:(?!\*\/)[\s\S])*)\*\/\n)?^ {2}readonly (?<field>\w+)\??: (?<type>[^;{]+)/gmu;

/** The Arabic that a docstring begins with, and its first sentence. */
function told(docstring: string): Pick<Entry, "arabic" | "meaning"> {
  const plain = docstring
    .replace(/\s*\n\s*\* ?/gu, " ")
    .replace(/\{@link ([^}]+)\}/gu, "`$1`")
    .trim();
  const { arabic = "", rest = "" } =
    /^(?:(?<arabic>[\p{Script=Arabic}،, ]+)(?:: | (?=\()))?(?<rest>.*)$/su.exec(plain)?.groups ?? {};
  return { arabic, meaning: /^.*?[.:](?= |$)/su.exec(rest)?.[0].replace(/:$/u, ".") ?? rest };
}

const cell = (text: string): string => text.replaceAll("|", "\\|") || "–";
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

function printNoun({ name, arabic, meaning, fields }: Entry): string {
  const rows = fields.map((field) => row(field.arabic, `\`${field.name}\``, field.meaning));
  const title = arabic === "" ? name : `${name} · ${arabic}`;
  return `### ${title}\n\n${meaning}\n\n| Arabic | identifier | |\n|---|---|---|\n${rows.join("\n")}\n`;
}

/** Every closed list with its docstring: each value in both languages, and as readers see it where that differs. */
function lists(): string[] {
  const source = readFileSync(join(MODEL, "vocabulary.ts"), "utf8");
  const byName = new Map<string, unknown>(Object.entries(vocabulary));
  return [...source.matchAll(LIST)].flatMap(({ groups: { doc = "", name = "" } = {} }) => {
    const list = byName.get(name);
    return isVocabulary(list) ? [`### ${name}\n\n${told(doc).meaning}\n\n${printValues(list)}\n`] : [];
  });
}

const LIST = /\/\*\*(?<doc>(?:(?!\*\/)[\s\S])*)\*\/\nexport const (?<name>[A-Z_]+) =/gu;

function printValues(list: Vocabulary<string>): string {
  const rows = Object.entries(list).map(([value, { ar, en, shown }]) =>
    row(ar, `\`${value}\``, shown === undefined ? en : `${en}; readers see «${shown.ar}», “${shown.en}”`),
  );
  return ["| Arabic | value | |", "|---|---|---|", ...rows].join("\n");
}

function isVocabulary(list: unknown): list is Vocabulary<string> {
  return (
    typeof list === "object" &&
    list !== null &&
    !(list instanceof Set) &&
    Object.values(list).every(
      (term: unknown) => typeof term === "object" && term !== null && "ar" in term && "en" in term,
    )
  );
}

if (process.argv[1] === import.meta.filename) writeFileSync(GLOSSARY_PAGE, printGlossary());
