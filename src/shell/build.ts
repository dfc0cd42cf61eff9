/** `isnad build`: from the content folder to the published site, or a report of what keeps it from being published. */
import { present } from "../base/present.ts";
import { forBuilder } from "../diagnostics/narrow-verdict.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MarkdownParser } from "../model/site.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { printFindings, sourcesAt } from "./print-findings.ts";
import { publishSite } from "./publish-site.ts";
import { tellExplanation } from "./tell-explanation.ts";
import { tellProgress } from "./tell-progress.ts";
import { tellStoreFault } from "./tell-store-fault.ts";

/** Builds and publishes in one step; where an error stands, the site that was published stays as it was. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, out, cache, baseUrl, strict, terminal, language, cwd } = invocation;
  const started = performance.now();
  const order = {
    content,
    out,
    cache,
    ...present({ baseUrl, explain: explainOf(invocation), parser: parserOf(invocation) }),
    strict,
    links: linksOf(invocation),
  };
  const { verdict, published, store } = await publishSite(
    { ...order, onParsed: tellProgress(invocation) },
    (done, total) => terminal.progress(`${language === "ar" ? "كتابة الصفحات" : "writing pages"} ${done}/${total}`),
  );
  tellStoreFault(store, invocation);
  const told = invocation.format === "pretty" ? forBuilder(verdict) : verdict;
  if (verdict.findings.length > 0) printFindings(told, sourcesAt(content, cwd), invocation);
  if (published === undefined) {
    terminal.note(
      language === "ar"
        ? "لم يُنشر شيء؛ الموقع السابق كما كان."
        : "Nothing is published; the site before stays as it was.",
    );
    return 1;
  }
  const { files, rendered, kept, explained } = published;
  if (explained !== undefined) terminal.print(tellExplanation(explained, language));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.note(
    language === "ar"
      ? `نُشر الموقع في ${out}: الملفات ${files}، صفحات جديدة ${rendered}، باقية كما هي ${kept}، في ${seconds} ث.`
      : `Published into ${out}: ${files} files, ${rendered} pages rendered, ${kept} kept, in ${seconds} s.`,
  );
  return 0;
}

/** An address as one sees it in a browser, or as it stands in the folder: `/topics/x/`, `topics/x/index.html`. */
function explainOf({ own: { explain } }: Invocation): string | undefined {
  if (typeof explain !== "string") return undefined;
  const address = explain.replace(/^\//u, "");
  return address === "" || address.endsWith("/") ? `${address}index.html` : address;
}

function parserOf({ own: { parser } }: Invocation): MarkdownParser | undefined {
  if (parser === undefined || parser === "remark" || parser === "fast") return parser;
  throw new Refusal("قيمة ‎--parser‎ إما remark أو fast.", "--parser is either remark or fast.");
}

function linksOf({ own }: Invocation): "folder" | "file" {
  const { links = "folder" } = own;
  if (links === "folder" || links === "file") return links;
  throw new Refusal("قيمة ‎--links‎ إما folder أو file.", "--links is either folder or file.");
}
