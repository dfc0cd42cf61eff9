/** Introduces what somebody says, in English: behind their name, by the verb that is theirs. */
import type { CueStrength } from "../../src/arabic/cues.ts";
import type { VoicesByName } from "../../src/pages/plan-words.ts";
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

/** How many names stand before a claim's words. */
const MOST = 3;

/** Like the Arabic: of more than three the first “and others”, and who does not say it is told apart. */
export function voicesInEnglish({ saying, others }: VoicesByName): string {
  if (saying.length + others.length <= MOST) return [...saying, ...others].join(", ");
  const [first = others[0]] = saying;
  if (saying.length === 0) return `${first} and others who do not affirm it`;
  const named = saying.length > MOST ? `${first} and others` : saying.join(", ");
  return others.length === 0 ? named : `${named}, and some who do not affirm it`;
}
