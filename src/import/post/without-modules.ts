/** MDX without what nobody was shown: its lines of JavaScript go, its comments go and are told (https://mdxjs.com/docs/what-is-mdx/). */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { partAtCode } from "./outside-code.ts";

/** A block of `import` and `export` begins at a line's start and goes on to an empty line. */
const MODULES = /(?:^|(?<=\n\n))(?:import|export)[ \t{*"'][^\n]*(?:\n(?!\n)[^\n]*)*/gu;
const COMMENT = /\{\s*\/\*(?<words>(?:[^*]|\*(?!\/))*)\*\/\s*\}/gu;

/** Takes modules and comments out of a body that begins at a line of its post; line breaks stay, and code is left alone. */
export function withoutModules(
  body: string,
  post: { readonly path: string; readonly line: number },
): { readonly body: string; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const blank = (typed: string): string => typed.replace(/[^\n]/gu, "");
  let at = post.line;
  const pieces = partAtCode(body).map(({ text, isCode }, index) => {
    const line = at;
    at += text.split("\n").length - 1;
    if (isCode) return text;
    // Where a piece begins within a line, its first line begins none.
    const [first, rest] = index === 0 || text.startsWith("\n") ? ["", text] : cutAtLine(text);
    const bare = first + rest.replace(MODULES, blank);
    return bare.replace(COMMENT, (typed: string, words: string, offset: number) => {
      const place = { file: post.path, line: line + bare.slice(0, offset).split("\n").length - 1, column: 1 };
      if (words.trim() !== "")
        diagnostics.push(
          complain(
            "import-dropped",
            { ...place, endLine: place.line, endColumn: 1 },
            { words: words.replace(/\s+/gu, " ").trim(), what: "تعليق لم يكن يظهر للقراء" },
          ),
        );
      return blank(typed);
    });
  });
  return { body: pieces.join(""), diagnostics };
}

function cutAtLine(text: string): [first: string, rest: string] {
  const end = text.indexOf("\n") + 1;
  return end === 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
}
