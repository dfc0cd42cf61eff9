/** The help text, printed from the table of commands. */
import type { Language } from "../diagnostics/tell.ts";
import type { Command, Option } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { SHARED_OPTIONS } from "./shared-options.ts";

/** The help of one command, or of all. */
export function usage(language: Language, command?: string): string {
  const table: Readonly<Record<string, Command>> = COMMANDS;
  const row = command === undefined ? undefined : table[command];
  const head = row ? ["isnad", command, ...row.operands].join(" ") : "isnad <command>";
  const commands = row
    ? [`  ${row.about[language]}`]
    : Object.entries(table).map(([name, { about }]) => line(name, about[language]));
  const options = [...Object.entries(row?.options ?? {}), ...Object.entries<Option>(SHARED_OPTIONS)];
  return [
    `${head} [options]`,
    "",
    ...commands,
    "",
    ...options.map(([name, { value, about }]) => line(value ? `--${name} ${value}` : `--${name}`, about[language])),
    "",
  ].join("\n");
}

const line = (name: string, about: string): string => `  ${name.padEnd(18)} ${about}`;
