/** A form of a few questions, in a dialog: answered whole or called off. */
import { fileField } from "./file-field.ts";
import { attempt, button, make, worded } from "./make.ts";
import { WORDS } from "./words.ts";

/** One question. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  /** How it may be answered, below the label. */
  readonly hint?: string | undefined;
  readonly required?: boolean;
  /** A line where nothing is said; `long` is a few of them, `choice` one of `options`, `several` any of them, `file` one of `accept`. */
  readonly kind?: "long" | "choice" | "file" | "several";
  /** Proposed, or to be chosen from. */
  readonly options?: readonly string[];
  /** What is shown for each option, in their order; absent: the option itself. */
  readonly shown?: readonly string[];
  readonly value?: string;
  /** What kinds of file may be chosen. */
  readonly accept?: string;
  /** What is answered reads from left to right: an address, an id. */
  readonly isLatin?: boolean;
}

/** What is wrong with the answers: words, and the name of the question whose answer they are about, where it is one. */
export type Wrong = string | { readonly at: string; readonly why: string };

/** A form, and what becomes of its answers: what is wrong with them keeps it open. */
export interface Form {
  readonly title: string;
  readonly about?: string;
  readonly asked: readonly Asked[];
  /** Asks for no more than a yes: that can be called off, too. */
  readonly isQuestion?: true;
  /** What is to be known before, below what it is about. */
  readonly told?: readonly HTMLElement[];
  readonly submit: string;
  /** A picture that the questions are about. */
  readonly picture?: Blob;
  readonly take: (answers: Answers) => Promise<Wrong | undefined> | Wrong | undefined;
}

/** The answers by name, trimmed; a question that was left empty is answered by nothing. */
export interface Answers {
  readonly text: (name: string) => string;
  readonly several: (name: string) => string[];
  readonly file: (name: string) => File | undefined;
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLFieldSetElement;

/** Shows a form; settles when it is gone. Where it was opened from has the focus again. */
export function openForm({ title, about, told = [], asked, isQuestion, submit, picture, take }: Form): Promise<void> {
  const fault = make("p", { class: "fault", id: "form-fault", role: "alert" });
  const inputs = new Map<string, Input>(asked.map((each) => [each.name, input(each)]));
  const answers: Answers = {
    text: (name) => {
      const found = inputs.get(name);
      return found === undefined || found instanceof HTMLFieldSetElement ? "" : found.value.trim();
    },
    several: (name) => {
      const boxes = inputs.get(name)?.querySelectorAll<HTMLInputElement>("input:checked") ?? [];
      return [...boxes].map(({ value }) => value);
    },
    file: (name) => {
      const found = inputs.get(name);
      return found instanceof HTMLInputElement ? (found.files?.[0] ?? undefined) : undefined;
    },
  };
  const form = make(
    "form",
    { method: "dialog", novalidate: true },
    make("h2", { id: "form-title" }, title),
    ...(about === undefined ? [] : [make("p", { class: "quiet" }, about)]),
    ...told,
    ...(picture === undefined ? [] : [pictureOf(picture)]),
    ...asked.flatMap((each) => field(each, inputs.get(each.name))),
    fault,
    make(
      "div",
      { class: "answers" },
      make("button", { type: "submit", class: "first" }, submit),
      // What asks nothing is only read, and closed.
      ...(asked.length === 0 && !isQuestion ? [] : [button(WORDS.form.cancel, () => dialog.close())]),
    ),
  );
  const dialog = make("dialog", { "aria-labelledby": "form-title" }, form);
  /** Says what is wrong below the answer it is about, and leads there; what is about none, above the buttons. */
  const complain = (wrong: Wrong): void => {
    const at = typeof wrong === "object" ? inputs.get(wrong.at) : undefined;
    fault.replaceChildren(...worded(typeof wrong === "object" ? wrong.why : wrong));
    if (at === undefined) form.querySelector(".answers")?.before(fault);
    else at.after(fault);
    at?.setAttribute("aria-invalid", "true");
    at?.focus();
  };
  const finish = async (): Promise<void> => {
    const missing = asked.find(({ name, required }) => required && answers.text(name) === "");
    const wrong = missing === undefined ? await take(answers) : { at: missing.name, why: WORDS.form.required };
    for (const each of inputs.values()) each.removeAttribute("aria-invalid");
    if (wrong === undefined) dialog.close();
    else complain(wrong);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(finish());
  });
  return showDialog(dialog);
}

/** Says something that asks for no answer. */
export const say = (title: string, about: string): Promise<void> =>
  openForm({ title, about, asked: [], submit: WORDS.form.close, take: () => undefined });

/** Shows a dialog until it is closed. */
export function showDialog(dialog: HTMLDialogElement): Promise<void> {
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve();
    }),
  );
}

function input(asked: Asked): Input {
  const { name, kind, options = [], value = "" } = asked;
  const id = `ask-${name}`;
  if (kind === "several") return boxes(asked);
  if (kind === "long") {
    const area = make("textarea", { id, rows: "4", dir: "rtl" });
    area.value = value;
    return area;
  }
  if (kind === "choice") {
    const choice = make("select", { id }, ...options.map((each) => make("option", { value: each }, each)));
    if (value !== "") choice.value = value;
    return choice;
  }
  if (kind === "file") return make("input", { id, type: "file", accept: asked.accept });
  const line = make("input", {
    id,
    type: "text",
    // Not by what is typed: a line that is still empty would begin at the left.
    dir: asked.isLatin ? "ltr" : "rtl",
    autocomplete: "off",
    ...(options.length > 0 && { list: `${id}-list` }),
  });
  line.value = value;
  return line;
}

/** A box to tick for each option. */
function boxes({ label, options = [], shown = options }: Asked): HTMLFieldSetElement {
  const ticks = options.map((value, index) =>
    make("label", {}, make("input", { type: "checkbox", value }), make("bdi", {}, shown[index] ?? value)),
  );
  return make("fieldset", {}, make("legend", {}, label), ...ticks);
}

function field({ name, label, hint, kind, required, options = [] }: Asked, element: Input | undefined): HTMLElement[] {
  if (element === undefined) return [];
  if (element instanceof HTMLFieldSetElement) return [element];
  if (required) element.setAttribute("aria-required", "true");
  const known = kind === undefined && options.length > 0;
  const id = `ask-${name}-hint`;
  // The fault stands in the page only while there is one: described by what is not there is described by nothing.
  element.setAttribute("aria-describedby", [...(hint === undefined ? [] : [id]), "form-fault"].join(" "));
  return [
    make("label", { for: `ask-${name}`, class: required ? "required" : undefined }, label),
    ...(hint === undefined ? [] : [make("p", { class: "hint", id }, hint)]),
    ...(element instanceof HTMLInputElement && kind === "file" ? fileField(element) : [element]),
    ...(known
      ? [make("datalist", { id: `ask-${name}-list` }, ...options.map((each) => make("option", { value: each })))]
      : []),
  ];
}

/** Shows what is asked about; the browser reads it from memory. */
function pictureOf(picture: Blob): HTMLImageElement {
  const address = URL.createObjectURL(picture);
  const shown = make("img", { class: "asked-about", src: address, alt: "" });
  for (const end of ["load", "error"]) shown.addEventListener(end, () => URL.revokeObjectURL(address));
  return shown;
}
