/** The bar above the text: what nobody remembers how to write, each behind a word. */
import { ANONYMITIES, STANCES } from "../src/model/vocabulary.ts";
import { callAnewForm } from "./call-anew.ts";
import { correctionForm } from "./correction.ts";
import { documentForm } from "./document.ts";
import { openForm, say } from "./form.ts";
import { type Selected, writeClaim, writeNote, writeQuotation, writeSource, writeTable, writeTopic } from "./insert.ts";
import { attempt, button, make } from "./make.ts";
import { nameAgents, parts } from "./name-agents.ts";
import { takeTables } from "./paste-table.ts";
import { pictureForm } from "./picture.ts";
import { takeFiles } from "./take-files.ts";
import { WORDS } from "./words.ts";
import { holdsPictures, isArticle, type Place, write } from "./write-into.ts";

/** Draws the bar; files that are dropped or pasted, and cells of a spreadsheet, come the same way. */
export function bar(place: Place): HTMLElement {
  takeFiles(place);
  takeTables(place);
  place.view.contentDOM.addEventListener("keydown", (event) => {
    if (event.key !== "F2") return;
    event.preventDefault();
    attempt(callAnewForm(place));
  });
  const forms = {
    ...(isArticle(place) && { claim: claimForm, quotation: quotationForm, source: sourceForm }),
    topic: topicForm,
    ...(holdsPictures(place) && { picture: pictureForm }),
    document: documentForm,
    table: tableForm,
    ...(holdsPictures(place) && { note: noteForm }),
    ...(isArticle(place) && { correction: correctionForm }),
    name: callAnewForm,
  } as const;
  const buttons = Object.entries(forms).map(([name, open]) =>
    button(nameOf(name), () => attempt(open(place)), { "data-insert": name }),
  );
  return oneStop(make("div", { class: "bar", role: "toolbar", "aria-label": WORDS.bar.label }, ...buttons), buttons);
}

/** One stop of the Tab key: who writes is a key away from it, and goes on in it by the arrows. */
function oneStop(bar: HTMLElement, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const stopAt = (here: EventTarget | null): void => {
    for (const each of buttons) each.tabIndex = each === here ? 0 : -1;
  };
  bar.addEventListener("focusin", ({ target }) => stopAt(target));
  bar.addEventListener("keydown", (event) => {
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    // From right to left: what follows stands at the left.
    const ways = new Map([
      ["ArrowLeft", at + 1],
      ["ArrowRight", at - 1],
      ["Home", 0],
      ["End", -1],
    ]);
    const way = ways.get(event.key);
    if (way === undefined || at < 0) return;
    event.preventDefault();
    buttons.at(way % buttons.length)?.focus();
  });
  stopAt(buttons[0] ?? null);
  return bar;
}

const nameOf = (name: string): string => Object.entries(WORDS.bar).find(([key]) => key === name)?.[1] ?? name;

const textOf = ({ view }: Place): string => view.state.doc.toString();

async function claimForm(place: Place): Promise<void> {
  const { view, language } = place;
  const { from, to }: Selected = trimmed(place);
  const words = view.state.sliceDoc(from, to);
  if (words === "") return say(WORDS.bar.claim, WORDS.claim.selectFirst);
  const { agents, sources } = await language.names();
  const { claim } = WORDS;
  await openForm({
    title: claim.title,
    about: `«${words}»`,
    asked: [
      { name: "who", label: claim.who, hint: claim.together, options: agents, required: true },
      {
        name: "how",
        label: claim.how,
        kind: "choice",
        options: [
          claim.named,
          ...Object.values(ANONYMITIES)
            .slice(1)
            .map(({ ar }) => ar),
        ],
      },
      { name: "through", label: claim.through, options: agents },
      { name: "stance", label: claim.stance, kind: "choice", options: Object.values(STANCES).map(({ ar }) => ar) },
      { name: "readIn", label: claim.readIn, options: sources },
      {
        name: "restsOn",
        label: claim.restsOn,
        hint: claim.restsOnHint,
        options: [claim.own, claim.unknown, ...sources],
      },
    ],
    submit: WORDS.form.insert,
    take: ({ text }) => {
      const how = text("how") === claim.named ? undefined : text("how");
      const [who, through] = [nameAgents(text("who"), agents, how), nameAgents(text("through"), agents)];
      if (who.doubt !== undefined) return { at: "who", why: claim.doubt(...who.doubt) };
      if (through.doubt !== undefined) return { at: "through", why: claim.doubt(...through.doubt) };
      const answers = {
        who: who.names,
        through: through.names,
        stance: text("stance"),
        readIn: text("readIn"),
        restsOn: text("restsOn"),
      };
      return write(view, writeClaim(textOf(place), { from, to }, answers));
    },
  });
}

/** The selection without the spaces at its ends. */
function trimmed({ view: { state } }: Place): Selected {
  const { from, to } = state.selection.main;
  const words = state.sliceDoc(from, to);
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) };
}

async function quotationForm(place: Place): Promise<void> {
  const { agents, sources } = await place.language.names();
  const { quotation } = WORDS;
  const { to } = place.view.state.selection.main;
  await openForm({
    title: quotation.title,
    asked: [
      { name: "words", label: quotation.words, kind: "long", required: true },
      { name: "who", label: quotation.who, options: agents, required: true },
      { name: "readIn", label: quotation.readIn, options: sources, required: true },
    ],
    submit: WORDS.form.insert,
    take: ({ text }) =>
      write(place.view, writeQuotation(textOf(place), to, text("words"), text("who"), text("readIn"))),
  });
}

async function sourceForm(place: Place): Promise<void> {
  const { sources } = await place.language.names();
  const { source } = WORDS;
  const selected = trimmed(place);
  await openForm({
    title: source.title,
    asked: [
      { name: "which", label: source.which, options: sources, required: true },
      { name: "locator", label: source.locator },
    ],
    submit: WORDS.form.insert,
    take: ({ text }) => write(place.view, writeSource(selected, text("which"), text("locator"))),
  });
}

async function topicForm(place: Place): Promise<void> {
  const { topics, articles } = await place.language.names();
  const selected = trimmed(place);
  const words = place.view.state.sliceDoc(selected.from, selected.to);
  await openForm({
    title: WORDS.topic.title,
    asked: [
      { name: "which", label: WORDS.topic.which, options: [...topics, ...articles], required: true },
      { name: "shown", label: WORDS.topic.shown, value: words },
    ],
    submit: WORDS.form.insert,
    take: ({ text }) => write(place.view, writeTopic(selected, text("which"), text("shown"))),
  });
}

async function tableForm(place: Place): Promise<void> {
  const { table } = WORDS;
  const { to } = place.view.state.selection.main;
  await openForm({
    title: table.title,
    asked: [
      { name: "columns", label: table.columns, required: true },
      { name: "rows", label: table.rows, value: "3" },
    ],
    submit: WORDS.form.insert,
    take: ({ text }) => {
      const rows = Math.min(Math.max(Math.trunc(Number(text("rows"))) || 1, 1), 200);
      return write(place.view, writeTable(textOf(place), to, parts(text("columns")), rows, table.cell));
    },
  });
}

async function noteForm(place: Place): Promise<void> {
  const selected = trimmed(place);
  await openForm({
    title: WORDS.note.title,
    asked: [{ name: "words", label: WORDS.note.words, kind: "long", required: true }],
    submit: WORDS.form.insert,
    take: ({ text }) => write(place.view, writeNote(textOf(place), selected, text("words"))),
  });
}
