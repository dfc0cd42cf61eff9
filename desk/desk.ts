/** The desk, from its first line: the frame, the line to the language server, and the room that the address names. */
import { beginForm } from "./begin.ts";
import { type FilesRoom, openFiles } from "./files.ts";
import { frame } from "./frame.ts";
import { openLanguage } from "./language.ts";
import { attempt, make } from "./make.ts";
import { takeOverForm } from "./take-over.ts";
import { WORDS } from "./words.ts";
import { openWork, type Work } from "./work.ts";

let work: Work | undefined;
let files: FilesRoom | undefined;
/** How far the files are read, before the first room can be shown. */
const waiting = make("p", { class: "quiet", role: "status" });
/** Only the room that was asked for last is shown, however long another takes. */
let asked = 0;

const language = openLanguage({
  back: () => {
    offline.hidden = true;
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
const { element: head, offline } = frame(async () => work?.saving.save());
document.body.append(head, make("main", { class: "files" }, waiting));
// By the place of the key: on an Arabic keyboard it bears another letter.
addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || work === undefined) return;
  const isSave = event.code === "KeyS" && !event.shiftKey;
  if (!isSave && !(event.code === "KeyM" && event.shiftKey)) return;
  event.preventDefault();
  if (isSave) attempt(work.saving.save());
  else work.toggleFaults();
});
addEventListener("popstate", () => attempt(show()));
// The preview tells whenever files have changed, also by another's hand.
new EventSource("/-preview/changes").onmessage = () => work?.again();
attempt(show());

/** Leads to another room. */
function go(query: string): void {
  history.pushState(undefined, "", `/desk/${query}`);
  attempt(show());
}

async function show(): Promise<void> {
  asked += 1;
  const turn = asked;
  work?.close();
  work = undefined;
  files = undefined;
  const query = new URLSearchParams(location.search);
  const page = query.get("page");
  const path = query.get("file") ?? (page === null ? null : await pathOfPage(page));
  const line = Number(query.get("line")) || undefined;
  const opened =
    path === null ? undefined : await openWork(path, language, { leave: () => go(""), open: openPath, line });
  const list = opened === undefined ? await openList() : undefined;
  const room = opened?.element ?? list?.element;
  if (turn !== asked || room === undefined) {
    opened?.close();
    return;
  }
  work = opened;
  files = list;
  document.title = path === null ? WORDS.desk : `${path} · ${WORDS.desk}`;
  document.querySelector("main")?.replaceWith(room);
}

function openPath(path: string, line?: number): void {
  go(`?file=${encodeURIComponent(path)}${line === undefined ? "" : `&line=${line}`}`);
}

async function pathOfPage(href: string): Promise<string | null> {
  return (await language.card({ href }))?.path ?? null;
}

function openList(): Promise<FilesRoom> {
  return openFiles({
    list: language.list,
    open: openPath,
    begin: (kind) => attempt(beginForm(kind, language, openPath)),
    takeOver: () =>
      attempt(
        takeOverForm((path) => {
          language.made(path);
          openPath(path);
        }),
      ),
  });
}
