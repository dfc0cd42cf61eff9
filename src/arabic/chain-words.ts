/** Words of chains: what stands before «عن» and means no more than it, and whose name goes on with «عن». */
import { fold } from "./fold.ts";
import { wordList as words } from "./word-list.ts";

const CARRIERS = words("نقلا نقل نقلت نقلوا ينقل تنقل ينقلون ناقلا ناقلة رواية روى روت يروي تروي رواه أخذا أخذت حكاية");
/** What may open a chain before its first name: «بحسب س»، «على لسان س»، «نقلت س عن ص». */
const OPENINGS = words("بحسب حسب وفق على لسان نقل نقلت نقلوا ينقل تنقل روى روت يروي تروي");

/** How a chain's last link may be called, which every chain has: those who publish here. */
const OURSELVES = new Set(["نحن", "إلينا", "هذا الموقع", "موقعنا", "الموقع نفسه"].map(fold));

/** Says whether a folded name is that of those who publish here: the end of every chain, which is not written. */
export const isOurselves = (folded: string): boolean => OURSELVES.has(folded);

/** Offices and tasks that take «عن»: «المسؤول عن السجن»، «ناطق عن الوزارة». */
const ANSWERABLE = words(`
  المسؤول مسؤول المسؤولة مسؤولة المسؤولون مسؤولون المسؤولين مسؤولين المسئول مسئول المتحدث متحدث المتحدثة متحدثة الناطق ناطق الناطقة ناطقة
  النائب نائب النائبة نائبة ممثل الممثل ممثلون مندوب المندوب محامي المدافع مدافع المدافعون المفرج مفرج المنشق منشق المنشقون منشقون المنفصل
`);

/** «نقلًا عن س»، «رواية عن س»: says whether a folded word only leads to «عن». */
export const carriesOn = (folded: string): boolean => CARRIERS.has(folded.replace(/^و(?=ن|ا|ر)/u, ""));

/** «بحسب س»، «نقلت س عن ص»: says whether a folded word may stand before the first name of a chain. */
export const opensChain = (folded: string): boolean => OPENINGS.has(folded.replace(/^و(?=[بحنعتير])/u, ""));

/** Says whether a name that ends in this folded word may go on with «عن». */
export const answersFor = (folded: string): boolean => ANSWERABLE.has(folded);
