/** `isnad new correction FILE`: what was put right in an article, written into its front matter. */
import { join, relative } from "node:path";
import { present } from "../base/present.ts";
import { listPaths } from "../engine/read-content.ts";
import { Refusal } from "../engine/refusal.ts";
import { CORRECTION_KINDS } from "../model/vocabulary.ts";
import type { Asker } from "./ask.ts";
import { onlyFile } from "./asked-files.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { type CorrectionAnswers, changeText, correctText } from "./correct-text.ts";
import { readText, saveText } from "./desk/content-door.ts";
import { answer, type Given, listed } from "./new-answers.ts";
import { FORMS, type Question } from "./new-forms.ts";
import { readInventory } from "./read-inventory.ts";

/** What the command is called by. */
export const CORRECTION = ["correction", "تصحيح", "التصحيح"];

/** Asks for what no option answers, and writes the correction; the rest of the file stays as it is. */
export async function correct(invocation: Invocation, asker: Asker | undefined): Promise<ExitCode> {
  const { content, cwd, language, own, terminal } = invocation;
  const articles = [...listPaths(content)].filter((path) => /^articles\/.*\.md$/u.test(path));
  const path = onlyFile({ ...invocation, operands: invocation.operands.slice(1) }, articles);
  const found = readText(content, path);
  if (found.kind !== "text") throw new Refusal(`لا يُقرأ «${path}».`, `“${path}” cannot be read.`);
  const given = {
    form: FORMS.article,
    inventory: await readInventory(invocation),
    language,
    options: own,
    tell: terminal.note,
    ...present({ asker: terminal.interactive ? asker : undefined }),
  };
  const answers = await gatherAnswers(given);
  if (answers === undefined) return 2;
  const corrected = correctText(found.text, answers);
  if (corrected.kind === "refused") throw new Refusal(corrected.why.ar, corrected.why.en);
  const text = new TextEncoder().encode(changeText(found.text, corrected.changes));
  const saved = saveText(content, path, text, found.hash);
  if (saved.kind !== "saved") throw new Refusal(`تغيّر «${path}» في أثناء ذلك.`, `“${path}” changed meanwhile.`);
  const shown = relative(cwd, join(content, path));
  terminal.note(language === "ar" ? `كُتب التصحيح في: ${shown}` : `Correction written into: ${shown}`);
  return 0;
}

type Asked = Pick<Question, "option" | "ask"> & Partial<Question>;
const asked = ({ option, ask, ...more }: Asked): Question => ({
  option,
  ask,
  field: option,
  required: false,
  list: false,
  reads: "text",
  names: false,
  ...more,
});

/** What changed comes first, the day last; why it did stands in the correction's text. */
const QUESTIONS = [
  asked({
    option: "text",
    ask: { ar: "ماذا كان في النص، وما الصحيح؟", en: "What stood there, and what is right?" },
    required: true,
  }),
  asked({
    option: "why",
    ask: { ar: "لماذا؟ (من نبّه إليه، أو بأي مصدر عُرف)", en: "Why? (who pointed it out, or which source shows it)" },
  }),
  asked({ option: "type", ask: { ar: "نوع التصحيح", en: "Kind of the correction" }, choices: CORRECTION_KINDS }),
  asked({
    option: "claims",
    ask: { ar: "وسوم الأقوال التي يمسّها (بفواصل)", en: "Labels of the claims that it touches (commas between them)" },
  }),
  asked({
    option: "date",
    ask: { ar: "يوم التصحيح", en: "Day of the correction" },
    required: true,
    reads: "date",
    proposes: "today",
  }),
] as const;

/** `undefined` where a person called it off. */
async function gatherAnswers(given: Given): Promise<CorrectionAnswers | undefined> {
  const answers = new Map<string, string>();
  for (const question of QUESTIONS) {
    const said = await answer(question, given, "");
    if (said === undefined) return undefined;
    answers.set(question.option, said);
  }
  const answered = (option: string): string => answers.get(option) ?? "";
  return {
    text: answered("text"),
    why: answered("why"),
    kind: answered("type") || CORRECTION_KINDS.factual.ar,
    claims: listed(answered("claims")),
    date: answered("date"),
  };
}
