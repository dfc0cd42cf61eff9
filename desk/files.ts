/** The first room of the desk: the files with how far each is, search in titles and texts, and what can be begun; it follows the disk. */
import type { FileCard, FileList, ListAsked, ListedFile, MatchingLine, Narrow } from "../src/shell/desk/messages.ts";
import { deletedButton } from "./deleted.ts";
import { attempt, button, make } from "./make.ts";
import { type UnsavedText, unsavedTexts } from "./unsaved.ts";
import { WORDS } from "./words.ts";

/** What the list needs. */
export interface FilesOrder {
  readonly list: (asked: ListAsked) => Promise<FileList>;
  /** Opens a file, at a line where one is said. */
  readonly open: (path: string, line?: number) => void;
  readonly begin: (kind: "article" | "topic" | "source") => void;
  readonly takeOver: () => void;
  /** What was deleted stands again. */
  readonly back: (path: string) => void;
}

/** The room. */
export interface FilesRoom {
  readonly element: HTMLElement;
  /** Asks for the list anew, and draws what has changed of it. */
  readonly refresh: () => Promise<void>;
}

/** How long a hand rests before what it typed is searched for, in milliseconds. */
const PAUSE_MS = 120;
/** So many files of a kind are drawn at first, and so many more each time. */
const STEP = 50;

/** Draws the room. */
export async function openFiles(order: FilesOrder): Promise<FilesRoom> {
  const lists = make("div", { class: "lists" });
  const told = make("p", { class: "quiet told", role: "status" });
  const search = make("input", { type: "search", placeholder: WORDS.search, "aria-label": WORDS.search });
  const kind = choice(WORDS.narrow.kind, { "": WORDS.narrow.allKinds, ...WORDS.kinds });
  const state = choice(WORDS.narrow.state, { "": WORDS.narrow.allStates, ...WORDS.narrow.states });
  const most = new Map<FileCard["kind"], number>();
  let asked = 0;
  let pause = 0;
  const refresh = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    const sought = search.value;
    const texts = await unsavedTexts();
    const unsaved = new Set(texts.map(({ path }) => path));
    const narrowing = narrowed(kind.value, state.value, unsaved);
    const list = await order.list({ sought, most: Object.fromEntries(most), ...narrowing });
    const lost = sought === "" && kind.value === "" ? await notOnDisk(texts, order.list) : [];
    // Only what was asked for last is shown.
    if (turn !== asked) return;
    const isAll = sought === "" && Object.keys(narrowing).length === 0;
    keepingFocus(lists, () =>
      lists.replaceChildren(...unkept(lost, order.open), ...groups(list, isAll, unsaved, order, more)),
    );
    lists.dataset.sought = sought;
    const all = list.reduce((sum, { count }) => sum + count, 0);
    told.textContent = isAll ? "" : all > 0 ? WORDS.found(all) : sought === "" ? WORDS.noneSuch : WORDS.nothingFound;
  };
  const more = (kind: FileCard["kind"]): void => {
    most.set(kind, (most.get(kind) ?? STEP) + STEP);
    attempt(refresh());
  };
  search.addEventListener("input", () => {
    clearTimeout(pause);
    most.clear();
    pause = window.setTimeout(() => attempt(refresh()), PAUSE_MS);
  });
  for (const each of [kind, state])
    each.addEventListener("change", () => {
      most.clear();
      attempt(refresh());
    });
  await refresh();
  const element = make(
    "main",
    { class: "files" },
    make(
      "div",
      { class: "begin" },
      button(WORDS.begin.article, () => order.begin("article"), { class: "first" }),
      button(WORDS.begin.topic, () => order.begin("topic")),
      button(WORDS.begin.source, () => order.begin("source")),
      button(WORDS.takeOver, order.takeOver),
    ),
    make("div", { class: "seek" }, search, kind, state),
    told,
    lists,
    ...(await deletedButton(order.back)),
  );
  return { element, refresh };
}

/** A choice among words, each behind its name. */
const choice = (label: string, options: Readonly<Record<string, string>>): HTMLSelectElement =>
  make(
    "select",
    { "aria-label": label },
    ...Object.entries(options).map(([value, word]) => make("option", { value }, word)),
  );

/** What was chosen, as the list is asked for it; what is not on the disk only the browser knows. */
function narrowed(kind: string, state: string, unsaved: ReadonlySet<string>): Omit<ListAsked, "sought" | "most"> {
  const wanted = KINDS.find((each) => each === kind);
  const narrow = NARROWS.find((each) => each === state);
  return {
    ...(wanted !== undefined && { kind: wanted }),
    ...(narrow !== undefined && { narrow }),
    ...(state === "unsaved" && { among: [...unsaved] }),
  };
}

