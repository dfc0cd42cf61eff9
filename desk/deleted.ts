/** What was deleted at the desk: listed, and put back to where it stood. */
import type { DeletedText, PutBack } from "../src/shell/desk/messages.ts";
import { ask, post } from "./ask-server.ts";
import { attempt, button, make } from "./make.ts";
import { tell } from "./tell.ts";
import { WORDS } from "./words.ts";

/** The button that opens it; nothing where nothing was deleted. `back` hears of a file that stands again. */
export async function deletedButton(back: (path: string) => void): Promise<HTMLElement[]> {
  const all = (await ask<readonly DeletedText[]>("deleted"))?.body ?? [];
  const { deleted } = WORDS;
  if (all.length === 0) return [];
  return [button(deleted.open(all.length), () => attempt(showDeleted(all, back)), { class: "deleted" })];
}

function showDeleted(all: readonly DeletedText[], back: (path: string) => void): Promise<void> {
  const { deleted } = WORDS;
  return tell(
    deleted.title,
    make("p", { class: "quiet" }, deleted.about),
    make("ul", { class: "spots" }, ...all.map((one) => row(one, back))),
  );
}

function row({ id, path, kind, title, moment }: DeletedText, back: (path: string) => void): HTMLElement {
  const fault = make("p", { class: "fault", role: "alert" });
  const put = async (): Promise<void> => {
    const answer = await post<PutBack>("restore", { id });
    if (answer?.body.kind !== "back") {
      fault.textContent = answer?.body.kind === "taken" ? WORDS.deleted.taken : WORDS.deleted.gone;
      return;
    }
    item.closest("dialog")?.close();
    back(answer.body.path);
  };
  const when = new Date(moment);
  const item = make(
    "li",
    {},
    make("span", { class: "quiet" }, `${WORDS.kind[kind]}: `),
    make("bdi", {}, title ?? path),
    " ",
    make(
      "time",
      { datetime: moment, class: "quiet" },
      make("bdi", {}, when.toLocaleString("ar-u-nu-latn", { dateStyle: "medium", timeStyle: "short" })),
    ),
    button(WORDS.deleted.back, () => attempt(put())),
    fault,
  );
  return item;
}
