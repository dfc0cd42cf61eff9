/** The records that an import proposed in a text: found, accepted by dropping «مقترح», or refused with their marks. */
import { RECORD_FIELDS } from "../src/parse/fields/record-fields.ts";

/** A proposed record: its label, the words it claims, and what it says of them. */
export interface Proposal {
  readonly label: string;
  readonly words: string;
  readonly record: string;
}

const SIGN = RECORD_FIELDS.proposed.ar;

/** Every record of a text that bears the sign, in their order. */
export function proposalsIn(text: string): Proposal[] {
  return [...text.matchAll(/^\[\^(?<label>[^\]\n]+)\]:\s*\n(?<record>(?:[ \t]+[^\n]*\n?)+)/gmu)].flatMap(
    ({ groups }) => {
      const { label = "", record = "" } = groups ?? {};
      const lines = record.split("\n").map((line) => line.replace(/^\s*[-*•]\s*/u, "").trim());
      if (!lines.includes(SIGN)) return [];
      const words = spanOf(text, label)?.words ?? "";
      return [{ label, words, record: lines.filter((line) => line !== SIGN && line !== "").join(" · ") }];
    },
  );
}

/** The text in which the record stands as one that somebody has read. */
export const acceptProposal = (text: string, label: string): string =>
  text.replace(recordOf(label), (record) =>
    record.replace(new RegExp(`^[ \\t]*[-*•]\\s*${SIGN}[ \\t]*\\n?`, "mu"), ""),
  );

/** The text without the record and its mark; its words stay. */
export function refuseProposal(text: string, label: string): string {
  const span = spanOf(text, label);
  const without = span === undefined ? text : text.replace(span.whole, () => span.words);
  return without.replace(recordOf(label), "").replace(/\n{3,}/gu, "\n\n");
}

function spanOf(text: string, label: string): { readonly whole: string; readonly words: string } | undefined {
  const found = new RegExp(`\\[(?<words>[^\\][]+)\\]\\[\\^${escaped(label)}\\](?!\\s*:)`, "u").exec(text);
  return found === null ? undefined : { whole: found[0], words: found.groups?.words ?? "" };
}

const recordOf = (label: string): RegExp =>
  new RegExp(`^\\[\\^${escaped(label)}\\]:\\s*\\n(?:[ \\t]+[^\\n]*\\n?)*`, "mu");

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
