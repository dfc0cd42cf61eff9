/** A small newsroom for the tests of the search; its texts are made for testing and report nothing. */
import type { Graph } from "../../../src/graph/graph.ts";
import { fromTexts } from "../../graph/from-content.ts";

const topic = (name: string, type: string, aliases: string): string =>
  `---\nالاسم: ${name}\nالنوع: ${type}\n${aliases === "" ? "" : `أسماء أخرى: [${aliases}]\n`}---\n\nموضوع للاختبار.\n`;

const article = (headline: string, date: string, body: string): string =>
  `---\nالعنوان: ${headline}\nالنوع: تحليل\nالتاريخ: ${date}\nالكاتب: اختبار\n---\n\nنص للاختبار لا يروي واقعة. ${body}\n`;

/** Files by path. */
const SEARCHED: Readonly<Record<string, string>> = {
  "site.yaml": "title: اختبار البحث\n",
  "topics/hasakah.md": topic("الحسكة", "مكان", ""),
  "topics/isis.md": topic("داعش", "جماعة", "تنظيم الدولة الإسلامية، ISIS"),
  "topics/aanes.md": topic("الإدارة الذاتية", "جهة", ""),
  "topics/ras-alayn.md": topic("رأس العين", "مكان", "سري كانيه"),
  "topics/passports.md": topic("جوازات السفر المزورة", "مفهوم", "جوازات مزورة، جواز سفر مزور"),
  "topics/guardian.md": topic("الغارديان", "وسيلة إعلام", "The Guardian"),
  "topics/reuters.md": topic("رويترز", "وسيلة إعلام", ""),
  "articles/one.md": article(
    "ما جرى في المدينة",
    "2026-11-01",
    "وصلت القافلة بالحسكة ليلًا. وفي الحَسَكة سوق. وعاد رجل للحسكة.",
  ),
  "articles/two.md": article("شاعر حسكاوي", "2026-11-02", "الشاعر الحسكاوي ولد بعيدًا، ولا صلة له بالموضوع."),
  "articles/three.md": article("تنظيم محظور", "2026-11-03", "نُسب الهجوم لداعش. أما الفكر الداعشي فشيء آخر."),
  "articles/four.md": article(
    "سوق الوثائق",
    "2026-11-04",
    "تباع جوازات مزورة في السوق منذ ٢٠١٥. الجوازات الأصلية أغلى.",
  ),
  "articles/five.md": article(
    "في المخيمات",
    "2026-11-05",
    "قالت الإدارة الذاتية إن إدارة المخيم تتحسن. ولم يحدث ذلك في 2014.",
  ),
  "articles/six.md": article("على الحدود", "2026-11-06", "تقع سري كانيه على الحدود، وفيها نبع."),
  "articles/seven.md": article(
    "رأس الوفد",
    "2026-11-07",
    "قال رأس الوفد إن عينًا من أعيان البلد حضر. جواز مرور واحد يكفي.",
  ),
  "articles/eight.md": article(
    "حقول القمح",
    "2026-11-08",
    "بغداد بعيدة، ووزير الزراعة في بغداد قال إن القمح وفير. والده مزارع.",
  ),
  "articles/nine.md": article(
    "خطة جديدة",
    "2026-11-09",
    "أعلن مسئول كبير اسمه عبد الرحمن خطة لتهجير السكان، كما نشرت الغارديان.",
  ),
  "articles/ten.md": article(
    "بعد أشهر",
    "2026-11-10",
    "رد المسؤول عبدالرحمن بأن هؤلاء هم الموقوفون الذين عادوا، كما نشرت رويترز.",
  ),
};

/** The graph of {@link SEARCHED}; throws where the texts have a fault that would hide a document. */
export function searchedGraph(): Graph {
  const { graph } = fromTexts(SEARCHED);
  const missing = Object.keys(SEARCHED).length - 1 - graph.articles.size - graph.topics.size;
  if (missing !== 0) throw new Error(`${missing} files of the test newsroom could not be read.`);
  return graph;
}
