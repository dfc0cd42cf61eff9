/** Words of chains: what stands before «عن» and means no more than it, and whose name goes on with «عن». */
import { fold } from "./fold.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(fold));

const CARRIERS = words("نقلا نقل نقلت نقلوا ناقلا ناقلة رواية روى روت رواه أخذا حكاية");

/** Offices and tasks that take «عن»: «المسؤول عن السجن»، «ناطق عن الوزارة». */
const ANSWERABLE = words(`
  المسؤول مسؤول المسؤولة مسؤولة المسؤولون مسؤولون المسؤولين مسؤولين المسئول مسئول المتحدث متحدث المتحدثة متحدثة الناطق ناطق الناطقة ناطقة
  النائب نائب النائبة نائبة ممثل الممثل ممثلون مندوب المندوب محامي المدافع مدافع المدافعون المفرج مفرج المنشق منشق المنشقون منشقون المنفصل
`);

/** «نقلًا عن س»، «رواية عن س»: says whether a folded word only leads to «عن». */
export const carriesOn = (folded: string): boolean => CARRIERS.has(folded);

/** Says whether a name that ends in this folded word may go on with «عن». */
export const answersFor = (folded: string): boolean => ANSWERABLE.has(folded);
