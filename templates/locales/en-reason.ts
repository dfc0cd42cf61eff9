/** Says in one English sentence why a claim has its state: names and counts, never a verdict. */
import type { CorroborationState } from "../../src/model/vocabulary.ts";
import type { ReasonView } from "../../src/pages/plan-words.ts";

/** Explains a state in English. */
export const reasonInEnglish = (reason: ReasonView): string => SENTENCES[reason.state](reason);

const SENTENCES: Readonly<Record<CorroborationState, (reason: ReasonView) => string>> = {
  none: ({ said, affirmed, retracted, unheard }) => {
    if (!said) return "No article states this claim, so nothing is attributed.";
    if (retracted) return "This claim was retracted, so nothing behind it is counted.";
    if (unheard) return "This claim was read in withdrawn works alone, so nothing behind it is counted.";
    if (!affirmed) return "Nobody is reported as affirming this claim.";
    return "The article makes this claim in its own voice, and names neither a speaker nor a source.";
  },
  circular: () => "Every way to this claim leads back to itself: no origin outside this circle is known.",
  multipleKnownOrigins: (reason) => {
    const { origins } = reason;
    const apart = origins.length === 2 ? "neither of which depends on the other" : "none of which depends on another";
    const rest = unknownIn(reason).length > 0 ? ", beside others that are not known" : "";
    return `This claim has ${origins.length} known origins, ${apart}: ${list(origins.map(group))}${rest}.`;
  },
  undetermined: (reason) => {
    const [known] = reason.origins;
    const unknown = unknownIn(reason);
    if (known === undefined) return `No origin of this claim is known for certain: ${unknown.join(", and ")}.`;
    return `One origin of this claim is known, ${group(known)}; whether it is the only one is not: ${unknown.join(", and ")}.`;
  },
  selfOnly: ({ speakers, ofOneBody, origins: [origin = []] }) =>
    ofOneBody
      ? `This claim comes from one body and its parts alone (${list(speakers)}); a body that confirms itself is no second origin.`
      : `This claim has one known origin: ${group(origin)}. Among those who say it are a body and its parts; a body that confirms itself is no second origin.`,
  singleOrigin: ({ origins: [origin = []], ways, loop, originSilent }) => {
    const passed = ways.length === 0 || loop ? "" : `, and reached us through ${list(ways)}`;
    const circle = loop ? "; another way to it leads back to itself and does not count" : "";
    const silent = originSilent ? " This origin is nowhere quoted as saying it itself." : "";
    return `This claim has one known origin: ${group(origin)}${passed}${circle}.${silent}`;
  },
};

/** Why ends are not known, each as a clause of its own. */
function unknownIn({ unnamed, behindGap, baseless, fromNowhere }: ReasonView): string[] {
  return [
    ...(unnamed.length > 0
      ? [`it leads to ${unnamed.length === 1 ? "somebody" : "people"} not named (${list(unnamed)})`]
      : []),
    ...(behindGap.length > 0 ? [`a link that nobody states lies behind ${list(behindGap.map(quoted))}`] : []),
    ...(baseless.length > 0 ? [`nobody says what ${list(baseless.map(quoted))} bases it on`] : []),
    ...(fromNowhere ? ["nobody says where it comes from"] : []),
  ];
}

const quoted = (name: string): string => `“${name}”`;

const group = ([first = "", ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} (and with it ${list(others)})`;

/** How many names a sentence bears before it becomes a list. */
const MOST = 6;

function list(names: readonly string[]): string {
  const shown = names.length <= MOST ? names : [...names.slice(0, MOST - 1), "others"];
  return shown.length < 3 ? shown.join(" and ") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
