/** Brings what is typed to the disk, and says how far that is. */

import type { Standing } from "../src/shell/desk/content-door.ts";
import { post, type Saved, saveFile } from "./ask-server.ts";
import { type Kept, openKeeper } from "./keep.ts";
import { attempt } from "./make.ts";
import type { WORDS } from "./words.ts";

/** How far it is. */
export type Progress = keyof typeof WORDS.saving;

/** One open file on its way to the disk. */
export interface Saving {
  /** Something was typed: kept in the browser at once. */
  readonly typed: () => void;
  /** Saves now; where the server is away, as soon as it is back. */
  readonly save: () => Promise<void>;
  /** The server is back: what was to be saved is. */
  readonly again: () => void;
  /** Looks whether the disk holds something else by now; what was read before a save that came between says nothing. */
  readonly look: (read: () => Promise<Standing | undefined>) => Promise<void>;
  /** Two texts were made one, or one is to stand where none does any more: it may go over what is on the disk now. */
  readonly merged: () => Promise<void>;
  /** The text is kept aside, and is no more to be brought to where it stood; says whether that could be done. */
  readonly letGo: () => Promise<boolean>;
  readonly progress: () => Progress;
  /** The hash of what is on the disk, as far as that is known. */
  readonly base: () => string | undefined;
  /** The file is left: what is still to be kept is. */
  readonly close: () => void;
}

/** What the file is, and what whoever shows it can do. */
export interface Shown {
  readonly path: string;
  readonly uri: string;
  /** The hash of what the text on the screen began from; absent: nothing is on the disk. */
  readonly base: string | undefined;
  /** That itself, as far as it is known. */
  readonly baseText: string | undefined;
  /** The hashes of what was sent before and never answered. */
  readonly sent: readonly string[];
  readonly isSaved: boolean;
  /** The disk has it no more. */
  readonly isGone: boolean;
  /** Another window has the file: this one keeps and saves nothing. */
  readonly readsOnly: boolean;
  /** The text as it is to be written. */
  readonly text: () => string;
  readonly pack: () => unknown;
  readonly tell: (progress: Progress) => void;
  /** The disk holds another text while this one is unsaved; both went on from `base`, where that is known. */
  readonly clash: (theirs: string, base: string | undefined) => void;
  /** The disk holds another text, and nothing is unsaved here. */
  readonly replace: (theirs: string) => void;
}

/** How long after a save that nobody answered the next is tried, in milliseconds. */
const RETRY_MS = 1500;
/** So many texts that nobody answered are remembered as ours; each is another state of the text at a save. */
const MOST_SENT = 500;
/** What saves by renaming, or gives a file another name, leaves none for a moment: only then is it taken for gone, in milliseconds. */
const GONE_MS = 600;
/** How long a hand rests before its history is packed, in milliseconds. */
const REST_MS = 500;

