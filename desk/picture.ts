/** Pictures: chosen, dropped or pasted; stored beside the article, with words for who does not see them. */
import type { StoredFile } from "../src/shell/desk/messages.ts";
import { ask } from "./ask-server.ts";
import { type Asked, openForm } from "./form.ts";
import { writePicture } from "./insert.ts";
import { isEvidence } from "./is-evidence.ts";
import { attempt } from "./make.ts";
import { WORDS } from "./words.ts";
import { type Place, write } from "./write-into.ts";

/** Asks for a picture and its words, and writes it into the text. */
export function pictureForm(place: Place, given?: File): Promise<void> {
  const { picture } = WORDS;
  const { to } = place.view.state.selection.main;
  const choice: Asked[] =
    given === undefined ? [{ name: "file", label: picture.choose, kind: "file", accept: "image/*" }] : [];
  return openForm({
    title: picture.title,
    ...(given === undefined ? {} : { about: given.name }),
    asked: [
      ...choice,
      { name: "alt", label: picture.alt, kind: "long", required: true },
      { name: "caption", label: picture.caption },
    ],
    submit: WORDS.form.insert,
    take: async ({ text, file }) => {
      const chosen = given ?? file("file");
      if (chosen === undefined) return picture.choose;
      const stored = await store(place.path, chosen);
      if (typeof stored === "string") return stored;
      return write(
        place.view,
        writePicture(place.view.state.doc.toString(), to, stored.name, text("alt"), text("caption")),
      );
    },
  });
}

async function store(beside: string, file: File): Promise<StoredFile | string> {
  const query = new URLSearchParams({ beside, name: file.name });
  const answer = await ask<StoredFile>(`picture?${query}`, { method: "POST", body: file });
  if (answer === undefined) return WORDS.failed;
  return answer.status === 200 ? answer.body : WORDS.picture.refused;
}

/** Takes what is dropped on the text or pasted into it, where it is a picture. */
export function takePictures(place: Place): void {
  const take = (event: Event, files: FileList | undefined): void => {
    const file = [...(files ?? [])].find(({ type }) => type.startsWith("image/") && !isEvidence(type));
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    attempt(pictureForm(place, file));
  };
  const { contentDOM } = place.view;
  contentDOM.addEventListener("drop", (event) => take(event, event.dataTransfer?.files), { capture: true });
  contentDOM.addEventListener("paste", (event) => take(event, event.clipboardData?.files), { capture: true });
}
