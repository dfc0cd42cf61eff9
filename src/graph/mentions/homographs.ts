/** Names that are also ordinary words, and ordinary words that look like a name with a clitic. All folded by the reader. */
import { foldKey } from "../../text/fold.ts";

/** Says whether a name is, in prose, at least as often an ordinary word or another thing's name. */
export const isHomograph = (name: string): boolean => HOMOGRAPHS.has(foldKey(name));

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
  القوة القاهرة، الظروف القاهرة، قوة قاهرة، ظروف قاهرة، تركيا الفتاة، مصر للطيران، الحشد الشعبي، الشرق الأوسط
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

/** By theme; one word each. Names of several words («مدينة الباب») are not homographs. */
const HOMOGRAPHS = words(`
  الباب، الرقة، الطبقة، الهول، حماة، حمص، عمان، عُمان، قطر،
  تدمر، دوما، الميادين، القائم، حديثة، البصيرة، السلمية، البيضاء، المنصورة، الشدادي، نوى، صور، جبل، جبلة،
  جنين، الخليل، البيرة، مأرب، إب، حجة، الضالع، المهرة، لحج، سرت، الخمس، المرج، الزاوية، الجفرة،
  الأقصر، الشرقية، الغربية، الوسطى، المدينة، جدة، الخبر، الباحة، الجوف، أبها، حائل، ينبع، العين، مسقط،
  فاس، العيون، الكاف، القصرين، الوادي، سلا، مالي، بنين، المجر،
  أمل، فتح، البعث، الدعوة، الكتائب، القوات، الوفد، النور، العدل، الإصلاح، المستقبل، النهضة، الأمة، الحشد،
  الجزيرة، العربية، الحدث، الميادين، المنار، الشرق، الغد، الرأي، الدستور، الوطن، اليوم، الخليج، البيان، الاتحاد،
  الراية، العرب، الأنباء، السياسة، المدى، الصباح، الزمان، الثورة، تشرين، البلد، الجمهورية، النهار، السفير، الأخبار، الحياة،
  علي، سلام، كمال، عادل، صالح، سعيد، كريم، جميل، حسن، أمين، نور، هدى، سامي، عزيز، ناصر، منصور، شريف، خالد، سالم، فاضل، ماهر، وحيد، رشيد، حكيم
`);

/** Words and names of their own that begin like a clitic before a name. */
const LOOKALIKES = words(`
  بحماس، فعلي، بعلي، وعليه، فعليا، وسام، بسام، بشار، بهاء، باسم، كمال، كامل، كريم، كلام، كرام، كنان، واحد، وحيد، وسيم، وليد، والد،
  ولاء، وفاء، وهران، وادي، وردة، وطن، وفد، وكيل، بلد، بعد، بدر، برد، بطن، فارس، فرد، فهد، لبنى، لمار، لين، بكين، بايدن، كسرى، وجدة، لحم
`);
