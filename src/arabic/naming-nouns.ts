/** Nouns that make a longer name of what follows them, and words that do so behind a name: data, folded once. */
import { wordList as words } from "./word-list.ts";

/** Nouns of works, houses and vessels whose name stands in quotation marks: «مطعم «حلب الشهباء»». */
export const TITLED = words(`
  مطعم فندق مقهى سينما ناقلة فرقاطة يخت قارب زورق غواصة بارجة قاطرة مدمرة طائرة قطار إعصار مسبار منطاد مركب مهرة فيلم رواية كتاب قصيدة أغنية مسرحية مسلسل ديوان سفينة باخرة عبارة لوحة معرض شركة محل متجر مخبز صيدلية مجمع منتجع وثائقي برنامج ألبوم مقطوعة مجموعة قناة إذاعة مجلة جمعية حملة مبادرة عملية فرقة نادي مكتبة مقال مدونة خدمة مشروع تطبيق باقة
`);

/** Of these, the ones that no body is told by: what stands in the marks is all their name. */
export const NO_BODIES = words(
  "خدمة مشروع تطبيق باقة برنامج فيلم رواية كتاب قصيدة أغنية مسرحية مسلسل لوحة معرض مطعم مقهى فندق سفينة ناقلة باخرة عبارة يخت قارب",
);

/** Nouns that make a longer name of the place behind them: «صحيفة اليمن»، «شارع بغداد». */
export const NAMING_NOUNS = words(`
  خليج بحر مضيق نهر دلتا مدرسة مسجد جامع مستشفى مشفى سورة غزوة فندق صحيفة جريدة مجلة قناة تلفزيون إذاعة راديو فضائية شارع جادة بنك مصرف نادي حزب شركة فرقة مقهى مطعم دار جائزة جامعة بورصة كلية وكالة موقع كتيبة كتائب سرايا فيلق لواء
  جامعتا جامعتي ناديا ناديي صحيفتا صحيفتي بنكا مؤسسة مجموعة أكاديمية معهد ثانوية مطبعة سلسلة علامة ماركة منصة بودكاست أوركسترا جوقة كورال
  ديربي كلاسيكو رالي ماراثون كأس شبيبة أغنية أوبرا مرثية نشيد طيران صرافة حبة قرحة بوابة مقام نصب معجزة درع فجر صقور أحرار نسور
  تكية كاتدرائية حلف استوديو سينما تمثال سيارة سفينة باخرة عبارة فرقاطة فيلم رواية مسلسل مسرحية قصيدة ديوان مولودية وفاق أهلي صيدلية مخبز كازينو ميدان دوار مجمع اتفاقية معاهدة بروتوكول صلح
  مكتبة كنيسة دير ضريح مزار مدفن متنزه منتزه مول برج كورنيش بطارية تبغ صنوبر فلفل فستق غراند جمعية نزل موتيل عطر
`);

/** Heads of bodies that are named by whose they are and what for: «منظمة الأمم المتحدة للطفولة»، «معهد رويترز لدراسة الصحافة». */
export const OFFSHOOTS = words(
  "منظمة برنامج صندوق مفوضية وكالة هيئة مكتب معهد قوة قوات جامعة مؤسسة مركز مؤتمر اتفاقية إعلان نادي نموذج محاكاة جمعية رابطة مسابقة فريق",
);

/** What a notion is of, where a body has none: «مهارات الإدارة الذاتية». */
export const OF_NOTIONS = words("مهارات مهارة مفهوم مبدأ ثقافة فن علم فكرة أسلوب أساليب آليات دورة دورات كتاب حق");

/** Streets and the like, which are named after anything: «ساحة الأمم المتحدة»، «جسر السابع من أكتوبر». */
export const STREETS = words("كوبري عمارة زقاق ممر طلعة نزلة شارع ساحة ميدان حديقة جادة دوار جسر مدرسة كتيبة");

/** Places and houses that bear the name of a man, an event, a notion: «حي كورونا»، «جامعة السابع من أكتوبر»; none of these nouns says another thing of a notion, as «لواء» and «قاعدة» do. */
export const NAMED_FOR = words(
  "حي بلدة قرية مدينة ضاحية مخيم مطار ميناء شارع جادة ساحة حديقة دوار جامعة جامعتا جامعتي مدرسة معهد كلية ثانوية أكاديمية مسجد جامع مستوصف متحف ملعب استاد",
);

