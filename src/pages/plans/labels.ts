/** Titles and descriptions of the pages that have no file of their own. */

/** What the site's own pages are called. Everything else that readers see is worded by the templates. */
export const LABELS = {
  claims: { title: "الأقوال", description: "كل قول ورد في الموقع: من قاله، وعمّن نُقل، وكم أصلًا وراءه." },
  topics: { title: "المواضيع", description: "كل ما تتناوله المقالات من أشخاص وجهات وأماكن وأحداث ومفاهيم." },
  sources: { title: "المصادر", description: "كل عمل استندت إليه المقالات، بحسب نوعه وناشره." },
  agents: {
    title: "المتحدثون والناقلون",
    description: "كل جهة قالت شيئًا أو نقلته: ما أسندناه إليها وما جاء عن طريقها.",
  },
  agent: {
    title: (name: string) => `سجل الإسناد: ${name}`,
    description: (name: string) => `كل ما أُسند في الموقع إلى «${name}» وما نُقل عن طريقها، بحسب التاريخ.`,
  },
  archive: { title: "الأرشيف", description: "كل المقالات بحسب السنة والشهر." },
  search: { title: "البحث", description: "ابحث في المقالات والأقوال والمواضيع والمصادر." },
  notFound: { title: "الصفحة غير موجودة", description: "لا توجد صفحة في هذا العنوان." },
} as const;

/** In whose words a claim is: its asserters, or the article's own voice. */
export const OWN_VOICE = "بصوت الكاتب";
