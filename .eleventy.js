// Bare `npx eleventy`: one data function, one template, and the same atomic publishing as `isnad build`.
import { load } from "./src/engine/load-compiled.js";

export default async function (config) {
  const { configureBareEleventy } = await load("src/shell/eleventy/bare-eleventy.ts");
  return configureBareEleventy(config);
}
