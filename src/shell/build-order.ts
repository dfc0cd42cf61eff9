/** What a command line asks of a build, and who hears how far it is. */
import { present } from "../base/present.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MarkdownParser } from "../model/site.ts";
import type { BuildOrder } from "./build-site.ts";
import type { Invocation } from "./command.ts";
import { tellProgress } from "./tell-progress.ts";

/** What is to be built, as it was asked for. */
export function orderOf(invocation: Invocation): BuildOrder {
  const { content, out, cache, baseUrl, strict } = invocation;
  return {
    content,
    out,
    cache,
    ...present({ baseUrl, explain: explainOf(invocation), parser: parserOf(invocation) }),
    strict,
    links: linksOf(invocation),
    onParsed: tellProgress(invocation),
  };
}

/** Gives a listener that shows how many pages are written. */
export function tellPages({ terminal, language }: Invocation): (done: number, total: number) => void {
  const verb = language === "ar" ? "كتابة الصفحات" : "writing pages";
  return (done, total) => terminal.progress(`${verb} ${done}/${total}`);
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
