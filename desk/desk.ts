/** The desk, from its first line: the frame, the line to the language server, and the room that the address names. */
import { beginForm } from "./begin.ts";
import { filesRoom } from "./files.ts";
import { frame } from "./frame.ts";
import { unsavedFiles } from "./keep.ts";
import { openLanguage } from "./language.ts";
import { attempt, make } from "./make.ts";
import { uriOf } from "./settings.ts";
import { takeOverForm } from "./take-over.ts";
import { WORDS } from "./words.ts";
import { openWork, type Work } from "./work.ts";

let work: Work | undefined;
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
});
const { element: head, offline } = frame(async () => work?.saving.save());
document.body.append(head, make("main"));
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
  const query = new URLSearchParams(location.search);
  const page = query.get("page");
  const path = query.get("file") ?? (page === null ? null : await pathOfPage(page));
  const opened = path === null ? undefined : await openWork(path, language, { leave: () => go(""), open: openPath });
  const room = opened?.element ?? (await list());
  if (turn !== asked) {
    opened?.close();
    return;
  }
  work = opened;
  document.title = path === null ? WORDS.desk : `${path} · ${WORDS.desk}`;
  document.querySelector("main")?.replaceWith(room);
}

function openPath(path: string): void {
  go(`?file=${encodeURIComponent(path)}`);
}

async function pathOfPage(page: string): Promise<string | null> {
  return (await language.files()).find(({ href }) => href === page)?.path ?? null;
}

async function list(): Promise<HTMLElement> {
  const [files, unsaved] = [await language.files(), await unsavedFiles()];
  return filesRoom({
    files,
    isUnsaved: (path) => unsaved.has(uriOf(path)),
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
