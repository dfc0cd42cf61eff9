/** Gathers what a new file needs: from options first, then from whoever sits at the terminal. */

import { cliticSplits } from "../arabic/clitics.ts";
import { parseMoment } from "../arabic/dates.ts";
import { foldKey } from "../arabic/fold.ts";
import { proposeId } from "../arabic/slug.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Language } from "../diagnostics/tell.ts";
import { Refusal } from "../engine/refusal.ts";
import { ID_PATTERN } from "../model/ids.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { findTerm } from "../parse/fields/read-term.ts";
import type { FieldValue } from "../parse/front-matter/write-front-matter.ts";
import type { Asker } from "./ask.ts";
import type { Sentence } from "./command.ts";
import type { Form, Question } from "./new-forms.ts";
import type { Inventory } from "./read-inventory.ts";
import { localToday } from "./today.ts";

/** What there is to answer from. Without an `asker`, options and proposals must do. */
export interface Given {
  readonly form: Form;
  readonly inventory: Inventory;
  readonly language: Language;
  readonly options: Readonly<Record<string, string | true | undefined>>;
  readonly asker?: Asker;
  readonly tell: (line: string) => void;
}

/** An id, and the answers by field. */
export interface Answers {
  readonly id: string;
  readonly byField: ReadonlyMap<string, string>;
}

/** An option that answers its question wrongly: on a terminal it is named before the words of what is wrong. */
export class WrongAnswer extends Refusal {
  readonly option: string;
  readonly fault: Sentence;

  constructor(option: string, fault: Sentence) {
    super(`--${option}: ${fault.ar}`, `--${option}: ${fault.en}`);
    this.option = option;
    this.fault = fault;
  }
}

/** Answers every question of a form; `undefined` where a person called it off. Throws a refusal for a wrong option. */
export async function gather(given: Given): Promise<Answers | undefined> {
  const byField = new Map<string, string>();
  let title = "";
  let id: string | undefined;
  for (const question of given.form.questions) {
    const answered = await answer(question, given, title);
    if (answered === undefined) return undefined;
    byField.set(question.field, answered);
    if (id !== undefined) continue;
    title = answered;
    tellNear(title, given);
    id = await answerId(title, given);
    if (id === undefined) return undefined;
  }
  return id === undefined ? undefined : { id, byField };
}

/** The fields to write, in the order of the questions; an answer that was left empty is no field. */
export function fieldsOf({ questions }: Form, { byField }: Answers): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const { field, list, required } of questions) {
    const value = byField.get(field) ?? "";
    if (value === "" && !required) continue;
    fields[field] = list ? listed(value) : value;
  }
  return fields;
}

/** What is wrong with an id, if anything is. */
export function complainId(id: string, { inventory, form }: Pick<Given, "inventory" | "form">): Sentence | undefined {
  if (!ID_PATTERN.test(id))
    return {
      ar: `لا يصلح «${id}» معرّفًا: حروف لاتينية صغيرة وأرقام وشرطات، 64 على الأكثر.`,
      en: `“${id}” is no id: small Latin letters, digits and hyphens, 64 at most.`,
    };
  if (!inventory.taken[form.folder].includes(id)) return undefined;
  return { ar: `المعرّف «${id}» مستعمل من قبل.`, en: `The id “${id}” is taken.` };
}

async function answerId(title: string, given: Given): Promise<string | undefined> {
  const typed = given.options.id;
  if (typeof typed === "string") {
    const fault = complainId(typed, given);
    if (fault !== undefined) throw new WrongAnswer("id", fault);
    return typed;
  }
  const proposal = freeId(proposeId(title), given);
  if (given.asker === undefined) return proposal;
  const question = {
    ar: "معرّفه في العناوين (لاتيني، لا يتغير بعد النشر)",
    en: "Its id in addresses (Latin, for good)",
  };
  const validate = (answer: string): string | undefined => complainId(answer.trim(), given)?.[given.language];
  return (await given.asker.text(question[given.language], { initial: proposal, validate }))?.trim();
}

function freeId(wanted: string, { inventory, form }: Given): string {
  const taken = inventory.taken[form.folder];
  const base = wanted === "" ? form.folder.slice(0, -1) : wanted;
  for (let number = 1, id = base; ; id = `${base}-${number}`) {
    if (!taken.includes(id)) return id;
    number += 1;
  }
}

/** Answers one question: by its option, by whoever sits at the terminal, or by what is proposed; `undefined` where it was called off. */
export async function answer(question: Question, given: Given, title: string): Promise<string | undefined> {
  const typed = given.options[question.option];
  if (typeof typed === "string") {
    const fault = complain(question, typed);
    if (fault !== undefined) throw new WrongAnswer(question.option, fault);
    return normal(question, typed);
  }
  const initial = proposedAnswer(question, given, title);
  if (given.asker === undefined) return withoutAsking(question, initial);
  const message = question.ask[given.language];
  if (question.choices !== undefined) return given.asker.choose(message, choicesOf(question.choices));
  const validate = (answer: string): string | undefined => complain(question, answer)?.[given.language];
  const answer = await given.asker.text(message, { ...(initial === undefined ? {} : { initial }), validate });
  if (answer !== undefined && question.names) tellUnknown(answer, given);
  return answer === undefined ? undefined : normal(question, answer);
}

