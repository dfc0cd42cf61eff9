/** `isnad build --explain ADDRESS`: what a page read, and what of it moved, line by line. */
import type { Language } from "../diagnostics/tell.ts";
import type { Explanation } from "../engine/explain-page.ts";
import type { Sentence } from "./command.ts";

const OUTCOMES = {
  unplanned: { ar: "لا صفحة في هذا العنوان.", en: "There is no page at this address." },
  new: { ar: "لم تُنشر من قبل، أو لا ذاكرة عنها.", en: "It was not published before, or nothing is remembered of it." },
  stands: { ar: "لم يتغير شيء مما قرأته، فبقيت كما هي.", en: "Nothing that it read has moved: it stands as it was." },
  same: { ar: "تغير شيء مما قرأته، ولم تتغير هي.", en: "Something that it read has moved, and it came out the same." },
  changed: { ar: "تغير شيء مما قرأته، فصُنعت من جديد.", en: "Something that it read has moved: it was made anew." },
} as const satisfies Record<Explanation["outcome"], Sentence>;

const PART = { ar: "ما أُعطيته من القائمة", en: "its part of the list" } as const satisfies Sentence;

/** Writes the explanation; `≠` stands before what moved, `=` before what did not. Names are ways into the graph. */
export function tellExplanation({ address, outcome, isGivenSame, reads }: Explanation, language: Language): string {
  const moved = reads.filter((read) => read.moved);
  const lines = [...moved, ...reads.filter((read) => !read.moved)].map(
    (read) => `${read.moved ? "≠" : "="} ${wayOf(read.name)}`,
  );
  const part = isGivenSame ? [] : [`≠ ${PART[language]}`];
  return `${[`${address}: ${OUTCOMES[outcome][language]}`, ...part, ...lines].join("\n")}\n`;
}

/** `topics › dam › topic › name`. */
const wayOf = (name: string): string => name.split("\0").join(" › ");
