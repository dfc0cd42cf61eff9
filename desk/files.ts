/** The first room of the desk: all files with how far each is, search in their names, and what can be begun. */
import type { FileCard } from "../src/shell/desk/messages.ts";
import { fold } from "./fold.ts";
import { button, make } from "./make.ts";
import { WORDS } from "./words.ts";

/** What the list needs. */
export interface FilesRoom {
  readonly files: readonly FileCard[];
  /** Whether the browser keeps something of a file that the disk has not. */
  readonly isUnsaved: (path: string) => boolean;
  readonly open: (path: string) => void;
  readonly begin: (kind: "article" | "topic" | "source") => void;
  readonly takeOver: () => void;
}

/** Draws the room. */
export function filesRoom(room: FilesRoom): HTMLElement {
  const lists = make("div", { class: "lists" });
  const search = make("input", { type: "search", placeholder: WORDS.search, "aria-label": WORDS.search });
  const draw = (): void => lists.replaceChildren(...groups(room, search.value));
  search.addEventListener("input", draw);
  draw();
  return make(
    "main",
    { class: "files" },
    make(
      "div",
      { class: "begin" },
      button(WORDS.begin.article, () => room.begin("article"), { class: "first" }),
      button(WORDS.begin.topic, () => room.begin("topic")),
      button(WORDS.begin.source, () => room.begin("source")),
      button(WORDS.takeOver, room.takeOver),
    ),
    search,
    lists,
  );
}

function groups({ files, isUnsaved, open }: FilesRoom, sought: string): HTMLElement[] {
  const folded = fold(sought);
  const found = files.filter(({ title, path }) => fold(title).includes(folded) || path.includes(sought.trim()));
  if (found.length === 0)
    return [make("p", { class: "quiet" }, files.length === 0 ? WORDS.noFiles : WORDS.nothingFound)];
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const rows = found.filter((card) => card.kind === kind).map((card) => row(card, isUnsaved(card.path), open));
    return make("section", {}, make("h2", {}, WORDS.kinds[kind]), make("ul", {}, ...rows));
  });
}

function row(card: FileCard, unsaved: boolean, open: FilesRoom["open"]): HTMLElement {
  const { path, title, date, state, errors, warnings, kind } = card;
  const facts = [
    ...(date === undefined ? [] : [make("time", { datetime: date }, make("bdi", {}, date))]),
    ...(kind === "site" ? [] : [make("span", { class: state }, WORDS.states[state])]),
    ...(unsaved ? [make("span", { class: "unsaved" }, WORDS.unsavedHere)] : []),
    ...(errors > 0 ? [make("span", { class: "error" }, WORDS.errors(errors))] : []),
    ...(warnings > 0 ? [make("span", { class: "warning" }, WORDS.warnings(warnings))] : []),
  ];
  const link = make("a", { href: `/desk/?file=${encodeURIComponent(path)}` }, title);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(path);
  });
  return make("li", {}, link, make("span", { class: "facts" }, ...facts));
}
