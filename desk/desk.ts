/** The desk, from its first line: the frame, the line to the language server, and the room that the address names. */
import { beginForm } from "./begin.ts";
import { type FilesRoom, openFiles } from "./files.ts";
import { frame } from "./frame.ts";
import { openLanguage } from "./language.ts";
import { attempt, make } from "./make.ts";
import { takeOverForm } from "./take-over.ts";
import { WORDS } from "./words.ts";
import { openWork, type Work } from "./work.ts";

/** As a line in an address: behind all that stands there. */
const END = "end";
let work: Work | undefined;
let files: FilesRoom | undefined;
/** How far the files are read, before the first room can be shown. */
const waiting = make("p", { class: "quiet", role: "status" }, WORDS.opening);
/** Only the room that was asked for last is shown, however long another takes. */
let asked = 0;

const language = openLanguage({
  back: () => {
    offline.hidden = true;
    look();
    work?.again();
  },
  lost: () => {
    offline.hidden = false;
  },
  reading: ({ done, total }) => {
    if (files === undefined && work === undefined) waiting.textContent = WORDS.reading(done, total);
  },
  joined: () => attempt(files?.refresh() ?? Promise.resolve()),
});
const {
  element: head,
  offline,
  look,
} = frame({
  save: async () => {
    await work?.saving.save();
  },
  open: (path) => openPath(path),
  leave: () => go(""),
});
document.body.append(head, make("main", { class: "files" }, waiting));
// By the place of the key: on an Arabic keyboard it bears another letter.
addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || work === undefined) return;
  const isSave = event.code === "KeyS" && !event.shiftKey;
  if (!isSave && !(event.code === "KeyM" && event.shiftKey)) return;
  event.preventDefault();
  if (isSave) attempt(work.save());
  else work.toggleFaults();
});
addEventListener("popstate", () => attempt(show()));
// A file that is dropped beside what takes it would lead away from the desk.
addEventListener("dragover", (event) => {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
});
addEventListener("drop", (event) => {
  const file = event.dataTransfer?.files[0];
  if (file === undefined || event.defaultPrevented) return;
  event.preventDefault();
  if (work === undefined && document.querySelector("dialog") === null) takeOver(file);
});
// The preview tells whenever files have changed, also by another's hand.
new EventSource("/-preview/changes").onmessage = () => {
  // While the line is lost, its return says the same, and with the token of the new run.
  if (offline.hidden) work?.again();
};
attempt(show());

/** Leads to another room. */
function go(query: string): void {
  // Without a server no list comes: what is open stays, and above it stands why.
  if (query === "" && !offline.hidden) return;
  history.pushState(undefined, "", `/desk/${query}`);
  attempt(show());
}

/** What is open stays open until the next room is there; `anew`: also where that is the same file. */
async function show(anew = false): Promise<void> {
  asked += 1;
  const turn = asked;
  const query = new URLSearchParams(location.search);
  const page = query.get("page");
  const path = query.get("file") ?? (page === null ? null : await pathOfPage(page));
  const line = query.get("line") === END ? Number.POSITIVE_INFINITY : Number(query.get("line")) || undefined;
  if (work !== undefined && work.path === path && !anew) return work.goTo(line);
  const ways = { leave: () => go(""), open: openPath, takeOver, reopen: () => attempt(show(true)) };
  const opened = path === null ? undefined : await openWork(path, language, ways);
  const list = opened === undefined ? await openList() : undefined;
  const room = opened?.element ?? list?.element;
  if (turn !== asked || room === undefined) {
    opened?.close();
    return;
  }
  work?.close();
  work = opened;
  files = list;
  document.title = path === null ? WORDS.desk : `${path} · ${WORDS.desk}`;
  document.querySelector("main")?.replaceWith(room);
  work?.goTo(line);
}

function openPath(path: string, line?: number | typeof END): void {
  go(`?file=${encodeURIComponent(path)}${line === undefined ? "" : `&line=${line}`}`);
}

async function pathOfPage(href: string): Promise<string | null> {
  return (await language.card({ href }))?.path ?? null;
}

function openList(): Promise<FilesRoom> {
  return openFiles({
    list: language.list,
    open: openPath,
    begin: (kind) => attempt(beginForm(kind, language, (path) => openPath(path, END))),
    takeOver: () => takeOver(),
    back: (path) => {
      language.moved(path);
      openPath(path);
    },
  });
}

/** Reads a text of others: one that is given, or that is asked for. */
function takeOver(file?: File): void {
  attempt(
    takeOverForm((path) => {
      language.moved(path);
      openPath(path);
    }, file),
  );
}
