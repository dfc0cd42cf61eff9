/** `_headers`, as Netlify and Cloudflare Pages read it. */
import type { HeaderRule } from "./host-rules.ts";

/** Writes the file: a path on a line, its headers below it, set in by two spaces. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`)
    .join("");
