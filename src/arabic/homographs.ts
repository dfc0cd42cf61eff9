/** Names that are also ordinary words, what makes them names again, and ordinary words that look like a name with a clitic. */
import { isCertainName } from "./certain-names.ts";
import { foldKey } from "./fold.ts";

/** What kind of thing bears a name, as far as prose shows it. */
export type Bearer = "place" | "state" | "person" | "body" | "other";

/**
 * What must stand beside a name for it to be one: nothing; a word or preposition of place («في حمص»); the noun of a
 * place («مدينة الباب»); a title, or the full name before («الرئيس عون»); a title, or the full name before and a verb that
 * only people act by («قال نجم إن»); the noun of a body («قناة الجزيرة»), or its full name before and such a verb.
 */
export type Certainty =
  | "alone"
  | "nearPlace"
  | "behindPlaceNoun"
  | "behindTitle"
  | "acting"
  | "behindBodyNoun"
  | "never";

/**
 * Says when a name is certain in prose: by what {@link homographOf} knows, or else by its shape, which many words have;
 * `ownHamza` where its first letters, «أل», are typed as no article.
 */
export function certaintyOf(name: string, bearer: Bearer, ownHamza = false): Certainty {
  const known = homographOf(name, bearer);
  const key = foldKey(name);
  if (key.includes(" ")) return known;
  if (bearer === "person" && known !== "never") return personal(key, known);
  return known === "alone" ? byShape(key, bearer, ownHamza) : known;
}

/** A surname without the article is an indefinite noun: «نجم»; with it, a nation's adjective or a man's common name: «المصري»، «الحاج». */
function personal(key: string, known: Certainty): Certainty {
  const bare = key.replace(/^ال(?=\p{L}{2})/u, "");
  if (bare === key) return known !== "alone" || isWordLike(key) ? "acting" : "alone";
  if (isNationality(key) || COMMON_MEN.has(bare)) return "acting";
  if (OF_NOTE.has(bare)) return "behindTitle";
  return known !== "alone" || isWordLike(bare) ? "acting" : "alone";
}

/** Measures of common words: فعل، فعيل، فعال، فاعل، فاعيل، تفعّل، مفعل؛ فعلة، فعالة، فاعلة. No word of Arabic ends in «و» behind a long vowel. */
const MEASURE = /^(?:\p{L}{2,3}|\p{L}{2}[اوي]\p{L}|\p{L}ا\p{L}{2}|\p{L}ا\p{L}[يو]\p{L}|[تم]\p{L}{3})ه?$/u;
const isWordLike = (bare: string): boolean =>
  /^[ء-ي]+$/u.test(bare) && MEASURE.test(bare) && !/[اوي]و$|^ا[وي]/u.test(bare);
/** Places by measures that words have too: also فعلا، فعلان. */
const isPlaceLike = (key: string): boolean => isWordLike(key) || /^\p{L}{2,3}ا$|^\p{L}{3}(?:ان|ي)$/u.test(key);

/** Places spelt like an adjective or a short noun, and bodies like a noun: «الزرقاء»، «الرمادي»، «السلط»؛ «النزاهة». */
function byShape(key: string, bearer: Bearer, ownHamza: boolean): Certainty {
  if (isCertainName(key) || bearer === "state" || bearer === "other") return "alone";
  const isDefinite = !ownHamza && /^ال\p{L}{2}/u.test(key);
  if (bearer === "place") return isDefinite || isPlaceLike(key) ? "nearPlace" : "alone";
  return isDefinite || isWordLike(key) ? "behindBodyNoun" : "alone";
}

/** Says whether a name is the adjective of a nation, which stands behind men and things alike: «السفير المصري». */
export const isNationality = (key: string): boolean => NATIONS.has(key.replace(/^ال/u, "").replace(/ي$/u, ""));

/** Says when a name is certain that is known to be an ordinary word as well: by whom it is borne. */
export function homographOf(name: string, bearer: Bearer): Certainty {
  const key = foldKey(name);
  if (key.includes(" ")) return severalWords(key, bearer);
  const isPlace = bearer === "place" || bearer === "state";
  if (isPlace && CLEAR_NEAR_PLACE.has(key)) return "nearPlace";
  if (bearer === "person") return isOrdinary(key) ? "behindTitle" : "alone";
  if (!HOMOGRAPHS.has(key) && !CLEAR_NEAR_PLACE.has(key)) return "alone";
  return isPlace ? "behindPlaceNoun" : bearer === "body" ? "behindBodyNoun" : "never";
}