/** Begins; whatever stands on the screen is kept already. */
export function openSaving(shown: Shown): Saving {
  const keep = openKeeper();
  let { base, baseText, sent } = shown;
  let theirs: Standing | undefined;
  let packed: unknown = shown.pack();
  let pause = 0;
  let saves = 0;
  let retry = 0;
  let isLeft = false;
  let progress: Progress = shown.isGone ? "gone" : shown.isSaved ? "saved" : "unsaved";
  const tell = (next: Progress): void => {
    progress = next;
    shown.tell(next);
  };
  const put = async (saved: boolean): Promise<void> => {
    if (shown.readsOnly) return;
    const kept: Kept = {
      uri: shown.uri,
      text: shown.text(),
      saved,
      sent,
      state: packed,
      ...(base === undefined ? {} : { base }),
      ...(saved || baseText === undefined ? {} : { baseText }),
    };
    await keep(kept);
  };
  /** The history is long: it is packed when the hand rests, and a kept text that is newer is one more step of it. */
  const repack = (): void => {
    clearTimeout(pause);
    packed = shown.pack();
    attempt(put(progress === "saved"));
  };
  /** Whether the disk has what was sent from here, and the answer was lost: then that is what the text goes on from. */
  const isOurs = (now: Standing): boolean => {
    if (now.kind !== "text" || !sent.includes(now.hash)) return false;
    [base, baseText] = [now.hash, now.text];
    return true;
  };
  const meet = (now: Standing): void => {
    theirs = now;
    tell(now.kind === "text" ? "clash" : "gone");
    if (now.kind === "text") shown.clash(now.text, baseText);
    // What came in by itself is kept as what was typed is.
    attempt(put(false));
  };
  /** It stands there again: as it was, as it is here, or otherwise. */
  const returned = (now: Standing & { readonly kind: "text" }): void => {
    const isSame = now.text === shown.text();
    if (!isSame && now.hash !== base && !isOurs(now)) meet(now);
    else {
      [base, baseText] = [now.hash, now.text];
      tell(isSame ? "saved" : "unsaved");
      attempt(put(isSame));
    }
  };
  const again = (): void => {
    if (progress === "offline") attempt(save());
  };
  /** Sends a text, known as ours before it goes; once more where what the disk has is ours as well. */
  const send = async (text: string): Promise<Saved> => {
    sent = [...new Set([...sent, await hashOf(text)])].slice(-MOST_SENT);
    attempt(put(false));
    const saved = await saveFile(shown.path, text, base);
    return saved.kind === "changed" && isOurs(saved.now) ? saveFile(shown.path, text, base) : saved;
  };
  const save = async (): Promise<void> => {
    if (shown.readsOnly || progress === "saving" || progress === "clash" || progress === "gone") return;
    saves += 1;
    const text = shown.text();
    tell("saving");
    const saved = await send(text);
    if (saved.kind === "changed") return meet(saved.now);
    if (saved.kind === "saved") [base, baseText, sent] = [saved.hash, text, []];
    const isWhole = saved.kind === "saved" && shown.text() === text;
    await put(isWhole);
    if (saved.kind === "saved") tell(isWhole ? "saved" : "unsaved");
    else tell(saved.kind);
    clearTimeout(retry);
    if (saved.kind === "offline") retry = window.setTimeout(again, RETRY_MS);
  };
  return {
    typed: () => {
      attempt(put(false));
      clearTimeout(pause);
      pause = window.setTimeout(repack, REST_MS);
      if (progress === "saved" || progress === "refused") tell("unsaved");
    },
    save,
    again,
    look: async (read) => {
      const turn = saves;
      const now = await readTwice(read);
      if (now === undefined || turn !== saves || isLeft || progress === "saving" || progress === "clash") return;
      if (now.kind === "nothing" && base !== undefined && progress !== "gone") return meet(now);
      if (now.kind !== "text") return;
      if (progress === "gone") return returned(now);
      if (now.hash === base || isOurs(now)) return;
      if (progress !== "saved") return meet(now);
      [base, baseText] = [now.hash, now.text];
      shown.replace(now.text);
      attempt(put(true));
    },
    merged: async () => {
      [base, baseText] = theirs?.kind === "text" ? [theirs.hash, theirs.text] : [undefined, undefined];
      tell("unsaved");
      await save();
    },
    letGo: async () => {
      const answer = await post<{ readonly kind: string }>("aside", { path: shown.path, text: shown.text() });
      if (answer?.body.kind !== "kept") return false;
      tell("saved");
      await put(true);
      return true;
    },
    progress: () => progress,
    base: () => base,
    close: () => {
      isLeft = true;
      clearTimeout(pause);
      clearTimeout(retry);
      repack();
    },
  };
}

/** What stands there; where nothing does, what does a moment later. */
async function readTwice(read: () => Promise<Standing | undefined>): Promise<Standing | undefined> {
  const now = await read();
  if (now?.kind !== "nothing") return now;
  await new Promise((resolve) => setTimeout(resolve, GONE_MS));
  return read();
}

/** As the server tells a text by: the sha256 of its bytes in hexadecimal. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
