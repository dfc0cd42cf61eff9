/** A correction as a step: what changed, why, of which claim, as a form or options answer it, written into an article's text. */
import { parseDate } from "../arabic/dates.ts";
import { foldKey } from "../arabic/fold.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { CORRECTION_KINDS } from "../model/vocabulary.ts";
import { findTerm } from "../parse/fields/read-term.ts";
import { addCorrection } from "../parse/front-matter/add-correction.ts";
import type { TextChange } from "../parse/front-matter/open-block.ts";
import { parseFile } from "../parse/parse-file.ts";
import type { Sentence } from "./command.ts";
import type { LabelledClaim } from "./desk/messages.ts";

/** What is answered, as typed; empty where it was not. */
export interface CorrectionAnswers {
  /** What stood there, and what is right. */
  readonly text: string;
  readonly why: string;
  readonly kind: string;
  readonly date: string;
  /** Labels of claims of the article, or `article/label` of another's. */
  readonly claims: readonly string[];
}

/** The changes of the text, or why there are none. */
export type Corrected =
  | { readonly kind: "corrected"; readonly changes: readonly TextChange[] }
  | { readonly kind: "refused"; readonly why: Sentence };

/** Makes the changes by which a correction comes into the text of an article. */
export function correctText(text: string, { kind, why, claims, ...answers }: CorrectionAnswers): Corrected {
  const said = answers.text.trim();
  if (said === "") return refused("قل ما الذي صُحّح.", "Say what was corrected.");
  const date = parseDate(answers.date);
  if (date.kind === "invalid")
    return refused(`«${answers.date}» ليس تاريخًا؛ اكتبه مثل 2026-11-22.`, `“${answers.date}” is no date.`);
  const term = findTerm(CORRECTION_KINDS, kind.trim());
  if (term === undefined) return refused(`لا نوع اسمه «${kind}».`, `There is no kind “${kind}”.`);
  const labels = claimsOf(text).map(({ label }) => label);
  const unknown = claims.find(
    (claim) => !claim.includes("/") && !labels.some((label) => foldKey(label) === foldKey(claim)),
  );
  if (unknown !== undefined) return refusedClaim(unknown, labels);
  const whole = why.trim() === "" ? said : `${ended(said)} السبب: ${ended(why.trim())}`;
  const changes = addCorrection(text, { date: date.date, kind: CORRECTION_KINDS[term].ar, text: whole, claims });
  return changes === undefined
    ? refused(
        "لا موضع للتصحيح: ليس للملف ترويسة مغلقة، أو ليست «تصحيحات» فيها قائمة. أصلح ذلك أولًا.",
        "There is no place for it: the file has no front matter that is closed, or its corrections are no list.",
      )
    : { kind: "corrected", changes };
}

/** The claims that the text of an article records, in its order. */
export function claimsOf(text: string): LabelledClaim[] {
  const { noun } = parseFile({ path: "articles/corrected.md", bytes: new TextEncoder().encode(text) });
  if (noun?.kind !== "article") return [];
  const { marks, records } = noun.noun;
  return records.map(({ label, text: put }) => {
    const mark = marks.find((each) => each.kind === "claim" && foldKey(each.label) === foldKey(label));
    return { label, words: put ?? (mark?.kind === "claim" ? mark.passage.exact : label) };
  });
}

/** The text with its changes made; of two at one place, the first stands first. */
export function changeText(text: string, changes: readonly TextChange[]): string {
  const inOrder = changes.toSorted((a, b) => a.from - b.from);
  return inOrder.reduceRight((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);
}

const ended = (sentence: string): string => (/[.!؟?…]$/u.test(sentence) ? sentence : `${sentence}.`);

const refused = (ar: string, en: string): Corrected => ({ kind: "refused", why: { ar, en } });

function refusedClaim(typed: string, labels: readonly string[]): Corrected {
  const near = nearest(typed, labels);
  const [ar, en] = near === undefined ? ["", ""] : [` أتقصد: ${near}`, ` Did you mean: ${near}`];
  return refused(`لا قول في هذا المقال وسمه «${typed}».${ar}`, `No claim of this article is labelled “${typed}”.${en}`);
}
