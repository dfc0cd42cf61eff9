/** Another name for a topic, a source, a speaker or a claim's label, in all files at once: wherever the cursor stands on it. */
import { changeText } from "./apply-edit.ts";
import { openForm, say } from "./form.ts";
import { WORDS } from "./words.ts";
import type { Place } from "./write-into.ts";

/** Asks how the name under the cursor is to be called, and calls it so. */
export async function callAnewForm({ view, path, language, save }: Place): Promise<void> {
  const { name: words } = WORDS;
  const { head } = view.state.selection.main;
  const { number, from } = view.state.doc.lineAt(head);
  const position = { line: number - 1, character: head - from };
  const old = await language.nameAt(path, position);
  if (old === undefined) return say(words.title, words.nothing);
  await openForm({
    title: words.title,
    about: words.about(old),
    asked: [
      { name: "fresh", label: words.fresh, required: true, value: old },
      { name: "where", label: words.where, kind: "several", options: ["prose"], shown: [words.prose] },
    ],
    submit: words.submit,
    take: async ({ text, several }) => {
      const called = await language.callAnew(path, position, text("fresh"), several("where").length > 0);
      if (called.kind === "refused") return called.why;
      changeText(view, called.edits);
      await save();
      return called.left.length === 0 ? undefined : `${words.left} ${called.left.join("، ")}`;
    },
  });
}
