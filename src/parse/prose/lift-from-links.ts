/** Marks become links of the page, and no link may stand in another one: what stood in a link is put behind it. */
import type { Nodes, PhrasingContent } from "mdast";
import { isPhrase } from "./bracket-spans.ts";

/** Moves the points of marks out of the links below a node; a link to a topic in another link is only its words. */
export function liftFromLinks(tree: Nodes): void {
  if (!("children" in tree)) return;
  const children: Nodes[] = tree.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type === "link" || child?.type === "linkReference") {
      const lifted: PhrasingContent[] = [];
      child.children = withoutPoints(child.children, lifted);
      children.splice(index + 1, 0, ...lifted);
      index += lifted.length;
    } else if (child !== undefined) liftFromLinks(child);
  }
}

function withoutPoints(children: readonly PhrasingContent[], lifted: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === "markPoint") {
      lifted.push(child);
      return [];
    }
    if (!("children" in child)) return [child];
    const inner = withoutPoints(child.children.filter(isPhrase), lifted);
    if (child.type === "topicSpan") return inner;
    Object.assign(child, { children: inner });
    return [child];
  });
}