function withoutAsking(question: Question, initial: string | undefined): string {
  if (initial !== undefined || !question.required) return initial ?? "";
  throw new Refusal(
    `ينقص الأمر: --${question.option} (${question.ask.ar}).`,
    `The command lacks: --${question.option} (${question.ask.en}).`,
  );
}

/** The answer that a form proposes to a question, before any is given. */
export function proposedAnswer({ proposes }: Question, { inventory }: Given, title: string): string | undefined {
  if (proposes === "today") return localToday();
  if (proposes === "editor") return inventory.editors[0];
  return proposes === "mentioned" ? mentioned(title, inventory).join("، ") : undefined;
}

/** What is wrong with an answer, if anything is. */
function complain({ required, reads, choices }: Question, typed: string): Sentence | undefined {
  const text = typed.trim();
  if (text === "") return required ? { ar: "لا بد من جواب.", en: "An answer is needed." } : undefined;
  if (choices !== undefined && findTerm(choices, text) === undefined) {
    const labels = Object.values(choices).map(({ ar }) => ar);
    const near = nearest(text, labels) ?? labels.join("، ");
    return { ar: `لا نوع اسمه «${text}». أتقصد: ${near}`, en: `There is no “${text}”. Did you mean: ${near}` };
  }
  if (isDay(reads) && parseMoment(text).kind === "invalid")
    return { ar: `«${text}» ليس تاريخًا؛ اكتبه مثل 2026-11-22.`, en: `“${text}” is no date; write it as 2026-11-22.` };
  if (reads === "url" && !/^https?:$/u.test(URL.parse(text)?.protocol ?? ""))
    return {
      ar: `«${text}» ليس رابطًا كاملًا يبدأ بـ https://`,
      en: `“${text}” is no full address that begins with https://`,
    };
  return undefined;
}

function normal({ reads, choices }: Question, typed: string): string {
  const text = typed.trim();
  const reading = isDay(reads) ? parseMoment(text) : undefined;
  if (reading?.kind === "date") return [reading.date, reading.time].filter(Boolean).join(" ");
  const term = choices && findTerm(choices, text);
  return (term && choices?.[term]?.ar) ?? text;
}

const choicesOf = (vocabulary: Vocabulary<string>) =>
  Object.values(vocabulary).map(({ ar, en }) => ({ value: ar, label: `${ar} (${en})` }));

const isDay = (reads: Question["reads"]): boolean => reads === "date" || reads === "moment";

/** The parts of an answer that names several. */
export const listed = (text: string): string[] =>
  text
    .split(/[،,؛;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Names that are like the title, or contained in it: an editor may be about to begin what is there already. */
function tellNear(title: string, { inventory, form, language, tell }: Given): void {
  if (form.folder === "articles") return;
  const names = inventory.names.map(({ name }) => name);
  const near = new Set([nearest(title, names), ...mentioned(title, inventory)].filter((name) => name !== undefined));
  for (const { name, id } of inventory.names.filter((known) => near.has(known.name)))
    tell(language === "ar" ? `اسم قريب موجود: ${name} (${id})` : `A near name is there: ${name} (${id})`);
}

function tellUnknown(answer: string, { inventory, language, tell }: Given): void {
  const known = new Set(inventory.names.flatMap(({ name, id }) => [foldKey(name), foldKey(id)]));
  for (const name of listed(answer).filter((each) => !known.has(foldKey(each)))) {
    const near = nearest(
      name,
      inventory.names.map((each) => each.name),
    );
    const [ar, en] = near === undefined ? ["", ""] : [` أقرب اسم: ${near}`, ` The nearest name: ${near}`];
    tell(language === "ar" ? `لا صفحة بعد لـ«${name}».${ar}` : `“${name}” has no page yet.${en}`);
  }
}

/** Topics whose name stands in a title, clitics aside; each once, by its own name. */
function mentioned(title: string, { names }: Inventory): string[] {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const starts = words.map((word) => new Set(cliticSplits(word).map(({ rest }) => foldKey(rest))));
  const stands = (name: string): boolean => {
    const [first = "", ...others] = foldKey(name).split(" ");
    return starts.some(
      (rests, at) => rests.has(first) && others.every((other, index) => foldKey(words[at + 1 + index] ?? "") === other),
    );
  };
  const topics = names.filter(({ kind, name }) => kind === "topic" && name.length > 2 && stands(name));
  return [
    ...new Set(topics.map(({ id }) => names.find((known) => known.id === id && known.kind === "topic")?.name ?? id)),
  ];
}
