/** Which claims of a text are new, gone or changed: their words and their records, as typed. */
import type { ChangedClaim } from "./messages.ts";

/** Compares two states of one file, label by label. */
export function changedClaims(article: string, before: string, after: string): ChangedClaim[] {
  const [old, now] = [claimsIn(before), claimsIn(after)];
  const labels = [...new Set([...old.keys(), ...now.keys()])];
  return labels.flatMap((label): ChangedClaim[] => {
    const [was, is] = [old.get(label), now.get(label)];
    if (was === is) return [];
    if (was === undefined && is !== undefined) return [{ kind: "fresh", article, after: is }];
    if (was !== undefined && is === undefined) return [{ kind: "gone", article, before: was }];
    return was !== undefined && is !== undefined ? [{ kind: "changed", article, before: was, after: is }] : [];
  });
}

const RECORD = /^\[\^(?<label>[^\]\n]+)\][:：][ \t]*\r?\n(?<record>(?:[ \t]+[-*•][^\n]*\n?)+)/gmu;

/** Each record with the words in brackets that bear its label, by that label. */
function claimsIn(text: string): Map<string, string> {
  const words = new Map(
    [...text.matchAll(/\[(?<words>[^\][]+)\]\[\^(?<label>[^\]\n]+)\]/gu)].map(({ groups }) => [
      groups?.label ?? "",
      groups?.words ?? "",
    ]),
  );
  return new Map(
    [...text.matchAll(RECORD)].map(({ groups }) => {
      const label = groups?.label ?? "";
      const fields = (groups?.record ?? "").split("\n").map((line) => line.replace(/^\s*[-*•]\s*/u, "").trim());
      return [label, [`«${words.get(label) ?? label}»`, ...fields.filter(Boolean)].join(" · ")];
    }),
  );
}
