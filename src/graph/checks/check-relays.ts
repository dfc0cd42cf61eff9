/** Sentences that pass on somebody's words, where the record takes who passed them on for who said them. */
import { readCue } from "../../arabic/attribution/find-cues.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Graph } from "../graph.ts";

/** Complains `relay-as-origin`, at the words: «نقلت الوكالة عن الوزير أن» under a record that begins with the agency. */
export function checkRelays(graph: Graph): Diagnostic[] {
  const relays = new Map<string, boolean>();
  const isRelay = (verb: string): boolean => {
    const known = relays.get(verb) ?? readCue(verb)?.form.entry.relays === true;
    relays.set(verb, known);
    return known;
  };
  return [...graph.articles.values()].flatMap(({ assertions }) =>
    assertions.flatMap((each) => check(each, graph, isRelay)),
  );
}

function check(
  { cue, chain, passage, label }: Assertion,
  { agents }: Graph,
  isRelay: (verb: string) => boolean,
): Diagnostic[] {
  const [origin] = chain;
  if (cue?.subject === undefined || cue.subject !== origin?.agent || !isRelay(cue.verb)) return [];
  const whom = WHOM.exec(passage.sentence.slice(0, passage.offset))?.groups?.whom;
  if (whom === undefined) return [];
  const relay = agents.get(cue.subject)?.agent.name ?? cue.subject;
  const expected = `السند: ${whom} ثم ${relay}`;
  return [complain("relay-as-origin", passage.place, { label, relay, whom }, { expected })];
}

/** «عن وزير الصحة أن»، «إلى مسؤولين قولهم إن»: from the last preposition before what opens the words. */
const WHOM =
  /(?:^|\s)(?:عن|إلى)\s+(?<whom>(?:(?!\s(?:عن|إلى|أن|إن|أنّ|إنّ)\s)[^،؛:.])+?)\s*(?:\s(?:قوله|قولها|قولهم|قولهما))?\s*(?:\s(?:أن|إن|أنّ|إنّ)\s*|[:،]\s*«?)$/u;
