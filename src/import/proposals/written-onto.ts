/** Tokens without the letter that is written onto them. */
import { isHead } from "./noun-signs.ts";
import { type Token, word } from "./tokens.ts";

/** The same tokens, the one at `at` without the letter written onto it, and with `article` in its place. */
export function withoutPrefix(tokens: readonly Token[], at: number, article: string): readonly Token[] {
  return tokens.map((token, index) =>
    index === at
      ? {
          ...token,
          text: article + token.text.slice(article === "" ? 1 : 2),
          folded: article + token.folded.slice(article === "" ? 1 : 2),
          start: token.start + 1,
        }
      : token,
  );
}

/** Without the «ل» written onto it: «للوزارة» is «الوزارة», «للجنة» is «لجنة», whose own letter it is. */
export function withoutLam(tokens: readonly Token[], at: number): readonly Token[] {
  const noun = word(tokens[at]);
  if (!noun.startsWith("لل")) return withoutPrefix(tokens, at, "");
  return withoutPrefix(tokens, at, isHead(noun.slice(1)) ? "ل" : "ال");
}