const KINDS: readonly FileCard["kind"][] = ["article", "topic", "source", "page", "site"];
const NARROWS: readonly Narrow[] = ["draft", "held", "ready", "published", "withdrawn", "faulty"];

/** Draws anew; what had the focus has it again, by its address or its own name. */
function keepingFocus(lists: HTMLElement, draw: () => void): void {
  const here = document.activeElement;
  const name = lists.contains(here) ? here?.getAttribute("data-name") : undefined;
  draw();
  if (typeof name !== "string") return;
  for (const each of lists.querySelectorAll<HTMLElement>("[data-name]")) if (each.dataset.name === name) each.focus();
}

function groups(
  list: FileList,
  isAll: boolean,
  unsaved: ReadonlySet<string>,
  { open }: FilesOrder,
  more: (kind: FileCard["kind"]) => void,
): HTMLElement[] {
  const isBegun = !isAll || list.some(({ kind }) => kind === "topic" || kind === "source");
  // Who begins with an article finds nobody in its forms who could have said anything.
  const first = isBegun ? [] : [make("p", { class: "quiet begin-with" }, WORDS.noFiles)];
  const sections = list.map(({ kind, count, files }) => {
    const left = count - files.length;
    return make(
      "section",
      {},
      make("h2", {}, `${WORDS.kinds[kind]} (${count})`),
      make("ul", {}, ...files.map((file) => row(file, unsaved.has(file.card.path), open))),
      ...(left === 0
        ? []
        : [button(WORDS.moreFiles(left), () => more(kind), { class: "more", "data-name": `more ${kind}` })]),
    );
  });
  return [...first, ...sections];
}

/** Texts of files that nobody lists, for they stand nowhere: deleted before what was typed came to the disk. */
async function notOnDisk(texts: readonly UnsavedText[], list: FilesOrder["list"]): Promise<UnsavedText[]> {
  if (texts.length === 0) return [];
  const most = Object.fromEntries(KINDS.map((kind) => [kind, texts.length]));
  const standing = await list({ sought: "", among: texts.map(({ path }) => path), most });
  const listed = new Set(standing.flatMap(({ files }) => files.map(({ card }) => card.path)));
  return texts.filter(({ path }) => !listed.has(path));
}

function unkept(texts: readonly UnsavedText[], open: FilesOrder["open"]): HTMLElement[] {
  if (texts.length === 0) return [];
  const rows = texts.map(({ path, title }) => make("li", {}, link(path, undefined, open, title)));
  return [make("section", {}, make("h2", {}, WORDS.notOnDisk), make("ul", {}, ...rows))];
}

function row({ card, match }: ListedFile, unsaved: boolean, open: FilesOrder["open"]): HTMLElement {
  const { path, title, date, state, until, errors, warnings, kind } = card;
  const facts = [
    ...(date === undefined ? [] : [make("time", { datetime: date }, make("bdi", {}, date))]),
    ...(kind === "site"
      ? []
      : [make("span", { class: state }, until === undefined ? WORDS.states[state] : WORDS.until(until))]),
    ...(unsaved ? [make("span", { class: "unsaved" }, WORDS.unsavedHere)] : []),
    ...(errors > 0 ? [make("span", { class: "error" }, WORDS.errors(errors))] : []),
    ...(warnings > 0 ? [make("span", { class: "warning" }, WORDS.warnings(warnings))] : []),
  ];
  return make(
    "li",
    {},
    link(path, undefined, open, title),
    make("span", { class: "facts" }, ...facts),
    ...(match === undefined ? [] : [matching(path, match, open)]),
  );
}

/** The line that says what is sought; it leads there. */
function matching(path: string, { line, pieces }: MatchingLine, open: FilesOrder["open"]): HTMLElement {
  const shown = pieces.map((piece, at) => (at % 2 === 0 ? piece : make("mark", {}, piece)));
  const where = make("span", { class: "quiet" }, `${WORDS.line(line)}: `);
  const to = link(path, line, open, where, make("span", { dir: "auto" }, ...shown));
  to.classList.add("match");
  return to;
}

function link(
  path: string,
  line: number | undefined,
  open: FilesOrder["open"],
  ...words: (Node | string)[]
): HTMLElement {
  const address = `/desk/?file=${encodeURIComponent(path)}${line === undefined ? "" : `&line=${line}`}`;
  const made = make("a", { href: address, "data-name": address }, ...words);
  made.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(path, line);
  });
  return made;
}
