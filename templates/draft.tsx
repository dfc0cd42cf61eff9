/** A draft to send: one file that asks for nothing, «مسودة» across every page of it, its faults listed at its end. */
import type { ElementContent, Properties, Root } from "hast";
import type { Result } from "hastscript";
import type { Severity } from "../src/model/site.ts";
import type { Piece } from "./piece.ts";
import type { Words } from "./words.ts";

/** One fault of the file, told in the language of the site. */
export interface DraftFault {
  readonly line: number;
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
  /** The nearest right words, where some are near. */
  readonly expected?: string;
  /** The line in three parts, the words meant in the middle; absent where the file has no such line. */
  readonly excerpt?: readonly [before: string, words: string, after: string];
}

/** A style sheet as it stands in the file; `media` is empty where it holds everywhere. */
export interface DraftStyle {
  readonly css: string;
  readonly media: string;
}

/** What the file holds: the main part of the page, or, of a text that is no page yet, its lines as typed. */
export type DraftMain =
  | { readonly kind: "page"; readonly page: Properties; readonly main: readonly ElementContent[] }
  | { readonly kind: "text"; readonly lines: readonly string[] };

export interface DraftView {
  readonly title: string;
  readonly language: string;
  readonly main: DraftMain;
  readonly styles: readonly DraftStyle[];
  readonly faults: readonly DraftFault[];
}

/** The file runs nothing and asks nobody; whatever would, is refused by the browser. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'";

/** The whole document. */
export function draftDocument(view: DraftView, words: Words): Root {
  const html = (
    <html lang={view.language} dir={words.direction} {...(view.main.kind === "page" ? view.main.page : {})}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${words.draft.word}: ${view.title} · ${words.title}`}</title>
        {view.styles.map(({ css, media }) => (
          <style media={media === "" ? undefined : media}>{css}</style>
        ))}
      </head>
      <body class="draft">
        <div class="across" aria-hidden="true" data-word={words.draft.word} />
        <header class="draft-head">
          <strong>{words.draft.word}</strong> · {words.draft.about(words.title)} ·{" "}
          <a href="#draft-faults">{countOf(view.faults, words)}</a>
        </header>
        <main id="main">{mainOf(view, words)}</main>
        <section class="draft-faults" id="draft-faults" aria-labelledby="draft-faults-title">
          <h2 id="draft-faults-title">{words.draft.faults}</h2>
          {view.faults.length === 0 ? <p>{words.draft.none}</p> : faultList(view.faults, words)}
        </section>
      </body>
    </html>
  );
  return { type: "root", children: [{ type: "doctype" }, ...(html.type === "root" ? html.children : [html])] };
}

const countOf = (faults: readonly DraftFault[], words: Words): string =>
  faults.length === 0 ? words.draft.none : `${words.draft.faults}: ${words.number(faults.length)}`;

/** The lines are numbered, as the faults name them. */
function mainOf({ main, title }: DraftView, words: Words): Piece {
  if (main.kind === "page") return { type: "root", children: [...main.main] };
  return [
    <h1>{title}</h1>,
    <p>{words.draft.unread}</p>,
    <ol class="as-typed" dir="auto">
      {main.lines.map((line) => (
        <li>{line}</li>
      ))}
    </ol>,
  ];
}

const faultList = (faults: readonly DraftFault[], words: Words): Result => (
  <ol>
    {faults.map(({ line, severity, message, mend, expected, excerpt }) => (
      <li class={severity}>
        <p>
          <strong>{words.draft.severities[severity]}</strong> · {words.draft.line(words.number(line))}: {message}
        </p>
        {excerpt === undefined ? undefined : (
          <p class="excerpt" dir="auto">
            {excerpt[0]}
            <mark>{excerpt[1]}</mark>
            {excerpt[2]}
          </p>
        )}
        <p>
          {words.draft.mend}: {mend} {expected === undefined ? undefined : `${words.draft.meant}: ${expected}`}
        </p>
      </li>
    ))}
  </ol>
);
