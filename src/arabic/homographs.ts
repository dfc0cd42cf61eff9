/** Names that are also ordinary words, and ordinary words that look like a name with a clitic. All folded by the reader. */
import { foldKey } from "./fold.ts";

/** Says whether a name is, in prose, at least as often an ordinary word or another thing's name. */
export const isHomograph = (name: string): boolean => HOMOGRAPHS.has(foldKey(name));

/** Says whether a name is a place's only where the word before it says so. */
export const isDoubtful = (name: string): boolean => DOUBTFUL.has(foldKey(name));

/** Says whether a whole word, clitics and all, is an ordinary word: «بحماس» is "with zeal", «فعلي» is "actual". */
export const isLookalike = (foldedWord: string): boolean => LOOKALIKES.has(foldedWord);

/**
 * Names that hold another name and are something else: Belarus is not Russia. Recognised, so that no part of them is
 * taken for a topic; where a topic bears one of them, it is that topic's.
 */
export const OTHER_THINGS: readonly string[] = `
  روسيا البيضاء، جنوب السودان، غينيا بيساو، غينيا الاستوائية، بابوا غينيا، كوريا الشمالية، كوريا الجنوبية، الكونغو الديمقراطية،
  مصر الجديدة، مصر القديمة، بنك مصر، جبل لبنان، خليج عدن، بحيرة الأسد، مكتبة الأسد، وادي حلفا، طرابلس الغرب، قبرص الشمالية،
  قوات سوريا الديمقراطية، مجلس سوريا الديمقراطية، دولة العراق الإسلامية، الدولة الإسلامية في العراق والشام، جيش سوريا الحرة،
  القوة القاهرة، الظروف القاهرة، قوة قاهرة، ظروف قاهرة، تركيا الفتاة، مصر للطيران، الحشد الشعبي، الشرق الأوسط،
  مسقط رأس، مسقط رأسه، مسقط رأسها، مسقط رأسهم، القائم بالأعمال
`
  .trim()
  .split(/\s*،\s*/u);

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/[،\s]+/u)
      .map(foldKey),
  );

/**
 * Never a topic by themselves, by theme; one word each. Names of several words («مدينة الباب») are not homographs.
 */
const HOMOGRAPHS = words(`
  الباب، الرقة، الطبقة، الهول، حماة، حمص، عمان، عُمان، قطر،
  الميادين، البصيرة، البيضاء، صور، جبل، إب، حجة، الخمس، المرج، الزاوية، الجفرة، المدينة، الخبر، الباحة، الجوف، العين، العيون، الكاف، الوادي،
  أمل، فتح، البعث، الدعوة، الكتائب، القوات، الوفد، النور، العدل، الإصلاح، المستقبل، النهضة، الأمة، الحشد،
  الجزيرة، العربية، الحدث، المنار، الشرق، الغد، الرأي، الدستور، الوطن، اليوم، الخليج، البيان، الاتحاد،
  الراية، العرب، الأنباء، السياسة، المدى، الصباح، الزمان، الثورة، تشرين، البلد، الجمهورية، النهار، السفير، الأخبار، الحياة،
  علي، سلام، كمال، عادل، صالح، سعيد، كريم، جميل، حسن، أمين، نور، هدى، سامي، عزيز، ناصر، منصور، شريف، خالد، سالم، فاضل، ماهر، وحيد، رشيد، حكيم
`);

/**
 * Places whose ordinary sense is a verb, an adjective or a rare noun: «تدمر» destroys, «مالي» is financial, «دوما» is always.
 * Behind a preposition of place or a word like «مدينة» only the place can stand.
 */
const DOUBTFUL = words(`
  تدمر، دوما، القائم، حديثة، السلمية، المنصورة، نوى، جبلة، جنين، الخليل، البيرة، مأرب، الضالع، المهرة، لحج، سرت،
  الأقصر، الشرقية، الغربية، الوسطى، جدة، أبها، حائل، ينبع، مسقط، فاس، القصرين، سلا، مالي، بنين
`);

/** Words and names of their own that begin like a clitic before a name. */
const LOOKALIKES = words(`
  بحماس، فعلي، بعلي، وعليه، فعليا، وسام، بسام، بشار، بهاء، باسم، كمال، كامل، كريم، كلام، كرام، كنان، واحد، وحيد، وسيم، وليد، والد،
  ولاء، وفاء، وهران، وادي، وردة، وطن، وفد، وكيل، بلد، بعد، بدر، برد، بطن، فارس، فرد، فهد، لبنى، لمار، لين، بكين، بايدن، كسرى، وجدة، لحم
`);
