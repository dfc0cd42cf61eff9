/** The language server, spoken to over stdio as an editor speaks to it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  CodeAction,
  CompletionList,
  Hover,
  Location,
  Position,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { type Client, spawnServer, startClient } from "./lsp-client.ts";

const FILES = {
  "topics/hasakah.md": "---\nالاسم: الحسكة\nالنوع: مكان\nأسماء أخرى: مدينة الحسكة\n---\n",
  "topics/guardian.md": "---\nالاسم: الغارديان\nالنوع: وسيلة إعلام\n---\n",
  "sources/tahqiq.md": "---\nالعنوان: تحقيق الغارديان\nالناشر: الغارديان\n---\n",
  "articles/a.md": [
    "---",
    "العنوان: مقال",
    "التاريخ: 2022-01-31",
    "المواضيع: الحسكة",
    "---",
    "",
    "تقول الصحيفة إن [الأمر كذا][^وسم]. وقد راجعنا[^تحقيق-الغارديان] في [[الحسكة]].",
    "",
    "[^وسم]:",
    "    - القائل: الغارديان",
    "    - المصدر: تحقيق الغارديان",
    "",
  ].join("\n"),
};

let folder = "";
let client: Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "isnad-lsp-"));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, "content", path)), { recursive: true });
    writeFileSync(join(folder, "content", path), text);
  }
  client = await startClient(folder);
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const ARTICLE = "articles/a.md";
const textOf = FILES[ARTICLE];
const codes = (found: readonly { code?: unknown }[]): unknown[] => found.map(({ code }) => code);

/** The position of `words` in a text, `ahead` characters into them. */
function at(text: string, words: string, ahead = 1): Position {
  const lines = text.split("\n");
  const line = lines.findIndex((each) => each.includes(words));
  return { line, character: (lines[line] ?? "").indexOf(words) + ahead };
}

describe("diagnostics follow the buffer, not the disk", () => {
  test("a wrong name is told at its place, and the mend is one click", async () => {
    const wrong = textOf.replace("المواضيع: الحسكة", "المواضيع: الحسكا");
    await client.open(ARTICLE, wrong);
    const found = await client.diagnostics(ARTICLE, (all) => codes(all).includes("topic-unknown"));
    const fault = found.find(({ code }) => code === "topic-unknown");
    expect(fault).toMatchObject({
      range: { start: { line: 3, character: 10 }, end: { line: 3, character: 16 } },
      severity: 1,
      source: "isnad",
    });
    const actions: CodeAction[] = await client.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: client.uri(ARTICLE) },
      range: fault?.range,
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toEqual(["اجعله: الحسكة", "أنشئ موضوعًا: الحسكا"]);
    expect(actions[0]?.edit?.changes?.[client.uri(ARTICLE)]).toEqual([{ range: fault?.range, newText: "الحسكة" }]);
    await client.change(ARTICLE, 2, textOf);
    await client.diagnostics(ARTICLE, (all) => !codes(all).includes("topic-unknown"));
  });

  test("a source that nobody has begun is one click, too", async () => {
    await client.change(ARTICLE, 3, textOf.replace("- المصدر: تحقيق الغارديان", "- المصدر: بيان الوزارة"));
    const found = await client.diagnostics(ARTICLE, (all) => codes(all).includes("source-unknown"));
    const actions: CodeAction[] = await client.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: client.uri(ARTICLE) },
      range: found.find(({ code }) => code === "source-unknown")?.range,
      context: { diagnostics: [] },
    });
    const begun = actions.find(({ title }) => title === "أنشئ مصدرًا: بيان الوزارة");
    const [, insert] = begun?.edit?.documentChanges ?? [];
    expect(insert).toMatchObject({ edits: [{ newText: "---\nالعنوان: بيان الوزارة\n---\n\n" }] });
    await client.change(ARTICLE, 3, textOf);
  });

  test("a file that another file needs may be begun on disk", async () => {
    await client.change(ARTICLE, 3, textOf.replace("المواضيع: الحسكة", "المواضيع: [الحسكة، حلب]"));
    const before = await client.diagnostics(ARTICLE, (all) => codes(all).includes("topic-unknown"));
    expect(codes(before)).toContain("topic-unknown");
    writeFileSync(join(folder, "content/topics/aleppo.md"), "---\nالاسم: حلب\nالنوع: مكان\n---\n");
    const after = await client.diagnostics(ARTICLE, (all) => !codes(all).includes("topic-unknown"));
    expect(codes(after)).not.toContain("topic-unknown");
  });

  test("a proposed record is confirmed by deleting its word", async () => {
    await client.change(ARTICLE, 4, textOf.replace("    - القائل", "    - مقترح\n    - القائل"));
    const found = await client.diagnostics(ARTICLE, (all) => codes(all).includes("record-proposed"));
    const actions: CodeAction[] = await client.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: client.uri(ARTICLE) },
      range: found.find(({ code }) => code === "record-proposed")?.range,
      context: { diagnostics: [] },
    });
    expect(actions[0]?.edit?.changes?.[client.uri(ARTICLE)]).toEqual([
      { range: { start: { line: 9, character: 0 }, end: { line: 10, character: 0 } }, newText: "" },
    ]);
    await client.change(ARTICLE, 5, textOf);
  });
});

