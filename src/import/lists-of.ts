/** Finds lists in plain text: lines that begin with one kind of bullet, or with numbers that count up. */
import type { List } from "mdast";
import { fold } from "../arabic/fold.ts";
import { type Line, positionOf } from "./text-lines.ts";

/** A list, or a line that is in none, with the line that follows it. */
export type Block = { readonly list: List } | { readonly line: Line; readonly next: Line | undefined };

const BULLET = /^[•●▪■◦‣∙·*–—-]\s+(?=\S)/u;
const NUMBER = /^([0-9٠-٩۰-۹]{1,3})\s*[.)\-–]\s+(?=\S)/u;

/** Gathers list items; two are the fewest that make a list, and a number that does not follow on begins no item. */
export function listsOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const run = runFrom(lines, index);
    const line = lines[index];
    if (run.length >= 2) blocks.push({ list: toList(run) });
    else if (line !== undefined) blocks.push({ line, next: lines[index + 1] });
    index += Math.max(1, run.length >= 2 ? run.length : 1);
  }
  return blocks;
}

interface Item {
  readonly line: Line;
  readonly number: number | undefined;
  readonly text: string;
}

function runFrom(lines: readonly Line[], start: number): Item[] {
  const run: Item[] = [];
  for (const line of lines.slice(start)) {
    const item = itemIn(line);
    const last = run.at(-1);
    if (item === undefined) break;
    if (last !== undefined && item.number !== (last.number === undefined ? undefined : last.number + 1)) break;
    run.push(item);
  }
  return run;
}

function itemIn(line: Line): Item | undefined {
  const number = NUMBER.exec(line.text);
  if (number?.[1] !== undefined)
    return { line, number: Number(fold(number[1])), text: line.text.slice(number[0].length) };
  const bullet = BULLET.exec(line.text);
  return bullet === null ? undefined : { line, number: undefined, text: line.text.slice(bullet[0].length) };
}

function toList(items: readonly Item[]): List {
  const start = items[0]?.number;
  return {
    type: "list",
    ordered: start !== undefined,
    ...(start === undefined ? {} : { start }),
    spread: false,
    children: items.map(({ line, text }) => ({
      type: "listItem",
      spread: false,
      position: positionOf(line),
      children: [{ type: "paragraph", position: positionOf(line), children: [{ type: "text", value: text }] }],
    })),
  };
}
