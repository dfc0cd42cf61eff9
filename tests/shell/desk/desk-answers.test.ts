/** What the desk's server answers of a text that is not on the disk: its page at once, its claims, the changes that a correction makes. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changeText } from "../../../src/shell/correct-text.ts";
import type { DeskCorrected, LabelledClaim, LivePage } from "../../../src/shell/desk/messages.ts";
import { openRoom, type Room, told } from "./open-room.ts";

let room: Room;
beforeAll(async () => {
  room = await openRoom(afterAll);
});

const post = async <Body>(what: string, told: unknown): Promise<{ readonly status: number; readonly body: Body }> => {
  const answer = await room.ask(what, { method: "POST", body: JSON.stringify(told) });
  const body: Body = JSON.parse(await answer.text());
  return { status: answer.status, body };
};
const TEXT =
  "---\nالعنوان: لم يُحفظ بعد\nالنوع: تحليل\nالتاريخ: 2026-03-01\n---\n\nقالت هيئة المياه إن [المنسوب انخفض][^منسوب].\n\n[^منسوب]:\n    - القائل: هيئة المياه\n";

describe("the page of an article as it is typed, before the newsroom has joined it", () => {
  test("shows what stands nowhere else yet, with the names that the newsroom knows", async () => {
    // Until the newsroom is read for the first time there is none.
    let page: LivePage | null = null;
    while (page === null)
      page = (await post<LivePage | null>("page", { path: "articles/dam-level.md", text: TEXT })).body;
    expect(page.href).toBe("/articles/dam-level/");
    expect(page.html).toContain("لم يُحفظ بعد");
    expect(page.html).toMatch(/href="\.\.\/\.\.\/topics\/water-authority\/"/u);
  });

  test.each(["topics/dam.md", "site.yaml", "../secret.md", "articles/x.pdf", ""])("%j has none", async (path) => {
    expect(await post("page", { path, text: TEXT })).toEqual({ status: 200, body: null });
  });

  test.each([{ path: "articles/a.md" }, { path: 1, text: TEXT }, "x", null])("%j is malformed", async (told) => {
    expect((await post("page", told)).status).toBe(400);
  });
});

test("the claims of a text, by their labels and in their words", async () => {
  const { body } = await post<readonly LabelledClaim[]>("claims", { text: TEXT });
  expect(body).toEqual([{ label: "منسوب", words: "المنسوب انخفض" }]);
  expect((await post("claims", { text: "بلا ترويسة" })).body).toEqual([]);
});

describe("a correction", () => {
  const ANSWERS = { text: "كان ارتفع؛ والصحيح انخفض", why: "", kind: "وقائع", date: "2026-03-05", claims: ["منسوب"] };
  test("is changes of the text that was sent; nothing is written", async () => {
    const { body } = await post<DeskCorrected>("correct", { text: TEXT, answers: ANSWERS });
    if (body.kind !== "corrected") throw new Error("it was refused");
    expect(changeText(TEXT, body.changes)).toContain("    النص: كان ارتفع؛ والصحيح انخفض\n    الأقوال: منسوب\n---\n");
  });

  test.each([
    [{ ...ANSWERS, text: " " }, /قل ما الذي صُحّح/u],
    [{ ...ANSWERS, date: "أمس" }, /ليس تاريخًا/u],
    [{ ...ANSWERS, claims: ["غائب"] }, /لا قول في هذا المقال/u],
  ])("is refused in Arabic: %j", async (answers, why) => {
    const { body } = await post<DeskCorrected>("correct", { text: TEXT, answers });
    expect(body).toMatchObject({ kind: "refused", why: { ar: expect.stringMatching(why) } });
  });

  test("has no place in a text without front matter; what is malformed is told as such", async () => {
    const { body } = await post<DeskCorrected>("correct", { text: "كلام", answers: { ...ANSWERS, claims: [] } });
    expect(body).toMatchObject({ kind: "refused", why: { ar: expect.stringMatching(/لا موضع للتصحيح/u) } });
    expect((await post("correct", { text: TEXT })).status).toBe(400);
  });
});

describe("a withdrawal", () => {
  const FILE = { path: "articles/x.md", text: TEXT };
  test("is changes of the text that was sent, and so is taking it back", async () => {
    const { body } = await post<DeskCorrected>("withdraw", { ...FILE, reason: "لم يثبت" });
    if (body.kind !== "corrected") throw new Error("it was refused");
    const withdrawn = changeText(TEXT, body.changes);
    expect(withdrawn).toContain("\nمسحوب: لم يثبت\n---\n");
    const { body: back } = await post<DeskCorrected>("reinstate", { ...FILE, text: withdrawn });
    if (back.kind !== "corrected") throw new Error("it was refused");
    expect(changeText(withdrawn, back.changes)).toBe(TEXT);
  });

  test.each([
    [{ ...FILE, reason: " " }, /لماذا سُحب/u],
    [{ ...FILE, reason: "نعم" }, /لماذا سُحب/u],
    [{ ...FILE, text: "كلام", reason: "سبب" }, /ليس للملف ترويسة/u],
    [{ ...FILE, path: "pages/x.md", reason: "سبب" }, /المقالات والمصادر والمواضيع وحدها/u],
  ])("is refused in Arabic: %j", async (told, why) => {
    const { body } = await post<DeskCorrected>("withdraw", told);
    expect(body).toMatchObject({ kind: "refused", why: { ar: expect.stringMatching(why) } });
  });

  test("cannot be taken back where there is none; what is malformed is told as such", async () => {
    expect((await post<DeskCorrected>("reinstate", FILE)).body).toMatchObject({ kind: "refused" });
    for (const what of ["withdraw", "reinstate", "delete", "aside", "restore", "go"])
      expect((await post(what, { path: 1 })).status, what).toBe(400);
  });
});

test("what is deleted is listed and put back; another's text is not deleted, nor one elsewhere", async () => {
  const path = "articles/for-deleting.md";
  const put = await room.ask(`text?path=${path}`, { method: "PUT", body: TEXT });
  const { hash } = await told(put);
  expect((await post("delete", { path, was: "0" })).body).toMatchObject({ kind: "changed" });
  expect((await post("delete", { path: "../x.md", was: hash })).body).toEqual({ kind: "refused" });
  expect((await post("delete", { path, was: hash })).body).toMatchObject({ kind: "deleted" });
  const listed = JSON.parse(await (await room.ask("deleted")).text());
  expect(listed).toMatchObject([{ path, title: "لم يُحفظ بعد", kind: "article" }]);
  expect((await post("restore", { id: listed[0].id })).body).toEqual({ kind: "back", path });
  expect((await told(await room.ask(`text?path=${path}`))).text).toBe(TEXT);
  expect((await post("aside", { path, text: "مصون" })).body).toEqual({ kind: "kept" });
  expect((await post("aside", { path: "../x.md", text: "مصون" })).body).toEqual({ kind: "refused" });
});
