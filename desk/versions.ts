/** Versions, without the words of version control: keep one, send it to be read, see what has changed. */
import type { Changed, ChangedClaim, Versioned } from "../src/shell/desk/messages.ts";
import { ask, post } from "./ask-server.ts";
import { openForm, showDialog } from "./form.ts";
import { attempt, button, make } from "./make.ts";
import { WORDS } from "./words.ts";

/** The three of them, for the frame; what is open is brought to the disk by `save` before. */
export function versionButtons(save: () => Promise<void>): HTMLElement[] {
  const first = (then: () => Promise<void>) => (): void => attempt(save().then(then));
  return [
    button(WORDS.versions.changed, first(showChanges)),
    button(
      WORDS.versions.keep,
      first(() => sentenceForm("keep")),
    ),
    button(
      WORDS.versions.send,
      first(() => sentenceForm("send")),
    ),
  ];
}

async function sentenceForm(what: "keep" | "send"): Promise<void> {
  const { versions } = WORDS;
  let said: string | undefined;
  /** Its own words, for whoever looks after the machine. */
  let git: HTMLElement[] = [];
  await openForm({
    title: versions[what],
    about: what === "keep" ? versions.keepAbout : versions.sendAbout,
    asked: [{ name: "sentence", label: versions.sentence, required: true }],
    submit: versions[what],
    take: async ({ text }) => {
      const answer = await post<Versioned>(what, { sentence: text("sentence") });
      if (answer === undefined) return WORDS.failed;
      const { body } = answer;
      if (body.kind === "failed") return `${versions.failed} ${body.why}`;
      if (body.kind === "notSent") git = [wordsOfGit(body.why)];
      said = versions[body.kind];
      return undefined;
    },
  });
  if (said !== undefined) await tell(versions[what], make("p", { role: "status" }, said), ...git);
}

const wordsOfGit = (why: string): HTMLElement =>
  make("details", { class: "quiet" }, make("summary", {}, WORDS.versions.said), make("p", { dir: "ltr" }, why));

async function showChanges(): Promise<void> {
  const changed = (await ask<Changed>("changes"))?.body;
  const { versions } = WORDS;
  if (changed === undefined) return tell(versions.changed, make("p", {}, WORDS.failed));
  if (changed.files.length === 0) return tell(versions.changed, make("p", {}, versions.nothing));
  const files = changed.files.map((path) => make("li", {}, make("bdi", {}, path)));
  const claims = changed.claims.map(claim);
  const first = changed.isFirst ? [make("p", {}, versions.first)] : [];
  const list = claims.length === 0 ? make("p", {}, versions.noClaims) : make("ul", { class: "changes" }, ...claims);
  return tell(versions.changed, ...first, list, make("h3", {}, WORDS.files), make("ul", { class: "quiet" }, ...files));
}

function claim({ kind, article, before, after }: ChangedClaim): HTMLElement {
  const { versions } = WORDS;
  return make(
    "li",
    { class: kind },
    make("strong", {}, versions.kinds[kind]),
    " ",
    make("span", { class: "quiet" }, article),
    ...(before === undefined ? [] : [make("p", {}, `${versions.before}: `, make("del", {}, before))]),
    ...(after === undefined ? [] : [make("p", {}, `${versions.after}: `, make("ins", {}, after))]),
  );
}

function tell(title: string, ...told: HTMLElement[]): Promise<void> {
  const dialog = make(
    "dialog",
    { class: "wide", "aria-labelledby": "told-title" },
    make("h2", { id: "told-title" }, title),
    ...told,
    make(
      "div",
      { class: "answers" },
      button(WORDS.form.close, () => dialog.close(), { class: "first" }),
    ),
  );
  return showDialog(dialog);
}
