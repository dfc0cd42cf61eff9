/** Several known names that somebody wrote as one: «رويترز وأوتشا», «رويترز/أوتشا», «المديرية - رويترز». */
import type { Name } from "../../model/name.ts";
import { type AgentDirectory, namesAgent } from "./agent-directory.ts";
import { listOf } from "./list-of.ts";

/** Signs and words that stand for «ثم»: in a line that runs to the left, `>` and `←` point to the next. */
const STEPS = /\s*(?:[،,]|[-–—←>]|(?<=\s)(?:عبر|إلى)(?=\s)|(?<=^|\s)\p{Nd}{1,2}[.):](?=\s))\s*/u;
/** «من س إلى ص»: the word before the first. */
const OPENER = /^\s*من\s+(?=.*\sإلى\s)/u;

/** A chain that is parted by something else, as it is to be written; `undefined` where not each part is somebody known. */
export function chainOf(chain: Name, spot: string, agents: AgentDirectory): string | undefined {
  const parts = chain.text
    .replace(OPENER, "")
    .split(STEPS)
    .filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => isKnown(part, chain, spot, agents)) ? parts.join(" ثم ") : undefined;
}

/** «أ وب», «أ/ب» as those who speak together: «أ، ب»; `undefined` where one of them is unknown. */
export function jointOf(name: Name, spot: string, agents: AgentDirectory): string | undefined {
  return listOf(name.text, (text) => isKnown(text, name, spot, agents));
}

const isKnown = (text: string, { place }: Name, spot: string, agents: AgentDirectory): boolean =>
  namesAgent(agents, { name: { text, place }, spot });
