/** `isnad new`: from options alone, and from the answers of somebody at a terminal. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Asker } from "../../src/shell/ask.ts";
import { run } from "../../src/shell/new.ts";
import { parseCommandLine } from "../../src/shell/parse-command-line.ts";
import { listen } from "./isnad-here.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-new-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `isnad new …` in an empty folder; with `asker`, as on a terminal. */
async function begin(
  words: readonly string[],
  asker?: Asker,
): Promise<{ code: number; printed: string; noted: string[] }> {
  const { terminal, said } = listen(asker !== undefined);
  const line = parseCommandLine(["new", ...words], folder, terminal);
  if (line.kind !== "run") throw new Error("help was not asked for");
  const code = await run(line.invocation, asker);
  return { code, printed: said.out, noted: said.err.trimEnd().split("\n") };
}

const written = (path: string): string => readFileSync(join(folder, "content", path), "utf8");

describe("without a terminal", () => {
  test("a topic passes check as it is written", async () => {
    const { code, printed } = await begin(["topic", "--title", "الحسكة", "--type", "مكان", "--id", "hasakah"]);
    expect([code, printed]).toEqual([0, ""]);
    expect(written("topics/hasakah.md")).toBe("---\nالاسم: الحسكة\nالنوع: مكان\n---\n\n");
  });

  test("the kind in Arabic, a date as an editor types it, an id from the title", async () => {
    const { code, printed } = await begin(["مصدر", "--title", "بيان: عن الهجوم", "--date", "٣١ كانون الثاني ٢٠٢٢"]);
    expect(written("sources/bian-an-al-hajwm.md")).toContain('العنوان: "بيان: عن الهجوم"\nالتاريخ: 2022-01-31\n');
    expect(code).toBe(0);
    expect(printed).toContain("source-unused");
  });

  test("an article proposes the topics that its title names, clitics and all", async () => {
    await begin(["topic", "--title", "الحسكة", "--type", "مكان"]);
    await begin(["article", "--title", "ما جرى بالحسكة", "--id", "jara", "--date", "2022-01-31"]);
    expect(written("articles/jara.md")).toContain("المواضيع: الحسكة\n");
  });

  test("a source from its address: what the address tells, the kept copy apart, and no more", async () => {
    await begin(["topic", "--title", "رويترز", "--type", "وسيلة إعلام", "--aliases", "Reuters"]);
    const { code } = await begin([
      "source",
      "--url",
      "https://web.archive.org/web/20230901120000/https://www.reuters.com/world/water-station-stops-2023-08-05/",
    ]);
    expect(code).toBe(0);
    expect(written("sources/water-station-stops.md")).toBe(
      "---\nالعنوان: water station stops\nالناشر: رويترز\nالتاريخ: 2023-08-05\nالرابط: https://www.reuters.com/world/water-station-stops-2023-08-05/\nالأرشيف: https://web.archive.org/web/20230901120000/https://www.reuters.com/world/water-station-stops-2023-08-05/\n---\n\n",
    );
    await begin(["source", "--url", "https://t.me/a/1", "--title", "منشور القناة", "--id", "post"]);
    expect(written("sources/post.md")).toBe(
      "---\nالعنوان: منشور القناة\nالنوع: منشور\nالرابط: https://t.me/a/1\n---\n\n",
    );
    await expect(begin(["source", "--url", "https://t.me/a/1"])).rejects.toMatchObject({
      ar: expect.stringMatching(/--title/u),
    });
  });

  test("it says what check still finds wrong", async () => {
    const { code, printed } = await begin(["source", "--title", "تحقيق", "--publisher", "صحيفة"]);
    expect(code).toBe(1);
    expect(printed).toContain("agent-unknown");
  });

  test.each([
    [["topic"], /--title/u],
    [["topic", "--title", "س", "--id", "A b"], /معرّف/u],
    [["topic", "--title", "س", "--type", "مكاان"], /أتقصد: مكان/u],
    [["article", "--title", "س", "--date", "امس"], /ليس تاريخ/u],
    [["source", "--title", "س", "--url", "example"], /https/u],
    [["topik"], /أتقصد: topic/u],
  ])("refuses %j", async (words, sentence) => {
    await expect(begin(words)).rejects.toMatchObject({ name: "Refusal", ar: expect.stringMatching(sentence) });
  });

  test("never over a file that is there; and a near name is told", async () => {
    await begin(["topic", "--title", "الحسكة", "--type", "مكان", "--id", "al-haska"]);
    await expect(begin(["topic", "--title", "حلب", "--type", "مكان", "--id", "al-haska"])).rejects.toMatchObject({
      name: "Refusal",
    });
    const { noted } = await begin(["topic", "--title", "الحسكه", "--type", "مكان"]);
    expect(noted[0]).toContain("الحسكة (al-haska)");
    expect(noted.at(-1)).toContain("topics/al-haskh.md");
  });
});

describe("at a terminal", () => {
  test("every question is asked once, options aside; proposals stand in the line", async () => {
    const asked: string[] = [];
    const asker: Asker = {
      text: async (question, { initial, validate }) => {
        asked.push(question);
        const answer = question.includes("اسم الموضوع") ? "الغارديان" : (initial ?? "");
        expect(validate(answer)).toBeUndefined();
        return answer;
      },
      choose: async (question, choices) => {
        asked.push(question);
        return choices.find(({ label }) => label.includes("outlet"))?.value;
      },
    };
    const { code } = await begin(["topic", "--aliases", "صحيفة الغارديان، The Guardian"], asker);
    expect(code).toBe(0);
    expect(asked).toHaveLength(4);
    expect(written("topics/al-ghardian.md")).toContain("أسماء أخرى:\n  - صحيفة الغارديان\n  - The Guardian\n");
  });

  test("an answer called off writes nothing", async () => {
    const asker: Asker = { text: async () => undefined, choose: async () => undefined };
    expect((await begin(["topic"], asker)).code).toBe(2);
    expect(() => written("topics")).toThrow();
  });
});
