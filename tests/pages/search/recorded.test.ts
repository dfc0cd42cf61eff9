/** Queries and what they find, in which order and how surely, as recorded. */
import { join } from "node:path";
import { test } from "vitest";
import { fromFolder } from "../../graph/from-content.ts";
import { expectRecorded } from "../../setup/recorded.ts";
import { searchedGraph } from "./newsroom.ts";
import { openIndex } from "./open-index.ts";

const NEWSROOMS = {
  made: openIndex(searchedGraph()),
  every: openIndex(fromFolder(join(import.meta.dirname, "../../newsroom")).graph),
};

const QUERIES =
  `الحسكة;بالحسكة;داعش;لداعش;تنظيم الدولة الإسلامية;جواز سفر مزور;الادارة;رأس العين;سري كانيه;2015;مسؤول;عبد الرحمن;تهجير;guardian;Reuters;وزير;قمح بغداد;الهجوم لداعش;موقوف;جسر;الجسر النهر;وزارة الصحة;مهندس;بلدية;انهيار الجسر;أحمد;السد والجسر;كلمة غير موجودة;جس;الجس;وال;في;من على;منسوب الماء في السد;المدينة مدينة مدن;قال;قتلى;تقرير لجنة التحقيق;البلدية تنفي;نفت البلدية;the guardian report;جوازات;الجوازات المزورة في تركيا;هيئة;الهيئة;بيان;بيان الوزارة;شاهد عيان;شهود`.split(
    ";",
  );

test.each(Object.entries(NEWSROOMS))("%s, as recorded", async (name, index) => {
  const lines = [];
  for (const query of QUERIES) {
    const answer = await index.find(query);
    const cards = index.show(answer, 8);
    const hits = cards.map(({ href }, at) => `${href} ${answer.hits[at]?.score.toFixed(3)}`);
    lines.push(
      `${query} → ${answer.complete ? "all" : "some"}, by ${answer.keys.join("، ")}`,
      ...hits.map((hit) => `    ${hit}`),
    );
  }
  expectRecorded(import.meta.dirname, `${name}.txt`, `${lines.join("\n")}\n`);
});
