/** Replaces text nodes by finer ones, everywhere in a tree but inside the nodes that are left alone. */
import type { Nodes, PhrasingContent, Text } from "mdast";

/** Gives each text node to `replace`; `undefined` leaves it. What was put in its place is not looked at again. */
export function replaceTexts(
  tree: Nodes,
  replace: (node: Text) => readonly PhrasingContent[] | undefined,
  leave: (node: Nodes) => boolean = () => false,
): void {
  if (!("children" in tree) || leave(tree)) return;
  const children: Nodes[] = tree.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined) continue;
    const finer = child.type === "text" ? replace(child) : undefined;
    if (finer !== undefined) {
      children.splice(index, 1, ...finer);
      index += finer.length - 1;
    } else replaceTexts(child, replace, leave);
  }
}