describe("completion", () => {
  let version = 10;
  async function complete(text: string, position: Position): Promise<string[]> {
    version += 1;
    await client.change(ARTICLE, version, text);
    const list: CompletionList = await client.connection.sendRequest("textDocument/completion", {
      textDocument: { uri: client.uri(ARTICLE) },
      position,
    });
    return list.items.map(({ label }) => label);
  }
  const typed = (line: string): [string, Position] => {
    const text = `${textOf}\n${line}`;
    return [text, { line: text.split("\n").length - 1, character: line.length }];
  };

  test("field names of the front matter", async () => {
    const text = textOf.replace("التاريخ:", "الموا\nالتاريخ:");
    expect(await complete(text, at(text, "الموا", 5))).toEqual(["المواضيع"]);
  });

  test("topics, folded, by their aliases too", async () => {
    expect(await complete(...typed("في [[حسكه"))).toEqual(["الحسكة", "مدينة الحسكة"]);
    const text = textOf.replace("المواضيع: الحسكة", "المواضيع: الحسكة، الغا");
    expect(await complete(text, at(text, "الغا", 4))).toEqual(["الغارديان"]);
  });

  test("labels and sources after a mark's sign", async () => {
    expect(await complete(...typed("كما ورد[^"))).toEqual(["وسم", "تحقيق-الغارديان"]);
  });

  test("a record's fields, agents and terms", async () => {
    const record = textOf.replace("    - المصدر: تحقيق الغارديان", "    - القائل: الغ");
    expect(await complete(record, { line: 10, character: 17 })).toEqual(["الغارديان"]);
    const field = textOf.replace("    - المصدر: تحقيق الغارديان", "    - السن");
    expect(await complete(field, { line: 10, character: 10 })).toEqual(["السند"]);
    const kind = textOf.replace("    - المصدر: تحقيق الغارديان", "    - النوع: سبب");
    expect(await complete(kind, { line: 10, character: 16 })).toEqual(["سبب"]);
  });

  test("what is said beside a name is Arabic: what a field reads, what readers see of a term, how strong a verb is", async () => {
    const details = async (text: string, position: Position): Promise<Readonly<Record<string, string>>> => {
      version += 1;
      await client.change(ARTICLE, version, text);
      const { items }: CompletionList = await client.connection.sendRequest("textDocument/completion", {
        textDocument: { uri: client.uri(ARTICLE) },
        position,
      });
      return Object.fromEntries(items.map(({ label, detail = "" }) => [label, detail]));
    };
    const front = textOf.replace("التاريخ:", "ا\nالتاريخ:");
    const fields = await details(front, { line: front.split("\n").indexOf("ا"), character: 1 });
    expect(fields).toMatchObject({
      العنوان: "نص · لا بد منه",
      المواضيع: "قائمة · اسم موضوع",
      "آخر تحديث": "يوم",
    });
    const record = (line: string) => {
      const text = textOf.replace("    - المصدر: تحقيق الغارديان", line);
      return details(text, { line: 10, character: line.length });
    };
    const told = [fields, await record("    - "), await record("    - النوع: "), await record("    - الفعل: ")];
    expect(Object.keys(Object.assign({}, ...told)).length).toBeGreaterThan(60);
    expect(
      told.flatMap((each) => Object.values(each)).filter((detail) => /[a-z`]/iu.test(detail.replace("https://", ""))),
    ).toEqual([]);
  });

  test("files beside the text, in any spelling; written so that the link does not end", async () => {
    for (const name of ["articles/صور السد (1).png", "articles/تقرير الإدارة.pdf", "sources/بيان، أول.pdf"])
      writeFileSync(join(folder, "content", name), "%PDF-1.4\n");
    const ways = async (line: string): Promise<(string | undefined)[]> => {
      version += 1;
      const [text, position] = typed(line);
      await client.change(ARTICLE, version, text);
      const list: CompletionList = await client.connection.sendRequest("textDocument/completion", {
        textDocument: { uri: client.uri(ARTICLE) },
        position,
      });
      return list.items.map(({ textEdit }) => textEdit?.newText);
    };
    await expect.poll(() => ways("![السد]("), { timeout: 20_000 }).toEqual(["صور%20السد%20%281%29.png"]);
    expect(await ways("انظر [التقرير](الاداره")).toEqual(["تقرير%20الإدارة.pdf"]);
    expect(await ways("انظر [التقرير](تقرير%20ال")).toEqual(["تقرير%20الإدارة.pdf"]);
    expect(await ways("انظر [التقرير](../sources/")).toEqual(["../sources/بيان،%20أول.pdf", "../sources/tahqiq.md"]);
    expect(await ways("انظر [التقرير](/sources/بيان")).toEqual(["/sources/بيان،%20أول.pdf"]);
    expect(await ways("انظر [الموضوع](حسك")).toEqual(["../topics/hasakah.md"]);
    const text = textOf.replace("التاريخ:", "الصورة: صور\nالتاريخ:");
    expect(await complete(text, at(text, "الصورة: صور", 11))).toEqual(["صور السد (1).png"]);
  });

  test("nothing in prose", async () => {
    expect(await complete(...typed("كلام عادي"))).toEqual([]);
    version += 1;
    await client.change(ARTICLE, version, textOf);
  });
});

describe("cards and definitions", () => {
  const hover = async (position: Position): Promise<string> => {
    const answer: Hover | null = await client.connection.sendRequest("textDocument/hover", {
      textDocument: { uri: client.uri(ARTICLE) },
      position,
    });
    return JSON.stringify(answer?.contents ?? "");
  };

  test("a mark shows its record; a citation its source; a topic its card", async () => {
    expect(await hover(at(textOf, "[^وسم]", 3))).toContain("القائل: الغارديان");
    expect(await hover(at(textOf, "[^تحقيق", 4))).toContain("الناشر: الغارديان");
    expect(await hover(at(textOf, "[[الحسكة", 4))).toContain("مدينة الحسكة");
    expect(await hover(at(textOf, "المصدر: تحقيق", 10))).toContain("تحقيق الغارديان");
    expect(await hover(at(textOf, "تقول الصحيفة", 2))).toBe('""');
  });

  test("a name leads to its file, a mark to its record", async () => {
    const define = (position: Position): Promise<Location | null> =>
      client.connection.sendRequest("textDocument/definition", {
        textDocument: { uri: client.uri(ARTICLE) },
        position,
      });
    expect(await define(at(textOf, "[[الحسكة", 4))).toMatchObject({ uri: client.uri("topics/hasakah.md") });
    expect(await define(at(textOf, "[^وسم]", 3))).toMatchObject({
      uri: client.uri(ARTICLE),
      range: { start: { line: 8 } },
    });
  });
});

describe("uses and the outline", () => {
  const uses = async (position: Position): Promise<string[]> => {
    const found: Location[] = await client.connection.sendRequest("textDocument/references", {
      textDocument: { uri: client.uri(ARTICLE) },
      position,
      context: { includeDeclaration: true },
    });
    return found.map(({ uri, range }) => `${uri.split("/").slice(-2).join("/")}:${range.start.line + 1}`);
  };

  test("a claim's are its mark and its record; a source's every citation and field; a topic's every mention and name", async () => {
    const claim = await uses(at(textOf, "[^وسم]", 3));
    expect(claim).toEqual(expect.arrayContaining(["articles/a.md:7", "articles/a.md:9"]));
    expect((await uses(at(textOf, "[^تحقيق", 4))).length).toBeGreaterThan(1);
    expect(await uses(at(textOf, "[[الحسكة", 4))).not.toEqual([]);
    expect(await uses(at(textOf, "تقول الصحيفة", 2))).toEqual([]);
  });

  test("the outline holds headings outside of code, and the labels of records", async () => {
    await client.open("articles/c.md", "---\nالعنوان: أ\n---\n\n## أول\n\n```\n## ليس عنوانًا\n```\n\n## ثان ##\n");
    const symbols: { name: string }[] = await client.connection.sendRequest("textDocument/documentSymbol", {
      textDocument: { uri: client.uri("articles/c.md") },
    });
    expect(symbols.map(({ name }) => name)).toEqual(["أول", "ثان"]);
    const own: { name: string }[] = await client.connection.sendRequest("textDocument/documentSymbol", {
      textDocument: { uri: client.uri(ARTICLE) },
    });
    expect(own.map(({ name }) => name)).toContain("وسم");
  });
});

test("the server ends with its editor, though nobody closes the line", async () => {
  const editor = spawn(process.execPath, ["-e", ""]);
  await once(editor, "exit");
  const server = spawnServer(folder, editor.pid ?? 0);
  expect(await once(server, "exit")).toEqual([1, null]);
});

test("a buffer that is no article at all keeps the server alive", async () => {
  await client.open("articles/b.md", "\u0000[".repeat(3000));
  await client.diagnostics("articles/b.md", (all) => all.length > 0);
  expect(
    await client.connection.sendRequest("textDocument/hover", {
      textDocument: { uri: "untitled:x" },
      position: { line: 9, character: 9 },
    }),
  ).toBeNull();
});

describe("a change of name", () => {
  const rename = (position: Position, newName: string): Promise<WorkspaceEdit | null> =>
    client.connection.sendRequest("textDocument/rename", {
      textDocument: { uri: client.uri(ARTICLE) },
      position,
      newName,
    });
  const prepare = (position: Position): Promise<{ placeholder: string } | null> =>
    client.connection.sendRequest("textDocument/prepareRename", {
      textDocument: { uri: client.uri(ARTICLE) },
      position,
    });

  test("is told where a name stands, and nowhere else", async () => {
    expect(await prepare(at(textOf, "[^وسم]", 3))).toMatchObject({ placeholder: "وسم" });
    expect(await prepare(at(textOf, "المصدر: تحقيق", 10))).toMatchObject({ placeholder: "تحقيق الغارديان" });
    expect(await prepare(at(textOf, "تقول الصحيفة", 2))).toBeNull();
  });

  test("goes through open buffers and files on the disk alike", async () => {
    await client.change(ARTICLE, 900, `${textOf}\nوعن [[الحسكة]] أيضًا.\n`);
    const edit = await rename(at(textOf, "[[الحسكة", 4), "مدينة جديدة");
    const changed = edit?.documentChanges?.flatMap((each) => ("textDocument" in each ? [each] : [])) ?? [];
    const here = changed.find(({ textDocument }) => textDocument.uri === client.uri(ARTICLE));
    expect(here?.textDocument.version).toBe(900);
    expect(here?.edits.map(({ range }) => range.start.line)).toEqual([3, 6, 12]);
    const topic = changed.find(({ textDocument }) => textDocument.uri === client.uri("topics/hasakah.md"));
    expect(topic?.textDocument.version).toBeNull();
    await client.change(ARTICLE, 901, textOf);
  });

  test("of an id is one of its file, and of whatever names it so", async () => {
    await client.change(ARTICLE, 902, textOf.replace("المواضيع: الحسكة", "المواضيع: hasakah"));
    const edit = await rename({ line: 3, character: 12 }, "al-hasakah");
    expect(edit?.documentChanges?.at(-1)).toEqual({
      kind: "rename",
      oldUri: client.uri("topics/hasakah.md"),
      newUri: client.uri("topics/al-hasakah.md"),
    });
    await client.change(ARTICLE, 903, textOf);
  });

  test("that cannot be is refused with a sentence", async () => {
    const place = at(textOf, "[[الحسكة", 4);
    await expect(rename(place, "")).rejects.toThrow("لا بد من اسم.");
    await expect(rename(place, "أ|ب")).rejects.toThrow("لا يصلح «|» في اسم.");
    await expect(rename(place, "الغارديان")).rejects.toThrow("«الغارديان» موضوع من قبل.");
    await expect(rename(at(textOf, "تقول الصحيفة", 2), "أ")).rejects.toThrow("لا اسم هنا يُغيَّر.");
  });
});

test("formatting sets records alike and leaves the prose", async () => {
  await client.open("articles/loose.md", `${textOf.replace("    - القائل: ", "    -   القائل :")}\n* بند :هنا\n`);
  const ask = (method: string, more: object): Promise<TextEdit[]> =>
    client.connection.sendRequest(method, {
      textDocument: { uri: client.uri("articles/loose.md") },
      options: { tabSize: 4, insertSpaces: true },
      ...more,
    });
  const line = textOf.split("\n").findIndex((each) => each.includes("- القائل"));
  const edits = await ask("textDocument/formatting", {});
  expect(edits.map(({ range, newText }) => [range.start.line, newText])).toEqual([[line, "    - القائل: الغارديان"]]);
  const start = { line: line + 1, character: 0 };
  expect(await ask("textDocument/rangeFormatting", { range: { start, end: start } })).toEqual([]);
});
