// Bare `npx eleventy` publishes the same site as `isnad build`: a site of its own would say `import isnad from "isnad/eleventy"`.
import { load } from "./src/engine/load-compiled.js";

export default async function (config) {
  const { default: isnad } = await load("src/shell/doors/eleventy.ts");
  config.addPlugin(isnad);
  // A folder in which Eleventy finds no template: this project has none beside our own.
  return { dir: { input: "templates" } };
}
