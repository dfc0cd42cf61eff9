/** What `isnad dev` says on the terminal: what is wrong when it opens, what came to be wrong, and what was mended. */
import type { Invocation } from "../command.ts";
import type { ShownFault } from "./messages.ts";
import type { PreviewSite } from "./preview-site.ts";

/** Tells every change of the faults, once the newsroom has joined it; gives the function that stops it. */
export function tellChanges(
  site: PreviewSite,
  { terminal, language }: Pick<Invocation, "terminal" | "language">,
  fail: (error: unknown) => void,
): () => void {
  let told: readonly ShownFault[] = [];
  let waiting = false;
  const tell = async (): Promise<void> => {
    await site.settled();
    waiting = false;
    const { faults } = site.state();
    for (const line of describeChange(told, faults, language)) terminal.note(line);
    told = faults;
  };
  return site.onChange(() => {
    if (waiting) return;
    waiting = true;
    tell().catch(fail);
  });
}

/** The lines that lead from one list of faults to the next: what is new, what is gone, and how many are left. */
export function describeChange(
  before: readonly ShownFault[],
  after: readonly ShownFault[],
  language: Invocation["language"],
): string[] {
  const fresh = without(after, before);
  const mended = without(before, after);
  if (fresh.length === 0 && mended.length === 0) return [];
  const [mark, none, left, how] =
    language === "ar"
      ? ["أُصلح", "لا خطأ ولا تنبيه.", `الباقي: ${after.length}`, "الإصلاح"]
      : ["mended", "Nothing is wrong.", `left: ${after.length}`, "mend"];
  return [
    ...mended.map(({ file, code }) => `${file} ${code} ${mark}`),
    ...fresh.flatMap((fault) => {
      const { message, mend } = language === "ar" ? fault : fault.english;
      const end = language === "ar" ? "\u200f" : "";
      return [`${fault.file}:${fault.line}:${fault.column} ${fault.code} ${message}${end}`, `  ${how}: ${mend}${end}`];
    }),
    after.length === 0 ? none : left,
  ];
}

/** Faults that the others do not hold; a line that only moved is the same fault. */
function without(faults: readonly ShownFault[], others: readonly ShownFault[]): ShownFault[] {
  const left = new Map<string, number>();
  for (const fault of others) left.set(keyOf(fault), (left.get(keyOf(fault)) ?? 0) + 1);
  return faults.filter((fault) => {
    const count = left.get(keyOf(fault)) ?? 0;
    left.set(keyOf(fault), count - 1);
    return count <= 0;
  });
}

const keyOf = ({ file, code, message }: ShownFault): string => `${file} ${code} ${message}`;