/** Districts that bear a man's name: «ناحية البغدادي». */
export const DISTRICTS = words("ناحية قضاء مديرية");

/** Ministries are called by what they see to: «وزارة التغير المناخي والبيئة». */
export const MINISTRIES = words("وزارة وزارتا وزارتي");

/** Who follows a body, and calls a body of his own by it: «جماعة أنصار حزب الله». */
export const FOLLOWERS = words("أنصار أبناء جنود أصدقاء محبي أحباب حراس طلائع فرسان فتيان شباب مشجعي أشبال");

/** Heads of the bodies that followers make. */
export const BODIES_OF_FOLLOWERS = words(
  "جماعة حركة تنظيم حزب رابطة جمعية كتيبة لواء منظمة ميليشيا مليشيا جبهة تيار اتحاد",
);

/** Works whose title stands in quotation marks, with their author between: «رواية محفوظ «…»»، «لعبة «…»». */
export const WORKS = words(
  "لعبة كتاب رواية قصيدة ديوان مقامة فيلم مسلسل مسرحية وثائقي أغنية لوحة ألبوم قصة مقال مقالة بودكاست كتيب مخطوطة",
);

/** Works only where their author stands between; what a letter says is quoted too: «رسالة الجاحظ «فخر السودان على البيضان»». */
export const LETTERS = words("رسالة خطبة مذكرات محاضرة");

/** Whom a man leads: before his surname they are his, and he is meant. */
export const FOLLOWINGS = words("تنظيم جماعة ميليشيا مليشيا حركة كتلة تيار حزب جبهة ائتلاف تحالف حملة مبادرة فريق");

/** Households and shops by a surname. */
export const FAMILIES = words("عائلة أسرة بيت حلويات محلات مطاعم أولاد ورثة مخابز عشيرة مجوهرات");

/** What a service and a plan of quick help is called: «خدمة الدعم السريع». */
export const OF_SERVICES = words("تقديم توفير خدمة خط فريق صندوق برنامج منحة تذاكر مكتب إعادة");

/** Whatever is named after somebody with his title: «مركز الملك سلمان للإغاثة». */
export const NAMED_AFTER = words(
  "مركز جامعة مدينة مؤسسة جائزة مطار طريق جسر قاعدة مستشفى مشفى كأس بطولة دوري شارع ميدان ساحة مدرسة مسجد جامع ملعب استاد حديقة مجمع معهد مكتبة ميناء سد كلية محور نفق حي أكاديمية لواء كتيبة متحف برج دوار قاعة صالة مدرج مختبر مستوصف ملجأ بئر مسرح",
);

/** Nouns of acts that open names of bodies, and are ordinary ones where it is said for whom: «الإدارة الذاتية للمدارس». */
export const DEEDS_AS_NAMES = words("الإدارة الدعم الدفاع الحماية التنسيق الحرس الرقابة الأمن الإغاثة الإعمار الإنقاذ");

/** Instruments named after the town where they were signed; a state is a party to them: «اتفاق دمشق»، not «اتفاق سوريا مع». */
export const INSTRUMENTS = words("اتفاق إعلان ميثاق وثيقة مسار تفاهم مؤتمر");

/** Clubs open with these, and so does much else: a sentence about sport tells. */
export const CLUB_HEADS = words(
  "شباب اتحاد أهلي نفط جيش شرطة تضامن شبيبة وحدة نجوم أمل نصر هلال ترجي نجم كهرباء زوراء طلبة صناعة",
);

/** What sentences about sport speak of. */
export const SPORTS = words(`
  مباراة مباريات هزم هزيمة الترتيب المباراة المباريات مباراته مباراتها الدوري دوري هدف هدفا هدفين هدفان أهداف بهدف بهدفين الهدف لاعب لاعبا اللاعب اللاعبين لاعبو مدرب المدرب ملعب الملعب مرمى البطولة بطولة نقطة نقاط بالنقاط الكأس مهاجم
  المهاجم حارس الحارس حارسا الفريق فريق لفريق تعادل تعادلت فاز خسر ركلة النهائي الشوط الذهاب الإياب ذهابا إيابا ضيفه مضيفه جماهير الجماهير المدرجات صفقة لاعبه المتأهل يلاقي ذهاب إياب المنتخب التمهيدي
`);

/** What clubs do, in the masculine; towns and most states are feminine. */
export const CLUBS_DO = words(
  "فاز خسر تعادل تأهل صعد هبط انتصر تغلب تفوق حصد توج لعب سيلعب يلعب يستضيف سيستضيف يواجه سيواجه",
);

