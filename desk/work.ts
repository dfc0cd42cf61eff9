/** The second room: one file, its text and its page side by side; on a narrow screen one behind the other. */

import { EditorState, type Extension, type Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { LivePage } from "../src/shell/desk/messages.ts";
import { post, readFile } from "./ask-server.ts";
import { bar } from "./bar.ts";
import { difference, EXTENSIONS, packState, styled, unpackState } from "./editor.ts";
import { makeFaults } from "./faults.ts";
import { follow } from "./go-together.ts";
import { goneNotice } from "./gone.ts";
import { awaitLock, holdLock } from "./hold-file.ts";
import { readKept } from "./keep.ts";
import type { Language } from "./language.ts";
import { leaveForm } from "./leave.ts";
import { makePageFrame } from "./live-page.ts";
import { attempt, button, make } from "./make.ts";
import { hideOther, mergeRoom, placesLeft, showOther } from "./merge.ts";
import { renameForm } from "./rename.ts";
import { openSaving, type Progress, type Saving } from "./saving.ts";
import { uriOf } from "./settings.ts";
import { settle } from "./settle.ts";
import { takeDraft } from "./take-draft.ts";
import { WORDS } from "./words.ts";

/** One open file. */
export interface Work {
  readonly element: HTMLElement;
  readonly path: string;
  /** Leads to a line, from 1; to where one writes where none is said. */
  readonly goTo: (line: number | undefined) => void;
  readonly saving: Saving;
  /** Brings the text to the disk; where something must be answered before, leads there. */
  readonly save: () => Promise<void>;
  /** The line is back, or the disk may have changed. */
  readonly again: () => void;
  /** Opens and closes the list of faults. */
  readonly toggleFaults: () => void;
  readonly close: () => void;
}

/** How long after a keystroke the page is drawn anew, in milliseconds. */
const PAUSE_MS = 250;

/** How long one waits for the whole newsroom before a page is drawn without it, in milliseconds. */
const PATIENCE_MS = 400;

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** The page of what is typed, without what only the whole newsroom knows; nothing for what is no article. */
const drawSoonest = async (path: string, text: string): Promise<LivePage | null> =>
  (await post<LivePage | null>("page", { path, text }))?.body ?? null;

/** Where one goes from a file: back to the list, to another, to an article that is made of a text of others. */
interface Ways {
  readonly leave: () => void;
  readonly open: (path: string, line?: number) => void;
  readonly takeOver: (file: File) => void;
  /** Opens the same file anew: another window that had it has let go. */
  readonly reopen: () => void;
}

/** Opens a file; `undefined` where none stands at the path. */
export async function openWork(
  path: string,
  language: Language,
  { leave, open, takeOver, reopen }: Ways,
): Promise<Work | undefined> {
  const uri = uriOf(path);
  const [disk, kept] = [await readFile(path), await readKept(uri)];
  const begun = settle(disk, kept);
  if (begun === undefined) return undefined;
  const left = new AbortController();
  const lock = await holdLock(uri);
  const readsOnly = lock === undefined;
  const isSettings = path === "site.yaml";
  if (readsOnly) attempt(awaitLock(uri, left.signal).then((isFree) => isFree && reopen()));
  let pause = 0;

  const frame = makePageFrame(() => following.drawn(), language.picture);
  let asked = 0;
  /** Where the newsroom has more to do than one waits for, the page is drawn before it knows of what was typed, and again when it does. */
  const draw = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    const whole = language.page(path);
    const isSoon = await Promise.race([whole.then(() => true), wait(PATIENCE_MS)]);
    const soon = isSoon === true ? null : await drawSoonest(path, view.state.doc.toString());
    if (soon !== null && turn === asked) await frame.show(soon);
    const page = await whole;
    if (turn === asked) await frame.show(page);
  };
  const drawSoon = (): void => {
    clearTimeout(pause);
    pause = window.setTimeout(() => attempt(draw()), PAUSE_MS);
  };
  const hear = EditorView.updateListener.of((update) => {
    if (update.docChanged) {
      drawSoon();
      if (!update.transactions.some((each) => each.isUserEvent("disk"))) saving.typed();
    }
    if (update.selectionSet && !update.docChanged) following.moved();
    if (!merging.hidden) mergeDone.textContent = WORDS.merge.done(placesLeft(update.state));
  });
  const faults = makeFaults();
  const extensions: Extension = [
    EXTENSIONS,
    styled(),
    mergeRoom,
    hear,
    faults.extension,
    language.client.plugin(uri, "markdown"),
    ...(readsOnly ? [EditorState.readOnly.of(true), EditorState.changeFilter.of(isOfDisk)] : []),
  ];
  const view = new EditorView({ state: unpackState(begun.text, begun.history, extensions) });
  view.scrollDOM.addEventListener("scroll", () => following.scrolled());
  const state = make("span", { class: "saving", role: "status" });
  const tell = (progress: Progress): void => {
    state.className = `saving ${progress}`;
    state.textContent = readsOnly && progress !== "gone" ? "" : WORDS.saving[progress];
    merging.hidden = readsOnly || progress !== "clash";
    gone.hidden = readsOnly || progress !== "gone";
    if (progress !== "clash") hideOther(view);
  };
  const saving = openSaving({
    path,
    uri,
    base: begun.base,
    baseText: begun.baseText,
    sent: begun.sent,
    isSaved: begun.isSaved,
    isGone: begun.isGone === true,
    readsOnly,
    text: () => view.state.doc.toString().replaceAll("\n", begun.lineEnd),
    pack: () => packState(view.state),
    tell,
    clash: (theirs, base) => {
      // It is the other window's to be answered.
      if (readsOnly) return;
      showOther(view, theirs.replaceAll("\r\n", "\n"), base?.replaceAll("\r\n", "\n"));
      mergeDone.textContent = WORDS.merge.done(placesLeft(view.state));
    },
    replace: (theirs) => {
      const change = difference(view.state.doc.toString(), theirs.replaceAll("\r\n", "\n"));
      if (change !== undefined) view.dispatch({ ...change, userEvent: "disk" });
    },
  });
  const mergeDone = button(WORDS.merge.done(0), () => attempt(saving.merged()), { class: "first" });
  const merging = make(
    "div",
    { class: "merging", hidden: true },
    make("p", { role: "alert" }, WORDS.merge.about),
    mergeDone,
  );
  const gone = goneNotice(() => saving, leave);
  const parting = (): void => attempt(leaveForm({ path, view, language, saving, open, leave }));
  const renaming = (): void =>
    attempt(renameForm({ path, language, isSaved: () => saving.progress() === "saved", open }));
  const save = async (): Promise<void> => {
    await saving.save();
    for (const notice of [merging, gone]) if (!notice.hidden) notice.querySelector<HTMLElement>(".first")?.focus();
  };
  const panes = make("main", { class: "work", "data-view": "text" });
  const views = tabs(panes);
  const following = follow(view, frame.document, () => views.show("text"));
  const text = make(
    "section",
    { class: "pane text", id: "pane-text", "aria-label": WORDS.text },
    ...(readsOnly
      ? [make("p", { class: "elsewhere", role: "status" }, WORDS.elsewhere)]
      : isSettings
        ? []
        : [bar({ view, path, language, save: () => saving.save(), takeOver })]),
    merging,
    gone,
    view.dom,
    faults.panel,
  );
  panes.append(
    make(
      "div",
      { class: "state" },
      button(WORDS.back, leave, { class: "back" }),
      make("bdi", { class: "path" }, path),
      ...(isSettings
        ? []
        : [
            ...(readsOnly ? [] : [button(WORDS.rename.open, renaming, { class: "rename" })]),
            ...(readsOnly ? [] : [button(WORDS.leave.open, parting, { class: "part" })]),
            button(WORDS.sendDraft, () => attempt(takeDraft(path, language)), { class: "send" }),
          ]),
      state,
      faults.opener,
      ...(readsOnly ? [] : [button(WORDS.save, () => attempt(save()), { class: "first save" })]),
      views.element,
    ),
    text,
    frame.element,
  );
  tell(saving.progress());
  const { clash } = begun;
  if (clash !== undefined) attempt(saving.look(() => Promise.resolve(clash)));
  attempt(draw());
  const refresh = async (): Promise<void> => {
    await saving.look(() => readFile(path));
    await draw();
  };
  panes.addEventListener("keydown", (event) => {
    // Whatever stands nearer has taken it already: proposals, the search, a form.
    if (event.key !== "Escape" || event.defaultPrevented || faults.panel.hidden) return;
    const wasThere = faults.panel.contains(document.activeElement);
    faults.toggle();
    if (wasThere) view.focus();
  });
  return {
    element: panes,
    path,
    goTo: (wanted) => {
      if (wanted !== undefined) goTo(view, wanted);
      // A finger that opened a file may want to read it: the keyboard would cover half of it.
      else if (!matchMedia("(pointer: coarse)").matches) view.focus();
    },
    saving,
    save,
    toggleFaults: faults.toggle,
    again: () => {
      saving.again();
      attempt(refresh());
    },
    close: () => {
      clearTimeout(pause);
      left.abort();
      saving.close();
      view.destroy();
      lock?.();
    },
  };
}

/** Leads to a line, or to the last where there are not so many. */
function goTo(view: EditorView, line: number): void {
  const { from } = view.state.doc.line(Math.min(line, view.state.doc.lines));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
  view.focus();
}

/** Which of the two is in front on a narrow screen. */
function tabs(panes: HTMLElement) {
  const show = (which: "text" | "page"): void => {
    panes.dataset.view = which;
    for (const each of [text, page]) each.setAttribute("aria-pressed", String(each.dataset.view === which));
  };
  const text = button(WORDS.text, () => show("text"), { "data-view": "text", "aria-pressed": "true" });
  const page = button(WORDS.page, () => show("page"), { "data-view": "page", "aria-pressed": "false" });
  return { element: make("div", { class: "views", role: "group", "aria-label": WORDS.views }, text, page), show };
}

/** What reads only takes nothing but what came to stand on the disk. */
const isOfDisk = (change: Transaction): boolean => change.isUserEvent("disk");
