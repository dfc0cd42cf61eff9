/** Prints what a reader's first visit to each article weighs, compressed: `npm run weigh [folder]`. */
import { resolve } from "node:path";
import { LIMITS, weigh } from "./weigh-site.ts";

const site = resolve(process.argv[2] ?? "_site");
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

for (const { article, html, style, fonts, scripts, first } of weigh(site)) {
  console.log(
    [
      article.padEnd(28),
      `HTML ${kilobytes(html)} + CSS ${kilobytes(style)} = ${kilobytes(html + style)} of ${kilobytes(LIMITS.page)}`,
      `fonts ${kilobytes(fonts)} of ${kilobytes(LIMITS.fonts)}`,
      `scripts ${kilobytes(scripts)} of ${kilobytes(LIMITS.scripts)}`,
      `first view ${kilobytes(first)} of ${kilobytes(LIMITS.first)}`,
    ].join(" · "),
  );
}
