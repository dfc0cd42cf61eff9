/** Pictures: chosen, dropped or pasted; stored beside the article, with words for who does not see them. */
import type { StoredFile } from "../src/shell/desk/messages.ts";
import { ask } from "./ask-server.ts";
import { type Asked, openForm } from "./form.ts";
import { writePicture } from "./insert.ts";
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
    ...(given === undefined ? {} : { picture: given }),
    asked: [
      ...choice,
      { name: "alt", label: picture.alt, kind: "long", required: true },
      { name: "caption", label: picture.caption },
    ],
    submit: WORDS.form.insert,
    take: async ({ text, file }) => {
      const chosen = given ?? file("file");
      if (chosen === undefined) return { at: "file", why: picture.what };
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
