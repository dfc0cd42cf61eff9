/** A page or a document of others: read by the import, its claims shown as proposals to accept one by one. */
import { readPage } from "../public/scripts/trust.ts";
import type { Proposed, ProposedArticle } from "../src/shell/desk/messages.ts";
import { ask, saveFile } from "./ask-server.ts";
import { fileField } from "./file-field.ts";
import { showDialog } from "./form.ts";
import { attempt, button, make } from "./make.ts";
import { acceptProposal, proposalsIn, refuseProposal } from "./proposals.ts";
import { WORDS } from "./words.ts";

/** Asks for a text, or reads the one that is given; shows what is proposed, and begins the articles that are taken. */
export function takeOverForm(open: (path: string) => void, given?: File): Promise<void> {
  const { take } = WORDS;
  const pasted = make("div", {
    contenteditable: "true",
    class: "paste",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": take.paste,
    id: "pasted",
  });
  pasted.addEventListener("paste", pasteUnloaded);
  const file = make("input", { type: "file", id: "taken-file" });
  const found = make("div", { class: "found", "aria-live": "polite" });
  const read = async (chosen: File): Promise<void> => {
    found.replaceChildren(make("p", { class: "quiet" }, take.reading(chosen.name)));
    const answer = await ask<Proposed>(`import?${new URLSearchParams({ name: chosen.name })}`, {
      method: "POST",
      body: chosen,
    });
    if (answer === undefined) found.replaceChildren(WORDS.failed);
    else found.replaceChildren(...shown(answer.body, leave));
  };
  const leave = (path: string): void => {
    dialog.close();
    open(path);
  };
  const dialog = make(
    "dialog",
    { class: "wide", "aria-labelledby": "take-title" },
    make("h2", { id: "take-title" }, take.title),
    make("p", { class: "label" }, take.paste),
    pasted,
    make("label", { for: "taken-file" }, take.file),
    ...fileField(file),
    make(
      "div",
      { class: "answers" },
      button(take.read, () => attempt(read(file.files?.[0] ?? fileOf(pasted))), { class: "first" }),
      button(WORDS.form.close, () => dialog.close()),
    ),
    found,
  );
  dialog.addEventListener("drop", (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (dropped === undefined) return;
    event.preventDefault();
    attempt(read(dropped));
  });
  if (given !== undefined) attempt(read(given));
  return showDialog(dialog);
}

/** What was pasted, as a page; pictures have their addresses again. */
function fileOf(pasted: HTMLElement): File {
  // In a document that is not shown: a picture that is given its address in this one would be loaded.
  const { body } = document.implementation.createHTMLDocument("");
  const copy = body.ownerDocument.createElement("article");
  for (const child of pasted.childNodes) copy.append(body.ownerDocument.importNode(child, true));
  for (const image of copy.querySelectorAll("img[data-src]"))
    image.setAttribute("src", image.getAttribute("data-src") ?? "");
  const page = `<!doctype html><meta charset="utf-8"><title></title>${copy.outerHTML}`;
  return new File([page], "pasted.html", { type: "text/html" });
}

/** What asks for something of its own as soon as it stands in a page: other sites would hear of what is read here. */
const ASKING = "script, style, link, meta, base, iframe, frame, object, embed, video, audio, source, track";

/** Without the looks of its tags: even a page that is only read is told off for them. */
const withoutStyles = (html: string): string =>
  html.replace(/<[a-z][^>]*>/giu, (tag) => tag.replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/giu, ""));

/** Pastes a page without anything that is loaded or drawn by it: its words, its order, where its pictures stand. */
function pasteUnloaded(event: ClipboardEvent): void {
  const html = event.clipboardData?.getData("text/html") ?? "";
  const selection = getSelection();
  if (html === "" || selection === null || selection.rangeCount === 0) return;
  event.preventDefault();
  const { body } = readPage(withoutStyles(html));
  for (const each of body.querySelectorAll(ASKING)) each.remove();
  for (const each of body.querySelectorAll("*")) {
    const src = each.getAttribute("src");
    for (const name of ["src", "srcset", "background", "poster"]) each.removeAttribute(name);
    if (src !== null) each.setAttribute("data-src", src);
  }
  const range = selection.getRangeAt(0);
  range.deleteContents();
  const words = document.createDocumentFragment();
  words.append(...body.childNodes);
  range.insertNode(words);
  range.collapse(false);
}

function shown({ articles, messages }: Proposed, leave: (path: string) => void): HTMLElement[] {
  const told =
    messages.length === 0 ? [] : [make("ul", { class: "quiet" }, ...messages.map((each) => make("li", {}, each)))];
  if (articles.length === 0) return [make("p", { role: "alert" }, WORDS.take.nothing), ...told];
  return [...told, ...articles.map((article) => proposal(article, leave))];
}

function proposal({ id, text }: ProposedArticle, leave: (path: string) => void): HTMLElement {
  const area = make("textarea", { rows: "12", dir: "rtl", "aria-label": WORDS.take.article });
  area.value = text;
  const fault = make("p", { class: "fault", role: "alert" });
  const begin = async (): Promise<void> => {
    const path = `articles/${id}.md`;
    const saved = await saveFile(path, area.value, undefined);
    if (saved.kind === "saved") leave(path);
    else fault.textContent = WORDS.failed;
  };
  const list = make("ul", { class: "proposals" });
  const claims = proposalsIn(text).map(({ label, words, record }) => {
    const answer = (next: string, word: string): void => {
      area.value = next;
      item.replaceChildren(make("p", { class: "quiet" }, word, " ", make("q", {}, words)));
      // Whoever answers by keyboard goes on with the next, and behind the last with the article.
      (list.querySelector("button") ?? area).focus();
    };
    const item = make(
      "li",
      {},
      make("p", {}, make("q", {}, words)),
      make("p", { class: "quiet" }, record),
      button(WORDS.take.accept, () => answer(acceptProposal(area.value, label), WORDS.take.accepted)),
      button(WORDS.take.refuse, () => answer(refuseProposal(area.value, label), WORDS.take.refused)),
    );
    return item;
  });
  list.append(...claims);
  return make(
    "section",
    {},
    ...(claims.length === 0 ? [] : [make("h2", {}, WORDS.take.proposals), list]),
    make("h2", {}, WORDS.take.article),
    area,
    fault,
    button(WORDS.take.insert, () => attempt(begin()), { class: "first" }),
  );
}
