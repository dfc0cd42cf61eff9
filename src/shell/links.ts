/** `isnad links`: whether every link within the published site lands. */
import { checkLinks } from "../engine/built/check-links.ts";
import { readManifest } from "../engine/manifest.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { judgeBuilt, siteUrl } from "./judge-built.ts";
import { noSite } from "./verify.ts";

/** Prints each link that leads to nothing, at its place in the page; ends with 1 where there is one. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { out, language, terminal } = invocation;
  if (readManifest(out) === undefined) throw noSite(out);
  const { links, diagnostics } = checkLinks(out, siteUrl(invocation));
  const failed = judgeBuilt(diagnostics, invocation);
  terminal.note(
    language === "ar"
      ? `روابط الموقع التي تقود إلى صفحاته: ${links}، ما لا يصل منها: ${diagnostics.length}.`
      : `${links} links lead within the site; ${diagnostics.length} do not land.`,
  );
  return failed ? 1 : 0;
}
