/** Begins a file from the desk: the questions of `isnad new`, answered by a form, written by the desk's own door. */
import { present } from "../../base/present.ts";
import { Refusal } from "../../engine/refusal.ts";
import { SOURCE_FIELDS } from "../../parse/fields/field-tables.ts";
import { writeFrontMatter } from "../../parse/front-matter/write-front-matter.ts";
import { fieldsOf, type Given, gather, proposedAnswer, WrongAnswer } from "../new-answers.ts";
import { FORMS, type NewKind } from "../new-forms.ts";
import { readInventory } from "../read-inventory.ts";
import { saveText } from "./content-door.ts";
import type { Begun, FormQuestion } from "./messages.ts";

interface Where {
  readonly content: string;
  readonly cache: string;
}

/** The questions of a kind of file, as a form asks them. */
export async function questionsOf(kind: NewKind, where: Where): Promise<FormQuestion[]> {
  const given = await givenFor(kind, where, {});
  return FORMS[kind].questions.map((question) => {
    const { option, ask, required, choices, reads } = question;
    const proposal = question.proposes === "mentioned" ? undefined : proposedAnswer(question, given, "");
    return {
      option,
      label: ask.ar,
      required,
      reads,
      ...(choices === undefined ? {} : { choices: Object.values(choices).map(({ ar }) => ar) }),
      ...(proposal === undefined ? {} : { proposal }),
    };
  });
}

/** Begins a file from answers by option, never over another; `document` is a copy of a source that stands beside it. */
export async function beginFile(
  kind: NewKind,
  answers: Readonly<Record<string, string>>,
  where: Where,
  document?: string,
): Promise<Begun> {
  try {
    const gathered = await gather(await givenFor(kind, where, answers));
    if (gathered === undefined) return refused("");
    const path = `${FORMS[kind].folder}/${gathered.id}.md`;
    const copy = kind === "source" && document !== undefined ? { [SOURCE_FIELDS.documents.ar]: document } : {};
    const text = `${writeFrontMatter({ ...fieldsOf(FORMS[kind], gathered), ...copy })}\n`;
    const saved = saveText(where.content, path, new TextEncoder().encode(text), undefined);
    return saved.kind === "saved" ? { kind: "begun", path } : refused(`الملف «${path}» موجود من قبل.`);
  } catch (error) {
    if (error instanceof WrongAnswer) return refused(error.fault.ar, error.option);
    if (error instanceof Refusal) return refused(error.ar);
    throw error;
  }
}

const refused = (why: string, at?: string): Begun => ({ kind: "refused", why, ...present({ at }) });

const givenFor = async (kind: NewKind, where: Where, options: Given["options"]): Promise<Given> => ({
  form: FORMS[kind],
  inventory: await readInventory(where),
  language: "ar",
  options,
  tell: () => undefined,
});
