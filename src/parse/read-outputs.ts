/** What `site.yaml` says is written beside the pages: under «المخرجات», `صور المشاركة: لا` and `الأقوال: مواضع`. */

import { DEFAULT_SITE } from "../model/default-site.ts";
import type { Name } from "../model/name.ts";
import type { Outputs } from "../model/site.ts";
import { OUTPUT_ANSWERS, OUTPUTS } from "../model/vocabulary.ts";
import { askingInFrontMatter } from "./fields/asking.ts";
import { readTerm } from "./fields/read-value.ts";
import type { Reading } from "./reading.ts";

/** One line of the settings; an answer that is none is told already. */
interface OutputLine {
  readonly key: Name;
  readonly value?: Answer;
}

type Answer = keyof typeof OUTPUT_ANSWERS;

/** What may be answered of an output; `yes` of one that can be more than there is its default. */
const ALLOWED: Readonly<Partial<Record<keyof Outputs, readonly Answer[]>>> = {
  claims: ["pages", "anchors"],
  history: ["no", "events", "full"],
};
const YES_OR_NO: readonly Answer[] = ["yes", "no"];

/** Reads the outputs; what is not named stays as it is by default. Complains with `frontmatter-value-unknown`. */
export function readOutputs(reading: Reading, lines: readonly OutputLine[]): Outputs {
  let outputs = DEFAULT_SITE.outputs;
  for (const { key, value } of lines) {
    const output = readTerm(askingInFrontMatter(reading, "المخرجات"), key, OUTPUTS);
    if (output === undefined || value === undefined) continue;
    const allowed = ALLOWED[output] ?? YES_OR_NO;
    const isDefault = value === "yes" && output === "history";
    if (allowed.includes(value) || isDefault) outputs = { ...outputs, ...answered(output, value) };
    else refuse(reading, key, value, allowed);
  }
  return outputs;
}

function answered(output: keyof Outputs, value: Answer): Partial<Outputs> {
  if (output === "claims") return value === "anchors" ? { claims: "anchors" } : { claims: "pages" };
  if (output !== "history") return { [output]: value === "yes" };
  return { history: value === "no" || value === "full" ? value : "events" };
}

function refuse(reading: Reading, key: Name, value: Answer, allowed: readonly Answer[]): void {
  const expected = allowed.map((answer) => OUTPUT_ANSWERS[answer].ar).join("، ");
  const facts = { key: key.text, text: OUTPUT_ANSWERS[value].ar };
  reading.complain("frontmatter-value-unknown", key.place, facts, { expected });
}
