/** Documents and recordings as evidence: chosen, dropped or pasted; stored beside a source that is begun for them, or linked in the text. */
import { SOURCE_TYPES } from "../src/model/vocabulary.ts";
import type { Begun, StoredFile } from "../src/shell/desk/messages.ts";
import { ask, post } from "./ask-server.ts";
import { wrongOf } from "./begin.ts";
import { type Answers, type Asked, openForm, type Wrong } from "./form.ts";
import { type Selected, writeLink, writeSource } from "./insert.ts";
import { WORDS } from "./words.ts";
import { isArticle, type Place, write } from "./write-into.ts";

/** What may be chosen. */
const ACCEPT =
  ".pdf,.svg,.mp3,.m4a,.ogg,.oga,.opus,.flac,.wav,.mp4,.m4v,.mov,.webm,application/pdf,audio/*,video/*,image/*";

/** Asks for a document and what it is, stores it, and writes what cites it. */
export async function documentForm(place: Place, given?: File): Promise<void> {
  const { document: words } = WORDS;
  const { from, to } = place.view.state.selection.main;
  const selected = place.view.state.sliceDoc(from, to).trim();
  const { agents } = await place.language.names();
  const choice: Asked[] =
    given === undefined ? [{ name: "file", label: words.choose, kind: "file", accept: ACCEPT }] : [];
  /** Kept from one answer to the next: a form that was answered wrongly stores nothing twice. */
  const stored = new Map<string, StoredFile>();
  await openForm({
    title: words.title,
    ...(given === undefined ? {} : { about: given.name }),
    asked: [
      ...choice,
      {
        name: "how",
        label: words.how,
        kind: "choice",
        options: isArticle(place) ? [words.asSource, words.asLink] : [words.asLink],
      },
      { name: "title", label: words.name, value: given === undefined ? "" : titleOf(given.name) },
      {
        name: "type",
        label: words.type,
        kind: "choice",
        options: ["", ...Object.values(SOURCE_TYPES).map(({ ar }) => ar)],
      },
      { name: "publisher", label: words.publisher, options: agents },
      { name: "date", label: words.date, hint: WORDS.day },
      { name: "locator", label: words.locator },
    ],
    submit: WORDS.form.insert,
    take: async (answers) => {
      const file = given ?? answers.file("file");
      if (file === undefined) return { at: "file", why: words.what };
      const isSource = answers.text("how") === words.asSource;
      const beside = isSource ? BESIDE_SOURCES : place.path;
      const key = `${beside} ${file.name} ${file.size} ${file.lastModified}`;
      const found = stored.get(key) ?? (await store(beside, file));
      if (typeof found === "string") return found;
      stored.set(key, found);
      const title = answers.text("title") || titleOf(file.name);
      if (!isSource) return write(place.view, writeLink({ from, to }, selected || title, found.name));
      return cite(place, { from, to }, title, answers, found);
    },
  });
}

/** Where a source that is begun will stand. */
const BESIDE_SOURCES = "sources/new.md";

/** Begins the source, and cites it behind the chosen words. */
async function cite(
  { view, language }: Place,
  selected: Selected,
  title: string,
  { text }: Answers,
  { name }: StoredFile,
): Promise<Wrong | undefined> {
  const options = { title, type: text("type"), publisher: text("publisher"), date: text("date") };
  const answers = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== ""));
  const answer = await post<Begun>("new", { kind: "source", answers, document: name });
  if (answer === undefined) return WORDS.failed;
  if (answer.body.kind === "refused") return wrongOf(answer.body);
  language.moved(answer.body.path);
  const id = answer.body.path.replace(/^.*\/|\.md$/gu, "");
  // What parts names would part the title too: then the source is called by its id.
  const called = /[،,؛;:：()（）]/u.test(title) ? id : title;
  return write(view, writeSource(selected, called, located(text("locator"))));
}

/** «12» is a page. */
const located = (typed: string): string => (/^[\p{Nd}\s–-]+$/u.test(typed) ? `${WORDS.document.page} ${typed}` : typed);

const titleOf = (name: string): string =>
  name
    .replace(/\.[^.]*$/u, "")
    .replace(/[_-]+/gu, " ")
    .trim();

async function store(beside: string, file: File): Promise<StoredFile | string> {
  const query = new URLSearchParams({ beside, name: file.name });
  const answer = await ask<StoredFile | { readonly why: string }>(`document?${query}`, { method: "POST", body: file });
  if (answer === undefined) return WORDS.failed;
  if (answer.status !== 200) return WORDS.document.refused;
  return "why" in answer.body ? answer.body.why : answer.body;
}
