/** Which parts of a web page are its article, and which stand around it: data, read by `chooseContent`. */

/** Elements that are never prose; what text they hold is dropped and reported. */
export const NOT_PROSE: ReadonlySet<string> = new Set([
  "nav",
  "aside",
  "form",
  "button",
  "select",
  "textarea",
  "input",
  "label",
  "iframe",
  "object",
  "embed",
  "video",
  "audio",
  "canvas",
  "svg",
  "math",
  "dialog",
  "menu",
  "noscript",
]);

/** Elements whose content is code or settings, not text that anyone reads: dropped without a word. */
export const NOT_TEXT: ReadonlySet<string> = new Set(["script", "style", "template", "head", "link", "meta", "title"]);

/** Elements that style words within a line, and blocks that some pages wrap in them. */
export const INLINE: ReadonlySet<string> = new Set(["b", "strong", "i", "em", "u", "s", "del", "font", "span"]);
export const BLOCKS: ReadonlySet<string> = new Set([
  "p",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "ul",
  "ol",
  "blockquote",
  "table",
  ...INLINE,
]);

/** Words in a class or id (split at `-`, `_`, spaces) that tell of furniture, each with what it is. */
export const FURNITURE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    share: "أزرار المشاركة",
    sharing: "أزرار المشاركة",
    sharedaddy: "أزرار المشاركة",
    social: "أزرار المشاركة",
    addtoany: "أزرار المشاركة",
    related: "روابط إلى مواد أخرى",
    yarpp: "روابط إلى مواد أخرى",
    recommended: "روابط إلى مواد أخرى",
    newsletter: "الاشتراك في النشرة البريدية",
    subscribe: "الاشتراك في النشرة البريدية",
    subscription: "الاشتراك في النشرة البريدية",
    comments: "خانة التعليقات",
    comment: "خانة التعليقات",
    disqus: "خانة التعليقات",
    respond: "خانة التعليقات",
    sidebar: "عمود جانبي",
    widget: "عمود جانبي",
    breadcrumb: "مسار التنقل",
    breadcrumbs: "مسار التنقل",
    navigation: "أزرار التنقل",
    nav: "أزرار التنقل",
    pagination: "أزرار التنقل",
    menu: "أزرار التنقل",
    tags: "وسوم الصفحة",
    tagcloud: "وسوم الصفحة",
    toc: "فهرس المحتويات",
    authorbox: "التعريف بالكاتب",
    aboutauthor: "التعريف بالكاتب",
    authorbio: "التعريف بالكاتب",
    cookie: "تنبيه ملفات الارتباط",
    cookies: "تنبيه ملفات الارتباط",
    consent: "تنبيه ملفات الارتباط",
    advertisement: "إعلان",
    advert: "إعلان",
    adsbygoogle: "إعلان",
    ads: "إعلان",
    promo: "إعلان",
    popup: "نافذة منبثقة",
    modal: "نافذة منبثقة",
    backtotop: "زر العودة إلى أعلى الصفحة",
    totop: "زر العودة إلى أعلى الصفحة",
    skip: "أزرار التنقل",
  }),
);

/** By what an element declares itself to be the article: its name, a property, or a class. */
export interface ContentSign {
  readonly tag?: string;
  readonly property?: "itemProp" | "role";
  readonly value?: string;
  readonly className?: string;
}

/** The signs of an article, the surest first. */
export const CONTENT_SIGNS: readonly ContentSign[] = [
  { property: "itemProp", value: "articleBody" },
  { className: "entry-content" },
  { className: "post-content" },
  { className: "article-body" },
  { className: "article-content" },
  { className: "article__body" },
  { className: "article-text" },
  { className: "td-post-content" },
  { className: "story-body" },
  { className: "wysiwyg" },
  { className: "mw-parser-output" },
  { tag: "article" },
  { property: "role", value: "article" },
  { tag: "main" },
  { property: "role", value: "main" },
];
