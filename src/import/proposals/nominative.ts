/** A name as it stands by itself, in the nominative. */
import { UNNAMED_MANY } from "../../arabic/speakers.ts";
import { type Token, word } from "./tokens.ts";

/** A name stands in the nominative: «مسؤولين غربيين» → «مسؤولون غربيون». */
export function nameOf(tokens: readonly Token[], from: number, end: number): string {
  const name = tokens
    .slice(from, end)
    .map(({ text, kind }) => (kind === "open" ? "«" : kind === "close" ? "»" : text))
    .join(" ")
    .replace(/« | »/gu, (sign) => sign.trim());
  if (!UNNAMED_MANY.has(word(tokens[from]))) return name;
  // Behind a preposition it stays: «مصادر من المقاتلين».
  const [own = "", ...rest] = name.split(/(?= (?:من|في|لدى|على|ب\p{L}|لل?\p{L}))/u);
  return (
    own.replace(
      /(?<=\p{L}{3})ين(?!\p{L})/gu,
      TWO.test(word(tokens[from])) || /^(?:اثنين|اثنتين)$/u.test(word(tokens[from + 1])) ? "ان" : "ون",
    ) + rest.join("")
  );
}

/** Two, who could not be many: «مصدرين». */
const TWO = /^(?:مصدرين|ضابطين|شاهدين|خبيرين|شخصين|طبيبين|جنديين|عضوين)$/u;
