/** Lines by which a page speaks of itself (written for this test, in the manner of pages): they stay behind and are told; what only looks like them is the story's. */
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { importFile } from "../../src/import/import-file.ts";

const PROSE = `<p>${"هذا كلام طويل يقال هنا في الفقرة كلها. ".repeat(6)}</p>`;

async function bring(inside: string): Promise<{ text: string; dropped: string }> {
  const html = `<meta charset=utf-8><link rel=canonical href="https://example.org/2024/a"><h1>عنوان</h1><div class="entry-content">${PROSE}${inside}</div>`;
  const { articles, diagnostics } = await importFile(
    { name: "a.html", bytes: strToU8(html) },
    { names: [], taken: [] },
  );
  const dropped = diagnostics.flatMap(({ code, facts }) =>
    code === "import-dropped" && "words" in facts ? [String(facts.words)] : [],
  );
  return { text: articles[0]?.text ?? "", dropped: dropped.join("\n") };
}

describe("of a language whose words the table has", () => {
  test.each([
    ["Subscribe to our newsletter and never miss a story."],
    ["Follow us on Twitter for more of this."],
    ["Melden Sie sich jetzt zu unserem Newsletter an."],
    ["Möchten Sie den Artikel teilen?"],
    ["Abonnez-vous à notre lettre du matin."],
    ["Suscríbete y recibe las noticias cada mañana."],
    ["Iscriviti al nostro canale."],
    ["Zapisz się na nasz biuletyn."],
    ["Подписывайтесь на наш канал."],
    ["تابعونا عبر صفحتنا على تويتر وفيسبوك."],
    ["Lesen Sie auch: Der Damm brach in der Nacht"],
    ["Leggi anche: la diga è crollata nella notte"],
    ["Czytaj też: Tama pękła w nocy"],
    ["Baca juga: bendungan jebol tadi malam"],
    ["PUEDES VER: la presa cedió de noche"],
    ["Foto: Agentur Soundso"],
    ["(crédito: Agencia Tal)"],
    ["Photo by Somebody Else"],
    ["© 2024 Example Media"],
    ["Alle Rechte vorbehalten."],
    ["Anzeige, enthält Affiliate Links"],
    ["Schlagwörter: Damm, Flut, Bericht"],
    ["Diese Seite teilen"],
    ["Bild anzeigen"],
    ["Lesezeit: 3 Minuten"],
    ["12 Kommentare"],
    ["Privacy policy"],
  ])("%s", async (line) => {
    const { text, dropped } = await bring(`<p>${line}</p>${PROSE}`);
    expect(text).not.toContain(line.slice(0, 12));
    expect(dropped).toContain(line.slice(0, 12));
    expect(text.split("هذا كلام طويل")).toHaveLength(13);
  });
});

describe("what looks like such a line", () => {
  test.each([
    ["whoever takes part in something", "اشترك وزير الإعلام في حوار بُث على يوتيوب مساء الأحد."],
    ["a law of copyright", "Copyright law is what the two publishers have been quarrelling over."],
    ["who reads a newsletter", "The newsletter has five thousand subscribers, most of them abroad."],
    ["a member state", "As a member of the union the country now has a vote."],
    ["a clause of a list", "(c) the third clause of the treaty that both signed."],
    ["a copy of stamps", "Reprinting the old stamps has become a trade of its own in the town."],
    ["whoever gets letters", "Recibe cien correos al día, dice la ministra en su despacho."],
    ["a support that was given", "Unterstützt wurde die Stadt mit Geld und Gerät aus dem Nachbarland."],
  ])("%s is of the story", async (_, line) => {
    const { text } = await bring(`<p>${line}</p>${PROSE}`);
    expect(text).toContain(line.slice(5, 20));
  });
});

describe("a label", () => {
  const LINKS = '<p><a href="/b">خبر آخر من هذا الموقع</a></p>';

  test("goes with the headlines under it, and their excerpts", async () => {
    const { text, dropped } = await bring(`<h3>Mehr zum Thema</h3>${LINKS}<p>ملخص الخبر الآخر في سطر واحد لا غير.</p>`);
    expect(text).not.toMatch(/Mehr zum Thema|خبر آخر|ملخص/u);
    expect(dropped).toMatch(/Mehr zum Thema[\s\S]*خبر آخر[\s\S]*ملخص/u);
  });

  test("goes where nothing stands under it", async () => {
    expect((await bring("<h3>En savoir plus</h3>")).text).not.toContain("En savoir plus");
    expect((await bring("<p>نبذة عن الكاتب</p>")).text).not.toContain("نبذة عن الكاتب");
  });

  test("stays with a part of the story, and with sources elsewhere", async () => {
    expect((await bring(`<h3>More about the dam</h3>${PROSE}`)).text).toContain("More about the dam");
    const elsewhere =
      '<h3>Weiterführende Links</h3><p><a href="https://other.example/r">تقرير منظمة أخرى منشور هناك</a></p>';
    expect((await bring(elsewhere)).text).toMatch(/Weiterführende Links[\s\S]*تقرير منظمة/u);
  });
});

test("a word in a list of words is of the story, whatever else is called so", async () => {
  expect((await bring("<ul><li>Register</li><li>طلب الرخصة</li></ul>")).text).toContain("Register");
});

test("a numbered note is no link to another article", async () => {
  const { text } = await bring(`<p><a href="/plan">[1] https://example.org/plan</a></p>`);
  expect(text).toContain("example.org/plan");
});
