// Bare `npx eleventy`: one data function, one template, and the same atomic publishing as `isnad build`.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

export default async function (config) {
  register({ tsconfig: fileURLToPath(new URL("tsconfig.json", import.meta.url)) });
  const { configureBareEleventy } = await import("./src/shell/eleventy/bare-eleventy.ts");
  return configureBareEleventy(config);
}
