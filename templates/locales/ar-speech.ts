/** Introduces what somebody says, in Arabic: the verb that is theirs, as it agrees with their name. */
import { type Agreement, agreementOf, type Bearing, jointPronoun, presentOf } from "../../src/arabic/agreement.ts";
import type { CueStrength } from "../../src/arabic/cues.ts";
import type { TopicType } from "../../src/model/vocabulary.ts";
import type { VoicesByName } from "../../src/pages/plan-words.ts";
import type { SpeechView } from "../../src/pages/views/parts.ts";
import type { SpeechWords } from "../words.ts";

/** «تقول» the Guardian «، بما نُقل عنها», «تقول الوكالة، والغارديان بما نُقل عنها». Of whom nobody can tell how a verb agrees, only the name is said. */
export function speechInArabic({ speakers, verb, strength, passedOn = 0 }: SpeechView): SpeechWords {
  const agreements = speakers.map(({ name, type }) => agreementOf(name, type && BEARINGS[type]));
  const known = agreements.filter((agreement) => agreement !== undefined);
  const [first] = agreements;
  const isKnown = first !== undefined && known.length === speakers.length && speakers.every(({ name }) => name !== "؟");
  return {
    before: isKnown ? `${verbFor(first, verb, strength)} ` : "",
    between: "، و",
    after:
      isKnown && passedOn > 0
        ? `${passedOn === known.length ? "،" : ""} بما نُقل عن${jointPronoun(known.slice(-passedOn))}`
        : "",
  };
}

/** Strong verbs are theirs only where the sentence says so; every other way to say something is to say it. */
const OWN: ReadonlySet<CueStrength | undefined> = new Set(["affirming", "warning", "conceding"]);

function verbFor(agreement: Agreement, verb: string | undefined, strength: CueStrength | undefined): string {
  const own = verb !== undefined && OWN.has(strength) ? presentOf(verb, agreement) : undefined;
  return own ?? (agreement.gender === "feminine" ? "تقول" : "يقول");
}

const BEARINGS: Readonly<Record<TopicType, Bearing>> = {
  person: "person",
  outlet: "outlet",
  state: "state",
  organization: "body",
  group: "group",
  place: undefined,
  event: undefined,
  concept: undefined,
};

/** How many names stand before a claim's words. */
const MOST = 3;

/** «أ، ب (نفي)»; of more than three «أ وآخرون», and who does not say it is told apart: «أ، وآخرون لا يثبتونه». */
export function voicesInArabic({ saying, others }: VoicesByName): string {
  if (saying.length + others.length <= MOST) return [...saying, ...others].join("، ");
  const [first = others[0]] = saying;
  if (saying.length === 0) return `${first} وآخرون لا يثبتونه`;
  const named = saying.length > MOST ? `${first} وآخرون` : saying.join("، ");
  if (others.length === 0) return named;
  return `${named}، ${saying.length > MOST ? "وغيرهم" : "وآخرون"} لا يثبتونه`;
}
