/** The list that the desk shows: every file, or those whose title or text says what is sought, a part of them at a time. */
import { foldKey } from "../../arabic/fold.ts";
import { groupBy } from "../../base/group-by.ts";
import { present } from "../../base/present.ts";
import type { Known } from "../language-server/workspace.ts";
import { type Finder, openFinder } from "./find-words.ts";
import { cardsOf, type ListCard, ORDER, openPublished } from "./list-files.ts";
import { matchingLine } from "./matching-line.ts";
import type { FileCard, FileList, ListAsked, ListedFile } from "./messages.ts";

/** So many files of a kind are shown where nobody asks for more. */
const FIRST = 50;

/** A list that can be asked. */
export interface FileSearch {
  readonly list: (joined: Known, asked: ListAsked) => Promise<FileList>;
  /** The card of the file at a path, or of that whose page stands at an address. */
  readonly card: (joined: Known, wanted: { readonly path?: string; readonly href?: string }) => FileCard | undefined;
}

/** Opens the list; `out` is the folder of the published site. */
export function openFileSearch(out: string): FileSearch {
  const published = openPublished(out);
  const finder = openFinder();
  return {
    list: async (joined, { sought, most, ...narrowing }) => {
      const cards = cardsOf(joined, published()).filter(({ card }) => isWanted(card, narrowing));
      const found = sought.trim() === "" ? cards : await findCards(cards, joined, sought, finder);
      const kinds = groupBy(found, ({ card }) => card.kind);
      return ORDER.filter((kind) => kinds.has(kind)).map((kind) => {
        const all = kinds.get(kind) ?? [];
        const shown = all.slice(0, most[kind] ?? FIRST);
        return { kind, count: all.length, files: shown.map((one) => withMatch(one, joined, sought)) };
      });
    },
    card: (joined, { path, href }) =>
      cardsOf(joined, published()).find(({ card }) => (path === undefined ? card.href === href : card.path === path))
        ?.card,
  };
}

function isWanted(card: FileCard, { kind, narrow, among }: Pick<ListAsked, "kind" | "narrow" | "among">): boolean {
  if ((kind !== undefined && card.kind !== kind) || (among !== undefined && !among.includes(card.path))) return false;
  if (narrow === undefined) return true;
  return narrow === "faulty" ? card.errors + card.warnings > 0 : card.kind !== "site" && card.state === narrow;
}

/** Those whose title or path has what is sought come first. */
async function findCards(
  cards: readonly ListCard[],
  { edition: { folder } }: Known,
  sought: string,
  finder: Finder,
): Promise<ListCard[]> {
  const named = cards.filter((card) => isNamed(card, sought));
  const said = new Set(await finder.find(folder.files, sought));
  return [...named, ...cards.filter((card) => said.has(card.card.path) && !isNamed(card, sought))];
}

const isNamed = ({ key }: ListCard, sought: string): boolean =>
  foldKey(sought)
    .split(" ")
    .every((word) => key.includes(word));

function withMatch(one: ListCard, { edition: { folder } }: Known, sought: string): ListedFile {
  const { card } = one;
  if (sought.trim() === "" || isNamed(one, sought)) return { card };
  const bytes = folder.files.find(({ path }) => path === card.path)?.bytes;
  return { card, ...present({ match: bytes && matchingLine(new TextDecoder().decode(bytes), sought) }) };
}
