/** Another id for the file that is open; whatever names it follows. */
import { openForm } from "./form.ts";
import type { Language } from "./language.ts";
import { WORDS } from "./words.ts";

/** What is renamed, and how far it is. */
interface Renaming {
  readonly path: string;
  readonly language: Language;
  readonly isSaved: () => boolean;
  readonly open: (path: string) => void;
}

/** Asks for the id, renames the file, and opens it under its new name. */
export async function renameForm({ path, language, isSaved, open }: Renaming): Promise<void> {
  const { rename } = WORDS;
  const card = await language.card({ path });
  await openForm({
    title: rename.title,
    about: card?.state === "published" ? `${rename.about} ${rename.published}` : rename.about,
    asked: [
      { name: "id", label: rename.fresh, required: true, value: path.replace(/^.*\/|\.md$/gu, ""), isLatin: true },
    ],
    submit: rename.open,
    take: async ({ text }) => {
      if (!isSaved()) return rename.saveFirst;
      const renamed = await language.rename(path, text("id"));
      if (renamed.kind === "refused") return { at: "id", why: rename[renamed.why] };
      open(renamed.path);
      return renamed.left.length === 0 ? undefined : `${rename.left} ${renamed.left.join("، ")}`;
    },
  });
}
