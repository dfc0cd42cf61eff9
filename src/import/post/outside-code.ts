/** Where code stands in a Markdown text: what is rewritten there is what an author showed, not what he wrote. */

/** A fence that opens: whatever stands before it on its line is the indentation of a list or the sign of a quotation. */
const OPENS = /^(?<before>[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?)(?<fence>`{3,}|~{3,})(?<info>[^\n]*)$/u;
/** Code within a line, of one backtick or more, and what Liquid is told to leave alone. */
const INLINE = /(?<!`)(?<ticks>`+)(?!`)[^\n]*?[^`\n]\k<ticks>(?!`)|\{%-?\s*raw\s*-?%\}[\s\S]*?\{%-?\s*endraw\s*-?%\}/gu;

/** A piece of a text; together they are the text. */
export interface TextPiece {
  readonly text: string;
  readonly isCode: boolean;
  /** The language of fenced code, in small letters; empty where none is named. */
  readonly language?: string;
}

/** Parts a text into prose and code, as CommonMark does: a fence is closed by one as long, of its sign, or by the end. */
export function partAtCode(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let prose: string[] = [];
  let code:
    | { readonly lines: string[]; readonly ends: (line: string) => boolean; readonly language: string }
    | undefined;
  const lines = text.split(/(?<=\n)/u);
  for (const line of lines) {
    const bare = line.replace(/\n$/u, "");
    if (code !== undefined) {
      code.lines.push(line);
      if (!code.ends(bare)) continue;
      pieces.push({ text: code.lines.join(""), isCode: true, language: code.language });
      code = undefined;
      continue;
    }
    const opened = opensCode(bare);
    if (opened === undefined) prose.push(line);
    else {
      pieces.push(...partInline(prose.join("")));
      prose = [];
      code = { lines: [line], ...opened };
    }
  }
  if (code !== undefined) pieces.push({ text: code.lines.join(""), isCode: true, language: code.language });
  pieces.push(...partInline(prose.join("")));
  return pieces.filter((piece) => piece.text !== "");
}

/** What begins at a line, and how it ends: a fence, or an element of HTML whose text is kept as it is. */
function opensCode(line: string): { readonly ends: (line: string) => boolean; readonly language: string } | undefined {
  if (/^ {0,3}<pre\b/iu.test(line) && !/<\/pre>/iu.test(line))
    return { ends: (each) => /<\/pre>/iu.test(each), language: "" };
  const { fence = "", info = "" } = OPENS.exec(line)?.groups ?? {};
  // A backtick behind the sign makes it code within a line.
  if (fence === "" || (fence.startsWith("`") && info.includes("`"))) return undefined;
  return {
    ends: (each) => closes(each, fence),
    language:
      info
        .trim()
        .split(/[\s{,]/u)[0]
        ?.toLowerCase() ?? "",
  };
}

function closes(line: string, fence: string): boolean {
  const bare = line.replace(/^[\s>]*/u, "").trimEnd();
  return bare.length >= fence.length && [...bare].every((sign) => sign === fence[0]);
}

function partInline(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { index, 0: code } of text.matchAll(INLINE)) {
    pieces.push({ text: text.slice(at, index), isCode: false }, { text: code, isCode: true });
    at = index + code.length;
  }
  return [...pieces, { text: text.slice(at), isCode: false }];
}
