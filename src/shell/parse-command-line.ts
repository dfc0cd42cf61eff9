/** From the words of a command line to an invocation; whatever cannot be understood is refused with the nearest. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { nearest } from "../diagnostics/nearest.ts";
import { REPORTS, type ReportFormat } from "../diagnostics/report/report.ts";
import { LANGUAGES, type Language } from "../diagnostics/tell.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Command, Invocation, Option } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { SHARED_OPTIONS } from "./shared-options.ts";
import type { Terminal } from "./terminal.ts";

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: "help"; readonly language: Language; readonly command?: string }
  | { readonly kind: "run"; readonly command: Command; readonly invocation: Invocation };

type Values = Readonly<Record<string, string | true | undefined>>;

/** Understands `words` as given in the folder `cwd`. Throws a refusal for wrong usage. */
export function parseCommandLine(words: readonly string[], cwd: string, terminal: Terminal): CommandLine {
  const table: Readonly<Record<string, Command>> = COMMANDS;
  const [first, ...rest] = words;
  if (first === undefined || first === "help" || first.startsWith("-")) {
    const { values } = readWords(first === "help" ? rest : words, SHARED_OPTIONS);
    if (first === undefined || (first.startsWith("-") && !values.help))
      throw refuse("لم يُذكر أمر.", "No command is given.", undefined);
    return { kind: "help", language: languageOf(values) };
  }
  const command = Object.hasOwn(table, first) ? table[first] : undefined;
  if (command === undefined)
    throw refuse(`لا يوجد أمر «${first}».`, `There is no command “${first}”.`, nearest(first, Object.keys(table)));
  const { values, operands } = readWords(rest, { ...SHARED_OPTIONS, ...command.options });
  if (values.help) return { kind: "help", language: languageOf(values), command: first };
  checkOperands(operands, command);
  return { kind: "run", command, invocation: invocationOf(first, operands, values, cwd, terminal) };
}

/** The language that was asked for, however wrong the rest of the command line is. */
export function guessLanguage(words: readonly string[]): Language {
  return /(?:^|\s)--lang[= ]en(?:\s|$)/.test(words.join(" ")) ? "en" : "ar";
}

function readWords(
  words: readonly string[],
  known: Readonly<Record<string, Option>>,
): { values: Values; operands: string[] } {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short ? { short } : {}) },
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    const { rawName } = token;
    if (option === undefined)
      throw refuse(`لا يوجد خيار «${rawName}».`, `There is no option “${rawName}”.`, nearestOption(token.name, known));
    const isLost =
      token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("-"));
    if (option.value !== undefined && isLost)
      throw refuse(
        `ينقص الخيار «${rawName}» قيمته: ${option.value}.`,
        `The option “${rawName}” lacks its value: ${option.value}.`,
      );
    if (option.value === undefined && token.value !== undefined)
      throw refuse(`لا يأخذ الخيار «${rawName}» قيمة.`, `The option “${rawName}” takes no value.`);
    values[token.name] = token.value ?? true;
  }
  return { values, operands: positionals };
}

function nearestOption(typed: string, known: Readonly<Record<string, Option>>): string | undefined {
  const name = nearest(typed, Object.keys(known));
  return name === undefined ? undefined : `--${name}`;
}

function checkOperands(operands: readonly string[], command: Command): void {
  const extra = operands[command.operands.length];
  if (extra !== undefined && !/…\]?$/u.test(command.operands.at(-1) ?? ""))
    throw refuse(`لا يقبل هذا الأمر «${extra}».`, `“${extra}” has no place in this command.`);
  const lacking = command.operands[operands.length];
  if (lacking !== undefined && !lacking.startsWith("["))
    throw refuse(LACKING[lacking] ?? `ينقص الأمر: ${lacking}.`, `The command lacks: ${lacking}.`);
}

/** What to name, by the operand that lacks. */
const LACKING: Readonly<Record<string, string>> = {
  KIND: "اذكر نوع الملف: article أو topic أو source؛ أو correction لتصحيح.",
  FILE: "اذكر الملف.",
  "FILE…": "اذكر الملف أو المجلد.",
};

function invocationOf(
  command: string,
  operands: readonly string[],
  values: Values,
  cwd: string,
  terminal: Terminal,
): Invocation {
  const folder = (name: string, standard: string): string => resolve(cwd, textOf(values[name]) ?? standard);
  const baseUrl = textOf(values["base-url"]);
  const shared: readonly string[] = Object.keys(SHARED_OPTIONS);
  return {
    command,
    operands,
    content: folder("content", "content"),
    out: folder("out", "_site"),
    cache: folder("cache", ".cache/isnad"),
    ...(baseUrl === undefined ? {} : { baseUrl: readBaseUrl(baseUrl) }),
    language: languageOf(values),
    strict: values.strict === true,
    format: formatOf(values),
    own: Object.fromEntries(Object.entries(values).filter(([name]) => !shared.includes(name))),
    cwd,
    terminal,
  };
}

function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw refuse(
      `«${text}» ليس عنوان موقع كاملًا.`,
      `“${text}” is not the full address of a site.`,
      "https://example.org/",
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function languageOf({ lang }: Values): Language {
  const found = LANGUAGES.find((language) => language === lang);
  if (found === undefined && lang !== undefined)
    throw refuse(`لا أعرف اللغة «${lang}».`, `The language “${lang}” is not known.`, LANGUAGES.join(" | "));
  return found ?? "ar";
}

function formatOf({ format = "pretty" }: Values): ReportFormat {
  const names = Object.keys(REPORTS);
  if (isFormat(format)) return format;
  throw refuse(
    `لا صيغة للتقرير اسمها «${format}».`,
    `There is no report “${format}”.`,
    nearest(String(format), names) ?? names.join(" | "),
  );
}

const isFormat = (name: string | true): name is ReportFormat =>
  typeof name === "string" && Object.hasOwn(REPORTS, name);
const textOf = (value: string | true | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

function refuse(ar: string, en: string, expected?: string): Refusal {
  return expected === undefined
    ? new Refusal(ar, en)
    : new Refusal(`${ar} أتقصد: ${expected}`, `${en} Did you mean: ${expected}`);
}
