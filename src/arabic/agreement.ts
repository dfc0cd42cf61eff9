/** How verbs and pronouns agree with a name: «تقول الغارديان، بما نُقل عنها»، «يقول مسؤولون، بما نُقل عنهم». */
import { CUES } from "./cues.ts";
import { fold } from "./fold.ts";
import { BODIES, GIVEN_NAMES, OFFICES, SOME_OF, UNNAMED_MANY, UNNAMED_ONE } from "./speakers.ts";
import { wordList as words } from "./word-list.ts";

/** What kind of thing bears a name, where that is known. */
export type Bearing = "person" | "outlet" | "state" | "body" | "group" | undefined;

/** How a verb before the name and a pronoun behind it agree with it. */
export interface Agreement {
  readonly gender: "masculine" | "feminine";
  readonly pronoun: "ه" | "ها" | "هم" | "هما";
  /** One or several people, not a body or a work. */
  readonly people: boolean;
}

/** Gives the agreement of a name; `undefined` where nobody can tell, so that no verb is said of it. */
export function agreementOf(name: string, bearing: Bearing): Agreement | undefined {
  const head = (name.trim().split(/\s+/u)[0] ?? "").replace(/[\p{Mn}\u0640]/gu, "");
  if (bearing === "outlet") return isAmong(MASCULINE_OUTLETS, head) ? IT : ITS;
  if (bearing === "state") return isAmong(MASCULINE_STATES, head) ? IT : ITS;
  return ofNoun(head) ?? (bearing === "person" ? ofGivenName(head) : ofEnding(head));
}

/** One pronoun for several names: two single ones make «هما», people among them «هم», bodies alone «ها». */
export function jointPronoun(agreements: readonly Agreement[]): Agreement["pronoun"] {
  if (agreements.length === 1) return agreements[0]?.pronoun ?? "ه";
  const single = agreements.every(({ pronoun }) => pronoun === "ه" || pronoun === "ها");
  if (agreements.length === 2 && single) return "هما";
  return agreements.some(({ people }) => people) ? "هم" : "ها";
}

/** Gives the present of a verb of saying in the table, as it agrees: «أكّد» is «تؤكد» or «يؤكد»; no other verb has one. */
export function presentOf(verb: string, { gender }: Agreement): string | undefined {
  const stem = PRESENTS.get(fold(verb));
  return stem === undefined ? undefined : (gender === "feminine" ? "ت" : "ي") + stem;
}

const IT: Agreement = { gender: "masculine", pronoun: "ه", people: false };
const ITS: Agreement = { gender: "feminine", pronoun: "ها", people: false };
const HE: Agreement = { ...IT, people: true };
const SHE: Agreement = { ...ITS, people: true };
const THEY: Agreement = { gender: "masculine", pronoun: "هم", people: true };
const BOTH: Agreement = { gender: "masculine", pronoun: "هما", people: true };

const MASCULINE_OUTLETS = words("موقع تلفزيون راديو مركز برنامج حساب مرصد منبر مكتب ملحق");
const MASCULINE_STATES = words("العراق لبنان الأردن اليمن السودان المغرب الصومال الفاتيكان");
/** Plurals of things, which agree as one woman does. */
const THINGS = words(
  "قوات كتائب ألوية قوى وسائل مصادر أوساط جهات دوائر منظمات مواقع صحف قنوات جماعات فصائل سلطات مؤسسات شركات أجهزة أحزاب حركات وكالات تقارير خلايا ميليشيات",
);
/** Feminine nouns without a sign of it. */
const FEMININE_BODIES = words("دار شرطة أركان بورصة");
const FEMALE_NAMES = words(`
  مريم زينب سعاد هند سمر سهام سوسن عبير عفاف غادة فاتن فرح كوثر مها نسرين نور نهال هنادي ياسمين رنيم ريم دلال حنان حنين أمل إيمان إيناس جمان تهاني أماني أحلام
  ابتسام ابتهال إلهام رباب رحاب شروق شيرين غفران ميساء نادين نورهان هديل وعد ولاء يمان جيهان سلام سحر صباح عهد عواطف فردوس
  منال هيام سوزان بلقيس تماضر موضي ثريا كارولين كريستين كاثرين إليزابيث إيزابيل ماري ماريا مارغريت ميغان هيلاري ستيفاني أنغيلا أنجيلا أورسولا جيسيكا فيكتوريا رند ديالا لارا تمارا جوليا سهير رويدا دانا شادن`);

function ofNoun(head: string): Agreement | undefined {
  const bare = fold(head).replace(/^ال(?=\p{L}{2})/u, "");
  if (THINGS.has(bare)) return ITS;
  if (BODIES.has(bare)) return isMarkedFeminine(head) || FEMININE_BODIES.has(bare) ? ITS : IT;
  if (UNNAMED_MANY.has(bare) || SOME_OF.has(bare)) return isDual(bare) ? BOTH : THEY;
  if (UNNAMED_ONE.has(bare) || OFFICES.has(bare)) return isMarkedFeminine(head) ? SHE : HE;
  return undefined;
}

function ofEnding(head: string): Agreement | undefined {
  if (/\p{L}{2}(?:ون|ين)$/u.test(head)) return THEY;
  if (/\p{L}{2}ات$/u.test(head) || isMarkedFeminine(head)) return ITS;
  return ofGivenName(head);
}

/** A name that is in no list may be a man's or a woman's. */
function ofGivenName(head: string): Agreement | undefined {
  const key = fold(head);
  if (FEMALE_NAMES.has(key)) return SHE;
  if (!GIVEN_NAMES.has(key)) return undefined;
  return isMarkedFeminine(head) && !MEN.has(key) ? SHE : /(?:اء|ى)$/u.test(head) && !MEN.has(key) ? SHE : HE;
}

/** Men whose names look like women's. */
const MEN = words(
  "حمزة أسامة قتيبة طلحة عكرمة معاوية خليفة عطية عبيدة زكريا يحيى موسى عيسى مصطفى مرتضى بهاء ضياء علاء صفاء شوقي وفاء حمة نيكولا",
);

const isMarkedFeminine = (head: string): boolean => /ة$/u.test(head);
const isAmong = (list: ReadonlySet<string>, head: string): boolean => list.has(fold(head));
/** «مسؤولان» of two; «مسؤولين» may be two or many, and is many; «سكان» are no two of anything. */
const isDual = (bare: string): boolean => bare.endsWith("ان") && UNNAMED_ONE.has(bare.slice(0, -2));

/** Of verbs that a clause can follow by itself: nobody is named, nothing else is needed. */
const PRESENTS: ReadonlyMap<string, string> = new Map(
  Object.values(CUES).flatMap((entries) =>
    Object.entries(entries).flatMap(([lemma, entry]) =>
      "present" in entry && !("needs" in entry) && !("addresses" in entry) && !("relays" in entry)
        ? [[fold(lemma), entry.present] as const]
        : [],
    ),
  ),
);
