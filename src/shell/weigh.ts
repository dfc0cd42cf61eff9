/** `isnad weigh`: what each page of the published site weighs as it travels, held to the limit that the site sets. */
import { checkBudget, weighPages } from "../engine/built/weigh-pages.ts";
import { readManifest } from "../engine/manifest.ts";
import { siteSettings } from "../engine/site-settings.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { judgeBuilt, siteUrl } from "./judge-built.ts";
import { noSite } from "./verify.ts";

/** How many of the heaviest are named, where they pass. */
const NAMED = 3;

/** Names the heaviest pages, and complains of those beyond the limit; ends with 1 where the site counts that as an error. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { out, content, format, terminal } = invocation;
  if (readManifest(out) === undefined) throw noSite(out);
  const weights = weighPages(out, siteUrl(invocation));
  const limit = siteSettings(content).pageWeight;
  const failed = judgeBuilt(checkBudget(weights, limit), invocation);
  const heaviest = weights.slice(0, NAMED).map(({ address, bytes }) => `${(bytes / 1024).toFixed(1)} KB\t${address}\n`);
  if (format === "pretty") terminal.print(heaviest.join(""));
  terminal.note(sumUp(weights.length, limit)[invocation.language]);
  return failed ? 1 : 0;
}

const sumUp = (pages: number, limit: number) => ({
  ar: `وُزنت الصفحات: ${pages}، والحد ${limit} كيلوبايت لكل صفحة.`,
  en: `${pages} pages weighed; each may weigh ${limit} KB.`,
});