/** «صلاح الدين» is a province, and many men's name; «نصر الله» a man's name, and God's help. */
function severalWords(key: string, bearer: Bearer): Certainty {
  if ((bearer === "place" || bearer === "state") && /^(?:\p{L}+ الدين|عبد \p{L}+|محمد \p{L}+)$/u.test(key))
    return "nearPlace";
  return bearer === "person" && PHRASES.has(key) ? "behindTitle" : "alone";
}

const isOrdinary = (key: string): boolean =>
  HOMOGRAPHS.has(key) || SURNAMES.has(key) || SURNAMES.has(key.replace(/^ال/u, "")) || DEED.test(key);

/** Nouns of acts by their measure: إلهام، انتصار، استقلال، تدبير. */
const DEED = /^(?:ال)?(?:ا\p{L}{2}ا\p{L}|ان\p{L}{2}ا\p{L}|است\p{L}{2}ا\p{L}|ت\p{L}{2}ي\p{L})$/u;

/** Says whether a whole word, clitics and all, is an ordinary word: «بحماس» is "with zeal", «فعلي» is "actual". */
export const isLookalike = (foldedWord: string): boolean => LOOKALIKES.has(foldedWord);

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/[،\s]+/u)
      .map(foldKey),
  );

/** Nations without their last letter. */
const NATIONS = words(`
  مصر سور عراق لبنان أردن تونس مغرب جزائر ليب سودان يمن سعود كويت قطر بحرين عمان إمارات فلسطين ترك إيران روس فرنس أميرك أمريك ألمان بريطان هند صين
  أفغان باكستان كرد عرب إسرائيل خليج شام صومال موريتان يونان إيطال إسبان أوكران يابان كور
  بولند هولند بلجيك برتغال سويسر سويد نرويج دنمارك تشيك رومان بلغار صرب كروات مكسيك برازيل أرجنتين كولومب
`);

/** Surnames with the article by which prose knows one man, once it has named him: «الأسد»، «الشرع». */
const OF_NOTE = words("أسد شرع صدر حكيم ضيف برهان سراج سادات مالكي عبادي سوداني");

/** Men by common nouns that are surnames too. */
const COMMON_MEN = words(
  "حاج شيخ سيد قائد رئيس وزير نقيب عميد شرطي جندي بطل أمير ملك سلطان قاضي إمام كاتب شاعر تاجر حارس سائق طيار خطيب معلم ضيف صديق حكم مدير عامل فلاح صياد حداد نجار راعي",
);

/** Says whether a surname with the article is a common noun of men: «القاضي»، «الراعي». */
export const isCommonMan = (key: string): boolean => key.startsWith("ال") && COMMON_MEN.has(key.slice(2));

/** Never a topic by themselves, by theme; one word each. */
const HOMOGRAPHS = words(`
  المتن، الكاف، الحاجب، التل، الغاب، الجديدة، الداخلة، القصير، الناظور، الجنينة، العمارة، النور، زين، سند، نماء، ثقة، الباب، الطبقة، الهول، الميادين، البصيرة، البيضاء، صور، جبل، حجة، الخمس، المرج، الزاوية، الجفرة، المدينة، الخبر، الباحة، الجوف، العين، العيون، الكاف، الوادي،
  أمل، فتح، البعث، الدعوة، الكتائب، القوات، الوفد، النور، العدل، الإصلاح، المستقبل، النهضة، الأمة، الحشد،
  الجزيرة، العربية، الحدث، المنار، الشرق، الغد، الرأي، الدستور، الوطن، اليوم، الخليج، البيان، الاتحاد،
  الراية، العرب، الأنباء، السياسة، المدى، الصباح، الزمان، الثورة، تشرين، البلد، الجمهورية، النهار، السفير، الأخبار، الحياة،
  علي، سلام، كمال، عادل، صالح، سعيد، كريم، جميل، حسن، أمين، نور، هدى، سامي، عزيز، ناصر، منصور، شريف، خالد، سالم، فاضل، ماهر، وحيد، رشيد، حكيم
`);

/**
 * Places whose ordinary sense is a verb, an adjective or a noun: «تدمر» destroys, «مالي» is financial, «دوما» is
 * always, «حمص» is chickpeas. Behind a preposition of place or a word like «مدينة» only the place can stand.
 */
const CLEAR_NEAR_PLACE = words(`
  الرقة، حماة، حمص، عمان، قطر، إب،
  تدمر، دوما، القائم، حديثة، السلمية، المنصورة، نوى، جبلة، جنين، الخليل، البيرة، مأرب، الضالع، المهرة، لحج، سرت،
  الأقصر، الشرقية، الغربية، الوسطى، جدة، أبها، حائل، ينبع، مسقط، فاس، القصرين، سلا، مالي، بنين
`);

