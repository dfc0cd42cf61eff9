/** Companies and what their names are made of: a place behind one tells its branch, «فودافون مصر»: data, folded once. */
import { wordList as words } from "./word-list.ts";

/** Nouns of companies, hotels, stations: the brand stands behind one, and then where this branch of it is. */
export const COMPANIES = words(`
  شركة بنك مصرف مؤسسة فندق قناة إذاعة راديو منصة وكالة متجر متاجر سلسلة مطعم مطاعم مقهى مجلة صحيفة
`);

/** Brands that have a branch in many countries, and stand without such a noun too. */
export const BRANDS = words(`
  فودافون أورانج أورنج زين أوريدو اتصالات موبايلي سيرياتل سيريتل كارفور ماكدونالدز كنتاكي ستاربكس بيبسي بيبسيكو كوكاكولا نستله يونيليفر تويوتا هيونداي كيا نيسان رينو مرسيدس سيمنز إريكسون هواوي
  سامسونغ مايكروسوفت غوغل أمازون نون أوبر طلبات جوميا ديلويت هيلتون شيراتون ماريوت ميريديان ريتز سيزونز سيزنز موفنبيك روتانا كمبينسكي إنتركونتيننتال إيكيا سيتي أكسا أليانز باركليز سوسيتيه بيبلوس بيمو فرنسبنك
  يونيسف أوكسفام كاريتاس تيدكس ستارت فوربس إندبندنت فوغ ماستركارد فيزا
`);

/** Letters of foreign abbreviations, as Arabic spells them: «إم تي إن سوريا». */
export const LETTER_NAMES = words("إيه بي سي دي إي إف جي إتش آي جيه كيو إل إم إن أو آر إس تي يو إكس واي زد");

/** What a town's own works and services are of: «شركة مياه حلب» is the town's, not named after it. */
export const SERVICES = words("كهرباء مياه مياة غاز نظافة هاتف صرف نقل محروقات حبوب كهربا اتصالات سياحة");

/** Imperatives and wishes that make the name of a fund or a campaign: «صندوق تحيا مصر»، «حملة أنقذوا حلب». */
export const SLOGAN_VERBS = words(
  "تحيا يحيا عاش عاشت أنقذوا أنقذ ادعموا ادعم اكتشف اكتشفوا زوروا زر اصنع احموا أغيثوا افتحوا ازرع ازرعوا نحب أحب كلنا لأجل",
);

/** Whatever is named by such words. */
export const SLOGAN_BODIES = words(
  "صندوق حملة مبادرة قائمة حركة برنامج مؤسسة ائتلاف قافلة منصة مهرجان تحالف جمعية منظمة حزب تيار جبهة فريق تجمع",
);
