/** The table by which topics are found in prose: every name and alias, folded, in one trie. */

import { fold } from "../../arabic/fold.ts";
import { type Bearer, type Certainty, certaintyOf } from "../../arabic/homographs.ts";
import { LONGER_NAMES } from "../../arabic/longer-names.ts";
import { isStopWord } from "../../arabic/stop-words.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Topic } from "../../model/topic.ts";
import { buildTrie, type NameTrie } from "./name-trie.ts";

/** Finds topics by name; made once for all articles. */
export interface Matcher {
  readonly trie: NameTrie;
  /** By index of the trie's keys. */
  readonly names: readonly MatchedName[];
  /** Nodes reached by «ا» and «ال», from which «لل…» goes on. */
  readonly alif: number;
  readonly article: number;
  /** Titles of sources, as keys: in quotation marks they are titles, not prose. */
  readonly titles: Pick<ReadonlySet<string>, "has">;
}

/** One name in the trie. */
export interface MatchedName {
  readonly key: string;
  /** Absent where the name means nobody: several topics bear it, or it is another thing's. It only shields its parts. */
  readonly topic: TopicId | undefined;
  readonly type: Topic["type"];
  /** `false` for topics that are ambiguous: found, never linked. */
  readonly linkable: boolean;
  /** Whether a longer name of the same bearer goes on from it: «صندوق النقد», «صندوق النقد الدولي». */
  readonly short: boolean;
  /** Whether its bearer has a name in Arabic letters, this one or another. */
  readonly inArabic: boolean;
  /** What must stand beside it, where it is an ordinary word as well. */
  readonly certainty: Certainty;
  /** Spellings of the editor's with harakat, which tell one name from another: «عمّان»، «عُمان». */
  readonly marked: readonly MarkedName[];
  /** Whether the editor's own spelling ends in tanwin. */
  readonly tanwin: boolean;
}

/** A spelling with harakat, and who bears it. */
export interface MarkedName {
  readonly text: string;
  readonly topic: TopicId;
  readonly type: Topic["type"];
  readonly linkable: boolean;
}

/**
 * Builds the matcher of some topics. Left out: names of one letter, stop words, and one-word names of ambiguous
 * topics; prose cannot tell them from ordinary words.
 */
export function buildMatcher(topics: readonly Topic[], sourceTitles: Iterable<string> = []): Matcher {
  const names = new Map<string, MatchedName>();
  for (const topic of topics) {
    const all = [topic.name, ...topic.alternateNames.map(({ text }) => text)].map(nameKey);
    for (const text of [topic.name, ...topic.alternateNames.map((name) => name.text)]) {
      const plain = nameKey(text);
      const bent = accusative(plain, topic);
      for (const key of new Set([...spellings(plain), bent])) {
        if (!isMatchable(key, topic)) continue;
        const first = names.get(key);
        const bearer = first === undefined || first.topic === topic.id ? topic.id : undefined;
        const tanwin = /\u064b/u.test(text) || (key === bent && key !== plain);
        const mark = { text: text.normalize("NFC"), topic: topic.id, type: topic.type, linkable: !topic.ambiguous };
        const marked = [...(first?.marked ?? []), ...(HARAKAT.test(text) ? [mark] : [])];
        names.set(key, {
          key,
          topic: bearer,
          type: topic.type,
          linkable: !topic.ambiguous,
          certainty: certaintyOf(key, bearerOf(topic), OWN_HAMZA.test(text)),
          short: topic.type !== "person" && all.some((name) => name.startsWith(`${key} ال`)),
          inArabic: all.some(isArabic),
          marked,
          tanwin,
        });
      }
    }
  }
  for (const key of LONGER_KEYS) {
    if (!names.has(key)) names.set(key, { ...NOTHING, key });
  }
  const trie = buildTrie([...names.keys()]);
  const alif = trie.step(0, ALIF);
  return {
    trie,
    names: [...names.values()],
    alif,
    article: alif < 0 ? -1 : trie.step(alif, LAM),
    titles: new Set(Array.from(sourceTitles, nameKey)),
  };
}

const NOTHING = {
  topic: undefined,
  type: "concept",
  linkable: false,
  short: false,
  inArabic: true,
  certainty: "alone",
  marked: [],
  tanwin: false,
} as const;

/** «ألكسو»: its first letters are no article. */
const OWN_HAMZA = /^[أإآ]ل/u;

export const HARAKAT = /[\u064b-\u0652]/u;

/** Says whether a key is in Arabic letters. */
export const isArabic = (key: string): boolean => /[ء-ي]/u.test(key);

/** A name as the trie holds it: folded words with one space between them, whatever joined them as typed. */
export const nameKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** Folded once, not for each newsroom. */
const LONGER_KEYS = LONGER_NAMES.map(nameKey);

/**
 * The spellings of one name that need no knowledge of it: «عبد الله» is also written «عبدالله», and «أبو بكر» bends to
 * «أبي» and «أبا» with its case, as «المستقلون الجدد» does; «بن» is also «ابن».
 */
function spellings(key: string): string[] {
  const joined = key.replace(/(?<![^ ])عبد ال/gu, "عبدال");
  const apart = key.replace(/(?<![^ ])عبدال(?=[^ ]{2})/gu, "عبد ال");
  const bent = ["ابي ", "ابا "].map((father) => key.replace(/(?<![^ ])ابو /gu, father));
  const sons = [key.replace(/(?<![^ ])بن /gu, "ابن "), key.replace(/(?<![^ ])ابن /gu, "بن ")];
  const many = [key.replace(/(?<=\p{L}{3})ون(?![^ ])/gu, "ين"), key.replace(/(?<=ال\p{L}{3,})ين(?![^ ])/gu, "ون")];
  return [...new Set([key, joined, apart, ...bent, ...sons, ...(key.includes(" ") ? many : [])])];
}

/** «مستخدما جواز سفر مزورا»: an indefinite phrase bends at its adjective; the same key where it does not. */
const accusative = (key: string, { type }: Topic): string =>
  type === "concept" && /^(?!ال)\p{L}+(?: (?!ال)\p{L}+)+(?<![هاي]|ات|ين|ون)$/u.test(key) ? `${key}ا` : key;

const ALIF = "ا".charCodeAt(0);
const LAM = "ل".charCodeAt(0);

function isMatchable(key: string, topic: Topic): boolean {
  if (key.length < 2) return false;
  const oneWord = !key.includes(" ");
  return !(oneWord && (topic.ambiguous || isStopWord(key)));
}

/** What kind of thing a topic is to whoever reads its name in prose. */
export function bearerOf({ type }: Topic): Bearer {
  if (type === "place" || type === "state" || type === "person") return type;
  return type === "event" || type === "concept" ? "other" : "body";
}
