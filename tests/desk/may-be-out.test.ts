/** Whether a file may be published where nobody here sees it: told from what the last version has, and from what was built here. */
import { expect, test } from "vitest";
import { mayBeOut } from "../../desk/may-be-out.ts";

test.each([
  [{ state: "ready", isBuilt: true }, "text", true],
  [{ state: "draft", isBuilt: true }, "text", true],
  [{ state: "draft", isBuilt: true }, "draft", false],
  [{ state: "ready", isBuilt: true }, "nothing", false],
  [{ state: "ready", isBuilt: false }, "nothing", false],
  [{ state: "ready", isBuilt: false }, "none", true],
  [{ state: "held", isBuilt: false }, "none", true],
  [{ state: "draft", isBuilt: false }, "none", false],
  [{ state: "ready", isBuilt: true }, "none", false],
] as const)("%o, in the last version %s: %s", (leaving, kept, is) => {
  expect(mayBeOut(leaving, kept)).toBe(is);
});
