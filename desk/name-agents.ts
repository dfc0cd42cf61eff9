/** Names of agents as a form is answered with them, as a record writes them: whoever has no page says in brackets how far he is known. */
import { nearest } from "../src/diagnostics/nearest.ts";
import { ANONYMITIES } from "../src/model/vocabulary.ts";
import { fold } from "./fold.ts";

/** The names as a record has them; `doubt`: one that nobody bears, and the known one that may be meant. */
export interface NamedAgents {
  readonly names: readonly string[];
  readonly doubt?: readonly [typed: string, near: string];
}

/** The parts of an answer that names several; a comma within brackets parts nothing. */
export const parts = (names: string): string[] =>
  names
    .split(/[،,](?![^(（]*[)）])/u)
    .map((name) => name.trim())
    .filter(Boolean);

/**
 * Names them. `how` is how far they are known, absent: by name. A slip of the hand would become another origin that is
 * known by name, so what is near a known name is asked for instead; whoever is meant all the same writes the brackets.
 */
export function nameAgents(typed: string, agents: readonly string[], how?: string): NamedAgents {
  const names = parts(typed);
  const isBare = (name: string): boolean => !/[(（]/u.test(name) && !agents.some((each) => fold(each) === fold(name));
  const written = names.map((name) => {
    if (how !== undefined && !/[(（]/u.test(name)) return `${name} (${how})`;
    return isBare(name) && name !== "؟" ? `${name} (${ANONYMITIES.named.ar})` : name;
  });
  const slip =
    how === undefined ? names.find((name) => isBare(name) && nearest(name, agents) !== undefined) : undefined;
  const near = slip === undefined ? undefined : nearest(slip, agents);
  return slip === undefined || near === undefined ? { names: written } : { names: written, doubt: [slip, near] };
}
