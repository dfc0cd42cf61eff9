/** Cells of a spreadsheet that are pasted into the text come as a table; one undo takes it back. */
import { writeLines } from "./insert.ts";
import { tableOf } from "./table-of.ts";
import { type Place, write } from "./write-into.ts";

/** Takes what is pasted into the words of a file, where it is cells; in its front matter they stay as they are. */
export function takeTables({ view }: Place): void {
  view.contentDOM.addEventListener(
    "paste",
    (event) => {
      const table = tableOf(event.clipboardData?.getData("text/plain") ?? "");
      const text = view.state.doc.toString();
      const at = view.state.selection.main.to;
      if (table === undefined || !/^---\n[\s\S]*?\n---/u.test(text.slice(0, at))) return;
      event.preventDefault();
      event.stopPropagation();
      write(view, writeLines(text, at, table));
    },
    { capture: true },
  );
}
