/** Versions, without the words of version control: keep one, send it to be read, see what has changed. */
import type { Versioned } from "../src/shell/desk/messages.ts";
import { post } from "./ask-server.ts";
import { showChanges } from "./changes.ts";
import { openForm } from "./form.ts";
import type { Below } from "./frame.ts";
import { attempt, button, make } from "./make.ts";
import type { SpotSign } from "./spots.ts";
import { tell, wordsOfGit } from "./tell.ts";
import { WORDS } from "./words.ts";

/** The three of them, for the frame; what is open is brought to the disk before. */
export function versionButtons({ save, open }: Below, spot: SpotSign): HTMLElement[] {
  const first = (then: () => Promise<void>) => (): void => attempt(save().then(then));
  return [
    button(
      WORDS.versions.changed,
      first(() => showChanges(open)),
    ),
    button(
      WORDS.versions.keep,
      first(() => sentenceForm("keep", spot)),
    ),
    button(
      WORDS.versions.send,
      first(() => sentenceForm("send", spot)),
    ),
  ];
}

async function sentenceForm(what: "keep" | "send", spot: SpotSign): Promise<void> {
  const { versions } = WORDS;
  let done: Exclude<Versioned, { kind: "failed" }> | undefined;
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
      done = body;
      return undefined;
    },
  });
  if (done === undefined) return;
  await spot.look();
  const git = done.kind === "notSent" ? [wordsOfGit(done.why)] : [];
  // Whoever has sent something is where it is read, and would go on there unawares.
  const where = what === "send" ? spot.stillHere() : [];
  await tell(versions[what], make("p", { role: "status" }, versions[done.kind]), ...git, ...where);
}
