/** Introduces what somebody says, in English: behind their name, by the verb that is theirs. */
import type { CueStrength } from "../../src/arabic/cues.ts";
import type { SpeechView } from "../../src/pages/views/parts.ts";
import type { SpeechWords } from "../words.ts";

/** The Guardian “ says, as passed on”. */
export function speechInEnglish({ speakers, strength, passedOn = 0 }: SpeechView): SpeechWords {
  const isMany = speakers.length > 1 || speakers.some(({ type }) => type === "group");
  const [one, many] = (strength === undefined ? undefined : VERBS[strength]) ?? ["says", "say"];
  if (speakers.some(({ name }) => name === "?" || name === "؟")) return { before: "", between: ", ", after: "" };
  const whose = passedOn < speakers.length ? namesOf(speakers.slice(-passedOn)) : "";
  const way = passedOn === 0 ? "" : `, ${whose}${PASSED_ON}`;
  return { before: "", between: ", ", after: ` ${isMany ? many : one}${way}` };
}

const PASSED_ON = "as passed on";

const namesOf = (speakers: SpeechView["speakers"]): string => `${speakers.map(({ name }) => name).join(" and ")} `;

/** Strong verbs are theirs only where the sentence says so; every other way to say something is to say it. */
const VERBS: Readonly<Partial<Record<CueStrength, readonly [one: string, many: string]>>> = {
  affirming: ["affirms", "affirm"],
  warning: ["warns", "warn"],
  conceding: ["concedes", "concede"],
};
