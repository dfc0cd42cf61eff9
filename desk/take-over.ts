/** A page or a document of others: read by the import, its claims shown as proposals to accept one by one. */
import type { Proposed, ProposedArticle } from "../src/shell/desk/messages.ts";
import { ask, saveFile } from "./ask-server.ts";
import { showDialog } from "./form.ts";
import { attempt, button, make } from "./make.ts";
import { acceptProposal, proposalsIn, refuseProposal } from "./proposals.ts";
import { WORDS } from "./words.ts";

/** Asks for a text, shows what is proposed, and begins the articles that are taken. */
export function takeOverForm(open: (path: string) => void): Promise<void> {
  const { take } = WORDS;
  const pasted = make("div", {
    contenteditable: "true",
    class: "paste",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": take.paste,
    id: "pasted",
  });
  const file = make("input", { type: "file", id: "taken-file" });
  const found = make("div", { class: "found", "aria-live": "polite" });
  const read = async (): Promise<void> => {
    const chosen = file.files?.[0] ?? new File([pageOf(pasted)], "pasted.html", { type: "text/html" });
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
    file,
    make(
      "div",
      { class: "answers" },
      button(take.read, () => attempt(read()), { class: "first" }),
      button(WORDS.form.close, () => dialog.close()),
    ),
    found,
  );
  return showDialog(dialog);
}

const pageOf = (pasted: HTMLElement): string =>
  `<!doctype html><meta charset="utf-8"><title></title><article>${pasted.innerHTML}</article>`;

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
  const claims = proposalsIn(text).map(({ label, words, record }) => {
    const answer = (next: string, word: string): void => {
      area.value = next;
      item.replaceChildren(make("p", { class: "quiet" }, word, " ", make("q", {}, words)));
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
  return make(
    "section",
    {},
    ...(claims.length === 0
      ? []
      : [make("h2", {}, WORDS.take.proposals), make("ul", { class: "proposals" }, ...claims)]),
    make("h2", {}, WORDS.take.article),
    area,
    fault,
    button(WORDS.take.insert, () => attempt(begin()), { class: "first" }),
  );
}
