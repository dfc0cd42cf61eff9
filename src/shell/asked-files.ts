/** The files of content that a command line names: by their path from where one stands, or from the content folder. */
import { relative, resolve, sep } from "node:path";
import { nearest } from "../diagnostics/nearest.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Invocation } from "./command.ts";

/**
 * Gives a test of paths within the content folder: those of the files named, and of all in the folders named; every one
 * where none is named. Refuses a name that no file of content has.
 */
export function askedFiles(
  { operands, cwd, content }: Pick<Invocation, "operands" | "cwd" | "content">,
  known: readonly string[],
): (path: string) => boolean {
  if (operands.length === 0) return () => true;
  const wanted = new Set(operands.flatMap((typed) => filesNamed(typed, cwd, content, known)));
  return (path) => wanted.has(path);
}

/** So many files are named where one was to be. */
const MOST_NAMED = 6;

/** The one file that a command line names; a name that several have is refused with all of them. */
export function onlyFile(asked: Pick<Invocation, "operands" | "cwd" | "content">, known: readonly string[]): string {
  const [typed] = asked.operands;
  if (typed === undefined) throw new Refusal("اذكر الملف.", "The command lacks: FILE.");
  const [first, ...others] = known.filter(askedFiles(asked, known));
  if (first !== undefined && others.length === 0) return first;
  const named = [first, ...others].slice(0, MOST_NAMED).join("، ");
  throw new Refusal(
    `«${typed}» أكثر من ملف: ${named}. سمِّ واحدًا منها.`,
    `“${typed}” is more than one file: ${named}. Name one of them.`,
  );
}

function filesNamed(typed: string, cwd: string, content: string, known: readonly string[]): readonly string[] {
  const ways = [relative(content, resolve(cwd, typed)), relative(content, resolve(content, typed)), typed]
    .map((way) => way.split(sep).join("/"))
    .map((way) => way.replace(/\/$/u, "").normalize("NFC"));
  const found = known.filter((path) =>
    ways.some((way) => way === "" || [path, nameOf(path), stemOf(path)].includes(way) || path.startsWith(`${way}/`)),
  );
  if (found.length > 0) return found;
  const near = nearest(typed, known) ?? nearest(stemOf(typed), known.map(stemOf));
  const [ar, en] = near === undefined ? ["", ""] : [` أتقصد: ${near}`, ` Did you mean: ${near}`];
  throw new Refusal(`لا ملف في المحتوى اسمه «${typed}».${ar}`, `No file of content is called “${typed}”.${en}`);
}

const nameOf = (path: string): string => path.replace(/^.*\//u, "");
const stemOf = (path: string): string => nameOf(path).replace(/\.\w+$/u, "");