/** Surnames that are ordinary words, with or without «ال»: nouns, adjectives, participles. */
const SURNAMES = words(`
  شرع، عون، بري، سلام، صدر، حكيم، أسد، مشعل، ضيف، برهان، سراج، مرسي، مبارك، سادات، شاهد، راعي، معلم، خطيب، حجاب، طعمة، غليون، كيلو، خدام، غزال، هيكل، رعد، صباح، مكتوم، زايد،
  راشد، قابوس، بدر، طارق، زين، حاج، هجري، مظلوم، إلهام، إيمان، آمال، أمان، جهاد، كفاح، نضال، ثورة، وعد، عهد، شهيد، فارس، صقر، ذئب، فهد، نمر، سيف، رمح، تاج، ملك، أمير، سلطان، شيخ، قاضي،
  إمام، حداد، نجار، خياط، عطار، صباغ، دباغ، صائغ، بيطار، حلاق، خباز، لحام، قصاب، بناء، فلاح، مزارع، صياد، طبال، زمار، ترجمان، كاتب، قارئ، حافظ، مؤذن، سمان، عسل، ورد، ياسمين، زهر، نخلة،
  نجم، هلال، قمر، شمس، سحاب، مطر، ثلج، برق، بحر، نهر، جسر، ساحل، صحراء، طيب، لطيف، ظريف، عفيف، نبيل، كبير، صغير، طويل، قصير، أسود، أبيض، أحمر، أشقر، أعرج، أعور، أصم، أطرش، أخرس، أسمر، بسيط، غريب، قريب، بعيد،
  جديد، عتيق، قديم، سليم، مريض، عاقل، عالم، جاهل، عارف، فهيم، قائد، رئيس، وزير، نقيب، عميد، شرطي، جندي، بطل، فداء، مجاهد، مقداد، منفي، غانم، سعد، فرج، نصر، فتح، ظفر، عدل، إحسان، توفيق، رياض، بستان،
  جمال، كمال، جلال، بهاء، ضياء، صفاء، وفاء، رجاء، دعاء، هناء، شيماء، عبير، ندى، سماح، وسام، حسام، عماد، أساس، ركن، عامر، ساكن، ظاهر، باطن، واصل، راجح، حاسم، صارم، صامت، ناطق، عابد، زاهد، تائب، شاكر، حامد، صابر، كامل، ناقص،
  شكر، خطاب، سلامة، كرامة، عز، مجد، فضل، كرم، لطف، رحمة، نعمة، بركة، حكمة، عدالة، حرية، حلم، يقين، نقاش، حوار، كلام، صوت، ضوء، نار، ماء، تراب، هواء، ريح، حجر، صخر، رمل، طين، ذهب، فضة، حديد، نحاس، قطن، حرير، صوف،
  قمح، شعير، عدس، فول، تمر، زيت، زيتون، تين، عنب، رمان، تفاح، خوخ، لوز، جوز، فستق، زعتر، نعناع، ملح، سكر، خبز، لبن، جبن، بصل، ثوم، حنا، قاسم، فاصل، ضابط، حارس، خادم، وكيل، شريك، تاجر، بائع، حمال، سائق، طيار، بحار، رسام، شاعر، خطاط، حساب، كتاب، قلم، دفتر، درب، طريق، باب، دار، قصر، برج، سور، قلعة، حصن،
  جعفري، زعيم، مختار، عمدة، باشا، آغا، عزت، شوكت، حشمت، نجاة، حياة، عيش، موت، حرب، سلم، غضب، رضا، فرح، حزن، شوق، هوى، عاشق، مشتاق، حبيب، صديق، رفيق، عدو، خصم، طفل، عجوز، شاب
`);

/** Names of several words that are also phrases. */
const PHRASES: ReadonlySet<string> = new Set(["نصر الله", "فضل الله", "عون الله", "رزق الله", "حمد الله", "سعد الله"]);

/** Words and names of their own that begin like a clitic before a name. */
const LOOKALIKES = words(`
  باب، بالسلمية، بالمدية، بحماس، فعلي، بعلي، وعليه، فعليا، وسام، بسام، بشار، بهاء، باسم، كمال، كامل، كريم، كلام، كرام، كنان، واحد، وحيد، وسيم، وليد، والد،
  ولاء، وفاء، وهران، وادي، وردة، وطن، وفد، وكيل، بلد، بعد، بدر، برد، بطن، فارس، فرد، فهد، لبنى، لمار، لين، بكين، بايدن، كسرى، وجدة، لحم
`);
