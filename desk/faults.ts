/** What is wrong with the text that is open, as a list below it: each leads to its place, with its mends beside it. */
import { type Diagnostic, forEachDiagnostic, setDiagnosticsEffect } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { button, make } from "./make.ts";
import { WORDS } from "./words.ts";

/** The list, the button that opens it, and what keeps both up to date in an editor. */
export interface Faults {
  readonly panel: HTMLElement;
  readonly opener: HTMLButtonElement;
  readonly extension: Extension;
  readonly toggle: () => void;
}

/** Makes the list; closed at first. */
export function makeFaults(): Faults {
  const list = make("ul", {});
  const notes = make("details", { hidden: true });
  const panel = make("section", { class: "fault-list", "aria-label": WORDS.faults, hidden: true }, list, notes);
  const toggle = (): void => {
    panel.hidden = !panel.hidden;
    opener.setAttribute("aria-expanded", String(!panel.hidden));
  };
  const opener = button(WORDS.noFaults, toggle, { class: "faults", "aria-expanded": "false" });
  const extension = EditorView.updateListener.of(({ transactions, view }) => {
    if (!transactions.some(({ effects }) => effects.some((effect) => effect.is(setDiagnosticsEffect)))) return;
    const found = foundIn(view);
    count(opener, found);
    const rows = (wanted: boolean): HTMLElement[] =>
      found.filter(({ diagnostic }) => isFault(diagnostic) === wanted).map((one) => row(one, view));
    list.replaceChildren(...rows(true));
    const told = rows(false);
    notes.hidden = told.length === 0;
    notes.replaceChildren(make("summary", {}, WORDS.notes(told.length)), make("ul", {}, ...told));
  });
  return { panel, opener, extension, toggle };
}

interface Found {
  readonly diagnostic: Diagnostic;
  /** Where it stands by now. */
  readonly from: number;
}

const GRADES: readonly Diagnostic["severity"][] = ["error", "warning", "info", "hint"];

/** Errors first, each grade in the order of the text. */
function foundIn({ state }: EditorView): Found[] {
  const found: Found[] = [];
  forEachDiagnostic(state, (diagnostic, from) => void found.push({ diagnostic, from }));
  const grade = ({ diagnostic }: Found): number => GRADES.indexOf(diagnostic.severity);
  return found.sort((a, b) => grade(a) - grade(b) || a.from - b.from);
}

function count(opener: HTMLElement, found: readonly Found[]): void {
  const [errors = 0, warnings = 0] = GRADES.map(
    (grade) => found.filter(({ diagnostic }) => diagnostic.severity === grade).length,
  );
  opener.classList.toggle("error", errors > 0);
  opener.classList.toggle("warning", errors === 0 && warnings > 0);
  const words = [errors > 0 ? WORDS.errors(errors) : "", warnings > 0 ? WORDS.warnings(warnings) : ""];
  opener.textContent = words.filter(Boolean).join("، ") || WORDS.noFaults;
}

/** A note asks for nothing: it is told to who opens the notes. */
const isFault = ({ severity }: Diagnostic): boolean => severity === "error" || severity === "warning";

function row({ diagnostic, from }: Found, view: EditorView): HTMLElement {
  const { severity, message, actions = [] } = diagnostic;
  const show = (): void => {
    view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
    view.focus();
  };
  const [said = "", ...mend] = message.split("\n");
  const line = WORDS.line(view.state.doc.lineAt(from).number);
  return make(
    "li",
    { class: severity },
    button(`${line}: ${said}`, show, { class: "place" }),
    make("p", { class: "quiet" }, mend.join(" ")),
    ...actions.map(({ name, apply }) => button(name, () => apply(view, from, from), { class: "mend" })),
  );
}
