/** Whether a word right before a doubtful place makes it certain: a noun or preposition of place, what places have and do. */
import { NAME_STOPS } from "../../../arabic/attribution/speaker-words.ts";
import { isLookalike } from "../../../arabic/homographs.ts";
import { NEAR_PLACES, PEOPLE_FROM, PLACE_NOUNS } from "../../../arabic/name-neighbours.ts";
import { SPORTS } from "../../../arabic/naming-nouns.ts";
import {
  ATTACKS,
  CITIES_HAVE,
  FALLS,
  isDoneToStates,
  isRaid,
  isVisit,
  STATES_DO,
  STATES_HAVE,
} from "../../../arabic/place-verbs.ts";
import { endsName } from "../ends-name.ts";
import type { Standing } from "../standing.ts";
import { bare, isDefinite, wordsAround } from "../words-beside.ts";
import { isFrom } from "./place-context.ts";

/** Behind a word of place, with «ب», or, for a state, behind what a state does: «قالت قطر». The first rule that knows decides. */
export function isNearPlace(standing: Standing): boolean {
  for (const rule of RULES) {
    const known = rule(standing);
    if (known !== undefined) return known;
  }
  return false;
}

type Rule = (standing: Standing) => boolean | undefined;
const yes = (holds: boolean): true | undefined => (holds ? true : undefined);
const no = (holds: boolean): false | undefined => (holds ? false : undefined);

const RULES: readonly Rule[] = [
  (standing) => no(isOwned(standing)),
  // «في الحاجب الأيسر»: an adjective that is no nation's makes an ordinary noun of it.
  ({ name, next }) => no(isDefinite(next) && !/(?:ي|يه)$/u.test(next) && name.key.startsWith("ال")),
  ({ clitic, token }) =>
    clitic === "none" ? undefined : clitic === "preposition" && /^[وف]?ب/u.test(token) && !isLookalike(token),
  // «سوق مالي جديد».
  ({ name, previous }) => no(name.key === "مالي" && OF_MONEY.test(previous)),
  ({ previous }) => yes([PLACE_NOUNS, NEAR_PLACES].some((list) => list.has(bare(previous, list)))),
  // «قطر 2022»، «جارتها مالي».
  (standing) => yes(standing.name.type === "state" && standing.name.key !== "مالي" && isAddressed(standing)),
  ({ name, previous, next }) =>
    yes(
      name.type === "state" &&
        (/^(?:19|20)\d\d$/u.test(next) || /^[وفبل]?جار(?:ه|ها|ته|تها|تهم|تنا|تيها)$/u.test(previous)),
    ),
  (standing) =>
    FROM.has(bare(standing.previous, FROM)) ? !VERBS.has(standing.name.key) || isFrom(standing) : undefined,
  // «بفوزه على مالي»، «الهجوم على حماة».
  ({ name, before, previous, next }) =>
    yes(
      /^[وف]?علي$/u.test(previous) &&
        (NO_NOUNS.has(name.key) ||
          (before.slice(1, 3).some((word) => ATTACKS.has(bare(word, ATTACKS))) && !isDefinite(next))),
    ),
  // «تهطل أمطار متفرقة على مسقط».
  ({ before, previous, next }) =>
    yes(
      /^[وف]?علي$/u.test(previous) && before.slice(1).some((word) => FALLS.has(bare(word, FALLS))) && !isDefinite(next),
    ),
  ({ name, previous, next }) =>
    CITIES_HAVE.has(bare(previous, CITIES_HAVE)) &&
    name.key !== "مالي" &&
    (name.key !== "دوما" || OF_WAR.test(previous))
      ? !isDefinite(next)
      : undefined,
  // «يلاقي بطل مالي»: where a match is told of.
  ({ previous, folded, start, end }) =>
    yes(CHAMPIONS.test(previous) && wordsAround(folded, start, end).some((word) => SPORTS.has(bare(word, SPORTS)))),
  // «زار مأرب لمعاينة المعبد»: and nothing that an ordinary noun would be of.
  ({ name, previous, next }) =>
    yes(
      (isRaid(previous) || (isVisit(previous) && !EATEN.has(name.key))) && (endsName(next) || /^ل\p{L}{4}/u.test(next)),
    ),
  (standing) => (standing.name.type === "state" ? isStates(standing) : isCitys(standing)),
];

