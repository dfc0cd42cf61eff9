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

/** Something that stands around an article, by the words by which elements call themselves so. */
export interface FurnitureKind {
  /** What it is, in Arabic. */
  readonly what: string;
  /** Of such an element: it is furniture `always`; where it does not read like prose; where it is `short`; where it holds links. */
  readonly when: "always" | "noProse" | "short" | "linked";
  /** What only pages of sites have: in a text that is an article as a whole (a document, an exported post) they belong to it. */
  readonly ofPages: boolean;
  /** Whether an element that holds the picture itself is none. */
  readonly ofPictures?: true;
  /** Parts of a class or id, or two neighbours written as one, in small letters. */
  readonly words: string;
}

const FURNITURE: readonly FurnitureKind[] = [
  {
    what: "أزرار المشاركة",
    when: "noProse",
    ofPages: false,
    words: "share sharing sharedaddy shareblock sharebar sharebuttons social sociable addtoany viral teilen",
  },
  {
    what: "روابط إلى مواد أخرى",
    when: "always",
    ofPages: false,
    words: "related relatedposts yarpp recommended outbrain taboola",
  },
  {
    what: "روابط إلى مواد أخرى",
    when: "always",
    ofPages: true,
    words: `recommendations recommendation recommend similar mostread mostpopular popular trending nextpost prevpost nextstory previouspost
      recommande recommandations relatedarticle relatedarticles relateditems morestories morefrom moreon morenews seealso readalso alsoread readnext upnext suggestions verwandt
      latestnews newsticker infinitescroll`,
  },
  {
    what: "روابط إلى مواد أخرى",
    when: "linked",
    ofPages: true,
    words: `teaser teasers readmore viewmore relateds linkbox linklist interestingarticles furthertopic crosslinks listposts postlist articlelist newslist otherposts otherarticles
      recirc recirculation mostviewed toparticles snippet weiterlesen mehrzumthema empfehlung empfehlungen artikelempfehlung lireaussi alireaussi voiraussi articleslies leiamais leertambien
      relacionado relacionados relacionada relacionadas leggianche correlati leesook gerelateerd czytajtez czytajtakze zobacztakze zobacztez polecane powiazane bacajuga`,
  },
  {
    what: "الاشتراك في النشرة البريدية",
    when: "always",
    ofPages: false,
    words: "newsletter newsletters subscribe subscription",
  },
  {
    what: "الاشتراك في النشرة البريدية",
    when: "noProse",
    ofPages: true,
    words: "signup optin mailchimp paywall premium",
  },
  {
    what: "الاشتراك في النشرة البريدية",
    when: "short",
    ofPages: true,
    words:
      "cta calltoaction donate donation donations spenden spende steady patreon abobox appdownload appbanner apppromo supportus supportbox newslettersignup newsletterbox",
  },
  {
    what: "خانة التعليقات",
    when: "always",
    ofPages: false,
    words: "comments comment disqus respond kommentare commentlist nocomments",
  },
  { what: "عمود جانبي", when: "always", ofPages: false, words: "sidebar widget" },
  { what: "مسار التنقل", when: "always", ofPages: false, words: "breadcrumb breadcrumbs" },
  {
    what: "أزرار التنقل",
    when: "noProse",
    ofPages: false,
    words: "navigation nav pagination menu skip",
  },
  {
    what: "أزرار التنقل",
    when: "noProse",
    ofPages: true,
    words: "navbar subnav submenu dropdown pager crumb crumbs jumpto postnav button buttons btn toolbar search",
  },
  { what: "وسوم الصفحة", when: "noProse", ofPages: false, words: "tags tagcloud" },
  {
    what: "وسوم الصفحة",
    when: "short",
    ofPages: true,
    words:
      "taglist taglinks tagslist posttags entrytags keywords categories category catlinks schlagworte temas topics themen",
  },
  { what: "فهرس المحتويات", when: "noProse", ofPages: false, words: "toc tableofcontents" },
  { what: "التعريف بالكاتب", when: "always", ofPages: false, words: "authorbox aboutauthor authorbio" },
  {
    what: "التعريف بالكاتب",
    when: "short",
    ofPages: true,
    words: "author authors saboxplugin aboutme authorinfo authordescription autor autoren byline bylines bio vcard",
  },
  { what: "تنبيه ملفات الارتباط", when: "always", ofPages: false, words: "cookie cookies consent" },
  { what: "تنبيه ملفات الارتباط", when: "noProse", ofPages: true, words: "gdpr borlabs permission" },
  {
    what: "إعلان",
    when: "noProse",
    ofPages: false,
    words: "advertisement advert adsbygoogle ads promo",
  },
  {
    what: "إعلان",
    when: "noProse",
    ofPages: true,
    words: "ad adv promotion sponsor sponsored sponsors banner banners anzeige werbung reklama publicidad affiliate",
  },
  { what: "نافذة منبثقة", when: "always", ofPages: false, words: "popup modal" },
  { what: "نافذة منبثقة", when: "always", ofPages: true, words: "pum popmake" },
  { what: "نافذة منبثقة", when: "noProse", ofPages: true, words: "overlay tooltip" },
  { what: "زر العودة إلى أعلى الصفحة", when: "always", ofPages: false, words: "backtotop totop" },
  {
    what: "ذيل الصفحة",
    when: "noProse",
    ofPages: true,
    words: "entryfooter postfooter articlefooter pagefooter siguenos followus imprint impressum colophon",
  },
  { what: "ذيل الصفحة", when: "always", ofPages: true, words: "footer" },
  { what: "تقييم القراء", when: "noProse", ofPages: true, words: "rating ratings postratings vote voting" },
  {
    what: "بيانات الصفحة",
    when: "short",
    ofPages: true,
    words: `copyright licence license licenceinfo disclosure appstores meta metadata dateline timestamp date pubdate published updated lastupdated readtime readingtime readingduration postinfo articleinfo
      printonly print noprint pdf download downloads contact`,
  },
  {
    what: "تعليق صورة لم تُنقل",
    when: "short",
    ofPages: true,
    ofPictures: true,
    words:
      "caption captions figcaption captiontext captionsource imagedescription imgdescription imagecaption credit credits photocredit imagecredit photocredits bildunterschrift mediatitle",
  },
  {
    what: "معرض صور لم تُنقل",
    when: "noProse",
    ofPages: true,
    words: "carousel swiper slideshow slider lightbox imagegallery photogallery",
  },
  {
    what: "مشغّل صوت أو مرئي",
    when: "noProse",
    ofPages: true,
    words: "player audioplayer videoplayer jwplayer mediaplayer",
  },
  { what: "أرقام الأسطر", when: "noProse", ofPages: false, words: "gutter lineno linenos linenumber linenumbers lnt" },
  {
    what: "نص لقارئات الشاشة",
    when: "short",
    ofPages: true,
    words: "screenreader screenreadertext visuallyhidden sronly",
  },
];

/** By a word, what may be furniture: the first kind that has it. */
export const FURNITURE_WORDS: ReadonlyMap<string, FurnitureKind> = new Map(
  FURNITURE.toReversed().flatMap((kind) => kind.words.split(/\s+/u).map((word) => [word, kind] as const)),
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
  { className: "hentry" },
];
