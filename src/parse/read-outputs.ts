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
  readonly value?: keyof typeof OUTPUT_ANSWERS;
}

/** Reads the outputs; what is not named stays as it is by default. Complains with `frontmatter-value-unknown`. */
export function readOutputs(reading: Reading, lines: readonly OutputLine[]): Outputs {
  let outputs = DEFAULT_SITE.outputs;
  for (const { key, value } of lines) {
    const output = readTerm(askingInFrontMatter(reading, "المخرجات"), key, OUTPUTS);
    if (output === undefined || value === undefined) continue;
    const isOfClaims = value === "pages" || value === "anchors";
    if (output === "claims" && isOfClaims) outputs = { ...outputs, claims: value };
    else if (output !== "claims" && !isOfClaims) outputs = { ...outputs, [output]: value === "yes" };
    else refuse(reading, key, value, output === "claims" ? ["pages", "anchors"] : ["yes", "no"]);
  }
  return outputs;
}

function refuse(
  reading: Reading,
  key: Name,
  value: keyof typeof OUTPUT_ANSWERS,
  allowed: readonly (keyof typeof OUTPUT_ANSWERS)[],
): void {
  const expected = allowed.map((answer) => OUTPUT_ANSWERS[answer].ar).join("، ");
  const facts = { key: key.text, text: OUTPUT_ANSWERS[value].ar };
  reading.complain("frontmatter-value-unknown", key.place, facts, { expected });
}
