/** How a file leaves: what was published is withdrawn with a reason, what was not is deleted, and comes back from what was deleted. */
import type { EditorView } from "@codemirror/view";
import type { DeskCorrected, FileCard, KeptAs, LeaningFile, Leaving } from "../src/shell/desk/messages.ts";
import { ask, post } from "./ask-server.ts";
import { openForm, say } from "./form.ts";
import type { Language } from "./language.ts";
import { attempt, make } from "./make.ts";
import { mayBeOut } from "./may-be-out.ts";
import type { Saving } from "./saving.ts";
import { closing, fileLink, shortened, tell } from "./tell.ts";
import { WORDS } from "./words.ts";

/** The file that is to leave, open. */
export interface Parting {
  readonly path: string;
  readonly view: EditorView;
  readonly language: Language;
  readonly saving: Saving;
  readonly open: (path: string, line?: number) => void;
  /** Leads to the list. */
  readonly leave: () => void;
}

/** Asks what is to be asked of it: of one that is published why it is withdrawn, of any other whether it is to be deleted. */
export async function leaveForm(parting: Parting): Promise<void> {
  const { path, language, saving } = parting;
  const { leave: words } = WORDS;
  await saving.save();
  if (saving.progress() !== "saved") return say(words.open, words.saveFirst);
  const [leaving, card] = [await language.leaving(path), await language.card({ path })];
  const kept = (await ask<{ readonly as: KeptAs }>(`kept?path=${encodeURIComponent(path)}`))?.body.as;
  if (leaving === null || card === null || kept === undefined) return say(words.open, WORDS.failed);
  if (leaving.state === "withdrawn") return reinstateForm(parting, card);
  if (leaving.state === "published" && leaving.canBeWithdrawn) return withdrawForm(parting, card, leaving);
  return deleteForm(parting, card, leaving, mayBeOut(leaving, kept));
}

async function withdrawForm(parting: Parting, { title }: FileCard, { leaning, state }: Leaving): Promise<void> {
  const { withdraw } = WORDS.leave;
  let isDone = false;
  await openForm({
    title: withdraw.title,
    about: state === "published" ? withdraw.about(title) : withdraw.doubtful(title),
    told: leaning.length === 0 ? [] : [make("p", {}, withdraw.faults), leaningList(leaning, parting.open)],
    asked: [{ name: "reason", label: withdraw.reason, kind: "long", required: true }],
    submit: withdraw.submit,
    take: async ({ text }) => {
      const why = await change(parting, "withdraw", { reason: text("reason") });
      isDone = why === undefined;
      return why;
    },
  });
  if (isDone) await tell(withdraw.title, make("p", { role: "status" }, withdraw.done));
}

function reinstateForm(parting: Parting, { title }: FileCard): Promise<void> {
  const { reinstate } = WORDS.leave;
  return openForm({
    title: reinstate.title,
    about: reinstate.about(title),
    asked: [],
    isQuestion: true,
    submit: reinstate.submit,
    take: () => change(parting, "reinstate", {}),
  });
}

/** Has the text changed, brings that to the disk; why it could not be. */
async function change({ path, view, saving }: Parting, how: "withdraw" | "reinstate", told: object) {
  const text = view.state.doc.toString();
  const answer = await post<DeskCorrected>(how, { path, text, ...told });
  if (answer === undefined || text !== view.state.doc.toString()) return WORDS.failed;
  if (answer.body.kind === "refused") return answer.body.why.ar;
  view.dispatch({ changes: [...answer.body.changes], userEvent: "input.insert" });
  await saving.save();
  return saving.progress() === "saved" ? undefined : WORDS.saving[saving.progress()];
}

async function deleteForm(parting: Parting, card: FileCard, leaving: Leaving, isDoubtful: boolean): Promise<void> {
  const { delete: words } = WORDS.leave;
  const { leaning, mentioned, canBeWithdrawn } = leaving;
  const doubts =
    isDoubtful && canBeWithdrawn
      ? [
          make("p", {}, words.doubtful),
          closing(words.instead, () => attempt(withdrawForm(parting, card, leaving)), { class: "instead" }),
        ]
      : card.kind === "page"
        ? [make("p", {}, words.page)]
        : [];
  if (leaning.length > 0)
    return tell(words.title, make("p", {}, words.blocked(card.title)), leaningList(leaning, parting.open), ...doubts);
  let isDone = false;
  await openForm({
    title: words.title,
    about: words.about(card.title),
    told: [...(mentioned === 0 ? [] : [make("p", {}, WORDS.leave.mentioned(mentioned))]), ...doubts],
    asked: [],
    isQuestion: true,
    submit: words.submit,
    take: async () => {
      const why = await remove(parting);
      isDone = why === undefined;
      return why;
    },
  });
  if (!isDone) return;
  parting.leave();
  await tell(words.title, make("p", { role: "status" }, words.done(card.title)));
}

async function remove({ path, saving, language }: Parting): Promise<string | undefined> {
  const answer = await post<{ readonly kind: string }>("delete", { path, was: saving.base() });
  if (answer?.body.kind === "changed") return WORDS.leave.changed;
  if (answer?.body.kind !== "deleted") return WORDS.failed;
  language.moved(path);
  return undefined;
}

/** The files, each with its lines, which lead there. */
const leaningList = (leaning: readonly LeaningFile[], open: Parting["open"]): HTMLElement =>
  make(
    "ul",
    { class: "leaning" },
    ...shortened(leaning, ({ path, title, kind, lines }) =>
      make(
        "li",
        {},
        make("span", { class: "quiet" }, `${WORDS.kind[kind]}: `),
        fileLink(path, title, (to) => open(to, lines[0])),
        make("span", { class: "quiet" }, ` (${WORDS.leave.lines(lines)})`),
      ),
    ),
  );