/** «حماة العروس»، «جنين أختها»: somebody or something has it, so it is a noun. */
const isOwned = ({ name, previous, earlier, next }: Standing): boolean =>
  OWNED.has(name.key) &&
  !(name.key !== "حماه" && previous === "من" && PEOPLE_FROM.has(bare(earlier, PEOPLE_FROM))) &&
  !PLACE_NOUNS.has(bare(previous, PLACE_NOUNS)) &&
  ((isDefinite(next) && !/(?:ه|ون|ين|ان|ي)$/u.test(next) && !NAME_STOPS.has(next)) || KIN.test(next));

const isCitys = ({ name, previous, next }: Standing): boolean =>
  name.type === "place" && !EATEN.has(name.key) && isDeedOfStates(previous) && !isDefinite(next);

/** «شكرت الأسرة قطر على وساطتها»، «وسيمثل قطر وزير»: what is done to states, and nothing that an ordinary noun would be of. */
function isAddressed({ before, previous, next }: Standing): boolean {
  if (isDoneToStates(previous)) return !isDefinite(next);
  return /^ال\p{L}{3,}/u.test(previous) && before.slice(1, 3).some(isDoneToStates) && endsName(next);
}

/** «إن مالي لا تحتاج إلى خبراء»، «إن مالي وجيرانها»: of somebody's money a man's verb would be said. */
const isSheHere = ({ previous, textBehind }: Standing): boolean =>
  /^[وف]?(?:[بل]?ان|لكن|حيث|بينما)$/u.test(previous) &&
  /^ (?:(?:(?:لا|لم|لن|قد) )?(?:س?ت\p{L}{2,}|كانت|ليست|باتت)|و\p{L}{3,}ها)(?!\p{L})/u.test(textBehind);

/** What it has, or what it does: any verb of a woman's, for no noun of these is a woman. */
const isStates = (standing: Standing): boolean => {
  const { name, previous, earlier } = standing;
  return (
    isSheHere(standing) ||
    (STATES_HAVE.has(bare(previous, STATES_HAVE)) && !NO_NOUNS.has(name.key)) ||
    isDeedOfStates(previous) ||
    // «ستعرض قطر الجهاز»: what is still to be done, by a woman's verb.
    /^[وف]?ست\p{L}{3,}$/u.test(previous) ||
    (/^(?!ال|موقت)[وف]?\p{L}{3,}ت$/u.test(previous) && !/(?:ات|يت|وت)$/u.test(previous)) ||
    /^[وف]?ا\p{L}{4,}تها?$/u.test(previous) ||
    // «الذي أقامته قطر».
    (/ت(?:ه|ها|هم)$/u.test(previous) && /^(?:الذي|التي|ما|كما)$/u.test(earlier))
  );
};

const isDeedOfStates = (verb: string): boolean => {
  const deed = verb.replace(/(?<=\p{L}{4})ها?$/u, "").replace(/^[وف]?س(?=ت)/u, "");
  return STATES_DO.has(bare(deed, STATES_DO));
};

const CHAMPIONS = /^[وفبل]?(?:بطل|وصيف|متصدر|ممثل|ضيفه|نظيره)$/u;

/** «حصار دوما»: of no other noun is it known that «دوما» is not «always». */
const OF_WAR = /^[وفبل]?(?:حصار|سقوط|تحرير|قصف|اقتحام|مجزره|مجازر|انقاض|اهالي|شهداء|اسوار)$/u;

const OF_MONEY =
  /^[وفبل]?(?:سوق|مجلس|غرفه|فرع|اجتماع|اجتماعات|لقاء|جوله|محادثات|مفاوضات|مشاورات|مباحثات|امن|محطه|معمل|طريق|خط|محكمه|محامي|مديريه|نقابه|موظفي|اسواق|مدير|شباب|جهه|قوات?)$/u;

const FROM: ReadonlySet<string> = new Set(["من", "مع", "بين", "عن", "لدي", "ضد", "بعد", "قبل"]);

/** Nouns that somebody or something has: «حماة العروس»، «مسقط الضوء»، «جنين الأم». */
const OWNED: ReadonlySet<string> = new Set(["حماه", "مسقط", "جنين", "نوي"]);

const KIN = /^(?:ابن|ابنت|بنت|اخ|اخي|اخت|زوج|زوجت|ولد|صديق|صديقت)(?:ه|ها|هم|ي)$/u;

/** What one sells, cooks and sees, so that a woman's verb may be hers. */
const EATEN: ReadonlySet<string> = new Set(["حمص", "صور", "حماه"]);

/** Words that no preposition stands before, so that a name does: «بفوزه على مالي». */
const NO_NOUNS: ReadonlySet<string> = new Set(["مالي", "تدمر", "دوما"]);

/** «من تدمر بيوتهم» asks who destroys. */
const VERBS: ReadonlySet<string> = new Set(["تدمر"]);