/** Trades that a company is named by: «قطر للطاقة»، «مصر للطيران». */
export const TRADES = words(`
  للطيران للطاقة للبترول للغاز للنفط للتأمين للاتصالات للألمنيوم للأسمدة للاستثمار للاستثمارات للإعلام للملاحة للإسمنت للأسمنت للصلب للحديد للنقل للصرافة للتمويل للمقاولات للإنشاءات للتجارة للتسويق
  للصناعات للأدوية للتكنولوجيا للبرمجيات للسياحة للضيافة للفنادق للتطوير للعقارات للكهرباء للإنتاج للألبان للأغذية للتعدين
`);

/** What a centre, a house of learning is for. */
export const STUDIES = words(
  "للدراسات للأبحاث للبحوث للإعلام للتدريب للتنمية للثقافة للفنون للتراث للترجمة للحوار للسياسات للعلوم للتكنولوجيا",
);

/** Heads of such houses. */
export const HOUSES = words("مركز معهد مؤسسة منتدى بيت دار كلية أكاديمية مجموعة وقف صندوق");

/** Foreign words that end the name of a paper, a channel, a company. */
export const FOREIGN_ENDS = words(
  "نيوز برس تي سات بوست تايمز تريبيون هيرالد إف سبورت سبورتس سبور ستيل كول بتروليوم إنيرجي أويل ميديا هيلث فاونديشن بانك كلوب هاوس غاردن باي بيتش فيو ريزورت بارك سنتر سنتير ماركت غيت كونترا ليكس تيوب ستارز غروب أوبن إكسبرس إير إيرويز إيرلاينز فون سيل تيل كابيتال هولدينغ مول سيتي بلازا تاور كافيه كوم نت أونلاين شو فاشن",
);

/** Spokesmen, and whoever speaks or plays in the name of a place; all else in its name bears it: «مطاعم باسم حلب». */
export const IN_NAME_OF = words(
  "متحدث المتحدث متحدثة المتحدثة ناطق الناطق ناطقة الناطقة تحدث تحدثت يتحدث تتحدث تكلم يتكلم بيان كلمة هتف هتفوا هتفت يهتفون شارك شاركت يشارك لعب يلعب وقع وقعت",
);

/** Plurals of houses and shops that are given names. */
export const NAMED_MANY = words(
  "مطاعم فنادق مقاه مقاهي متاجر محلات مخابز صيدليات شركات مدارس أفلام أغنيات روايات تطبيقات مطعما فندقا مقهى متجرا تطبيقا فيلما محلا فيلمه فيلمها روايته روايتها ألبومه ألبومها كتابه كتابها مطعمه مطعمها",
);

/** Things of machines and of music that are called by letters: «ملف SDF»، «فرقة WHO». */
export const FORMATS = words(
  "صيغة بصيغة ملف ملفات بروتوكول معيار جهاز رمز فرقة برنامج لغة شريحة نظام منفذ كابل متصفح حزمة امتداد بامتداد إيزيس الإلهة نهر",
);

/** Bodies whose name has a noun of its own between: «نادي أهلي حلب»، «صحيفة صوت الجزائر». */
export const BODIES_OF_SOME = words(
  "صحيفة جريدة مجلة قناة إذاعة شركة فرقة حزب تيار رابطة جمعية مؤسسة منصة ائتلاف تكتل فندق منتجع راديو تلفزيون موقع",
);

/** Commoners: a given name behind them is not the known man's. */
export const COMMONERS = words(
  "الطفل الطالب الشاب التلميذ المزارع السائق العامل الجار المطرب الممثل المواطن السجين التاجر الخباز الحداد البائع الفتى الصبي الرضيع الحلاق النجار الخياط الصياد الفلاح الراعي الحارس البواب الطباخ الطاهي النادل الممرض المسعف المتطوع المتسابق الرسام الخطاط العازف المنشد المؤذن الموظف المحاسب الصيدلي الجريح المصاب المفقود الحاج العريس المرحوم الجندي المجند الشرطي الحكم الملاكم السباح العداء الدراج الموسيقي الموسيقار الملحن النحات القاص المترجم المصور الزجال الراقص المنتج الناقد المسرحي النساج الصائغ",
);

/** Who asks and thanks for help. */
export const ASKS = words("طلب طلبت شكر شكرت تلقى تلقت احتاج احتاجت نال نالت");
