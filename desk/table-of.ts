/** Cells of a spreadsheet, as it hands them over: text with tabs between them, to a table of Markdown. */

/** Two rows and two columns at least; the first row is the head. `undefined` where a text is no such cells. */
export function tableOf(pasted: string): string | undefined {
  const rows = rowsOf(pasted.replace(/\r\n?/gu, "\n").replace(/\n+$/u, ""));
  const width = Math.max(...rows.map((row) => row.length));
  const isTable = rows.length > 1 && width > 1 && rows.every((row) => row.length === width);
  if (!isTable) return undefined;
  const [head = [], ...others] = rows.map((row) => row.map(cellOf));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...others.map(line)].join("\n");
}

/** A cell that holds a line break, a tab or a quotation mark stands in quotation marks, those within it doubled. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"(?<quoted>(?:[^"]|"")*)"(?=[\t\n]|$)|(?<plain>[^\t\n]*))(?<end>\t|\n|$)/gu)) {
    const { quoted, plain = "", end } = match.groups ?? {};
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}

const cellOf = (typed: string): string =>
  typed
    .replace(/\s*\n\s*/gu, " ")
    .trim()
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|");
