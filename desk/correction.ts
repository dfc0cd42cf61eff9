/** A correction as a step: what changed, why, of which claim; it is written into the front matter of the open text. */
import { CORRECTION_KINDS } from "../src/model/vocabulary.ts";
import type { DeskCorrected, LabelledClaim } from "../src/shell/desk/messages.ts";
import { post } from "./ask-server.ts";
import { openForm } from "./form.ts";
import { WORDS } from "./words.ts";
import { type Place, write } from "./write-into.ts";

/** Asks, and writes the correction where it belongs. */
export async function correctionForm({ view }: Place): Promise<void> {
  const textNow = (): string => view.state.doc.toString();
  const claims = (await post<readonly LabelledClaim[]>("claims", { text: textNow() }))?.body ?? [];
  const { correction } = WORDS;
  await openForm({
    title: correction.title,
    about: correction.about,
    asked: [
      { name: "text", label: correction.text, kind: "long", required: true },
      { name: "why", label: correction.why },
      {
        name: "kind",
        label: correction.kind,
        kind: "choice",
        options: Object.values(CORRECTION_KINDS).map(({ ar }) => ar),
      },
      ...(claims.length === 0
        ? []
        : [
            {
              name: "claims",
              label: correction.claims,
              kind: "several" as const,
              options: claims.map(({ label }) => label),
              shown: claims.map(({ words }) => words),
            },
          ]),
      { name: "date", label: correction.date, required: true, value: today() },
    ],
    submit: correction.submit,
    take: async ({ text, several }) => {
      const typed = textNow();
      const answers = { text: text("text"), why: text("why"), kind: text("kind"), date: text("date") };
      const answer = await post<DeskCorrected>("correct", {
        text: typed,
        answers: { ...answers, claims: several("claims") },
      });
      // Whoever types meanwhile is asked again: the places of the changes are those of the text that was sent.
      if (answer === undefined || typed !== textNow()) return WORDS.failed;
      return answer.body.kind === "refused" ? answer.body.why.ar : write(view, answer.body.changes);
    },
  });
}

/** The day on this machine's calendar, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
