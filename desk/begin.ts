/** A new article, topic or source: the questions that `isnad new` asks, as a form. */
import type { Begun, FormQuestion } from "../src/shell/desk/messages.ts";
import { ask, post } from "./ask-server.ts";
import { type Asked, openForm, type Wrong } from "./form.ts";
import type { Language } from "./language.ts";
import { WORDS } from "./words.ts";

/** Asks, begins the file, and opens it. */
export async function beginForm(
  kind: "article" | "topic" | "source",
  language: Language,
  open: (path: string) => void,
): Promise<void> {
  const questions = (await ask<readonly FormQuestion[]>(`questions?kind=${kind}`))?.body ?? [];
  const names = await language.names();
  const offered = (reads: string): readonly string[] =>
    reads === "topic" ? names.topics : reads === "agent" ? names.agents : reads === "source" ? names.sources : [];
  await openForm({
    title: WORDS.begin[kind],
    asked: [
      ...questions.map(
        ({ option, label, required, choices, proposal, reads }): Asked => ({
          name: option,
          label,
          required,
          isLatin: reads === "url",
          hint: reads === "date" || reads === "moment" ? WORDS.day : undefined,
          ...(choices === undefined ? { options: offered(reads) } : { kind: "choice", options: ["", ...choices] }),
          ...(proposal === undefined ? {} : { value: proposal }),
        }),
      ),
      { name: "id", label: WORDS.form_id, isLatin: true },
    ],
    submit: WORDS.form.create,
    take: async ({ text }) => {
      const asked = [...questions.map(({ option }) => option), "id"];
      const answers = Object.fromEntries(asked.map((name) => [name, text(name)]).filter(([, value]) => value !== ""));
      const answer = await post<Begun>("new", { kind, answers });
      if (answer === undefined) return WORDS.failed;
      if (answer.body.kind === "refused") return wrongOf(answer.body);
      language.moved(answer.body.path);
      open(answer.body.path);
      return undefined;
    },
  });
}

/** Why a file could not be begun, at the question that it is about; questions bear the names of options. */
export const wrongOf = ({ why, at }: { readonly why: string; readonly at?: string }): Wrong =>
  at === undefined ? why : { at, why };
