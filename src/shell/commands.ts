/** The table of commands: one row each, loaded when it is called. */
import type { Command } from "./command.ts";

/** Every command; `npm run build|check|dev|new` call the ones of the same name. */
export const COMMANDS = {
  init: {
    about: {
      ar: "يبدأ موقعًا جديدًا في مجلد: محتوى وإعدادات وملفات النشر الآلي",
      en: "begin a site in a folder: content, settings, and the files by which CI publishes it",
    },
    operands: ["DIR"],
    options: {
      engine: {
        value: "SPEC",
        about: {
          ar: "من أين يُجلب إسناد: رقم نسخة، أو ملف tgz (هذه النسخة)",
          en: "where isnad is had from: a version, a .tgz (this version)",
        },
      },
      shards: {
        value: "N",
        about: {
          ar: "لموقع كبير: مهام Turborepo وملفات النشر الآلي التي تبنيه على N أجهزة",
          en: "for a large site: Turborepo's tasks, and the files by which CI builds it on N machines",
        },
      },
    },
    load: () => import("./init.ts"),
  },
  build: {
    about: {
      ar: "يبني الموقع وينشره دفعة واحدة، أو يقول ما الذي يمنع",
      en: "build the site and publish it in one step, or say what keeps it",
    },
    operands: [],
    options: {
      links: {
        value: "folder|file",
        about: {
          ar: "نهاية الروابط: folder لخادم، file لقرص أو ملف مضغوط",
          en: "what links end in: folder for a server, file for a disk or a zip",
        },
      },
      parser: {
        value: "remark|fast",
        about: { ar: "محلل النص، بدل ما في site.yaml", en: "the parser of Markdown, in the place of site.yaml's" },
      },
      explain: {
        value: "ADDRESS",
        about: {
          ar: "يقول ما قرأته صفحة وما تغير منه منذ آخر نشر",
          en: "say what a page read, and what of it moved since it was published",
        },
      },
      shard: {
        value: "K/N",
        about: {
          ar: "قسم واحد من N أقسام تُبنى على أجهزة عدة؛ ثم isnad merge",
          en: "one shard of N, for several machines to build; then isnad merge",
        },
      },
      task: {
        value: "parse|join|render",
        about: {
          ar: "خطوة واحدة: parse قراءة القسم، join جمع ما قُرئ، render كتابة القسم",
          en: "one step of it: parse a shard, join what was parsed, render a shard (render)",
        },
      },
    },
    load: () => import("./build.ts"),
  },
  merge: {
    about: {
      ar: "يجمع أقسام موقع بنتها أجهزة عدة، وينشره دفعة واحدة",
      en: "put together the shards of a site that several machines built, and publish it in one step",
    },
    operands: [],
    options: {},
    load: () => import("./merge.ts"),
  },
  check: {
    about: {
      ar: "يفحص المحتوى كله، أو ملفات منه، ولا يكتب شيئًا",
      en: "check all content or some files, write nothing",
    },
    operands: ["[FILE…]"],
    options: {
      notes: { about: { ar: "يعرض الملاحظات أيضًا", en: "show the notes too" } },
      since: {
        value: "COMMIT",
        about: {
          ar: "يبدأ بما تغيّر من الملفات بعد هذا الإيداع",
          en: "begin with the files that have changed since this commit",
        },
      },
      fix: { about: { ar: "يصلح ما إصلاحه مؤكد، ويعرضه", en: "make the mends that are certain, and show them" } },
    },
    load: () => import("./check.ts"),
  },
  spell: {
    about: {
      ar: "كلمات المقالات التي لا يعرفها معجم ولا اسم في الموقع، ملاحظاتٍ في مواضعها",
      en: "the words of the prose that neither a dictionary nor a name of the site has, as notes",
    },
    operands: ["[FILE…]"],
    options: {},
    load: () => import("./spell.ts"),
  },
  dev: {
    about: { ar: "معاينة حية على هذا الجهاز وحده", en: "a live preview, on this machine only" },
    operands: [],
    options: { port: { value: "N", about: { ar: "المنفذ (8080)", en: "the port (8080)" } } },
    load: () => import("./dev.ts"),
  },
  new: {
    about: {
      ar: "يبدأ ملفًا جديدًا: article مقال، topic موضوع، source مصدر؛ أو تصحيحًا في مقال: correction FILE",
      en: "begin a file: article, topic, source; or a correction in an article: correction FILE",
    },
    operands: ["KIND", "[FILE]"],
    options: {
      title: { value: "TEXT", about: { ar: "العنوان أو الاسم", en: "the title or name" } },
      id: { value: "ID", about: { ar: "المعرّف: حروف لاتينية صغيرة", en: "the id: small Latin letters" } },
      type: { value: "TYPE", about: { ar: "النوع", en: "the type" } },
      date: { value: "DATE", about: { ar: "التاريخ (اليوم)", en: "the date (today)" } },
      author: { value: "NAMES", about: { ar: "الكاتب", en: "the authors" } },
      topics: { value: "NAMES", about: { ar: "المواضيع، بفواصل", en: "the topics, commas between them" } },
      summary: { value: "TEXT", about: { ar: "الملخص", en: "the summary" } },
      aliases: { value: "NAMES", about: { ar: "أسماء أخرى للموضوع", en: "other names of the topic" } },
      broader: { value: "NAMES", about: { ar: "الموضوع الأعم", en: "the broader topic" } },
      publisher: { value: "NAME", about: { ar: "ناشر المصدر", en: "the source's publisher" } },
      url: { value: "URL", about: { ar: "رابط المصدر", en: "the source's address" } },
      text: {
        value: "TEXT",
        about: { ar: "ما صُحّح: ماذا كان، وما الصحيح", en: "what was corrected: what stood there, and what is right" },
      },
      why: { value: "TEXT", about: { ar: "سبب التصحيح", en: "why it was corrected" } },
      claims: {
        value: "LABELS",
        about: { ar: "وسوم الأقوال التي يمسّها التصحيح", en: "labels of the claims that the correction touches" },
      },
    },
    load: () => import("./new.ts"),
  },
  draft: {
    about: {
      ar: "يكتب نسخة من ملف تُرسل قبل النشر: صفحة واحدة فيها كل ما تحتاجه، وعليها «مسودة»، وفي آخرها ما ينبغي إصلاحه",
      en: "write a copy of a file to send before it is published: one page that holds all it needs, marked as a draft, its faults at its end",
    },
    operands: ["FILE"],
    options: {
      to: {
        value: "FILE",
        about: { ar: "أين تُكتب (draft-ID.html هنا)", en: "where it is written (draft-ID.html, here)" },
      },
    },
    load: () => import("./draft.ts"),
  },
  import: {
    about: {
      ar: "يستورد نصًّا أو صفحة أو مستندًا أو تصدير ووردبريس، أو مجلد موقع كامل",
      en: "import a text, a page, a document, a WordPress export, or the folder of a whole site",
    },
    operands: ["FILE…"],
    options: {
      id: { value: "ID", about: { ar: "معرّف المقال: حروف لاتينية صغيرة", en: "the article's id" } },
      encoding: {
        value: "LABEL",
        about: { ar: "ترميز الملف، مثل windows-1256", en: "the file's encoding, such as windows-1256" },
      },
    },
    load: () => import("./import.ts"),
  },
  diff: {
    about: {
      ar: "يقول أي الأقوال تغيّر بين إيداعين، وكيف، وما يلزم عنه",
      en: "say which claims changed between two commits, how, and what follows from it",
    },
    operands: ["A..B"],
    options: {
      as: { value: "text|json|markdown", about: { ar: "شكل ما تغيّر (text)", en: "the form of what changed (text)" } },
    },
    load: () => import("./diff.ts"),
  },
  history: {
    about: {
      ar: "يقرأ من المستودع ما جرى لكل قول منذ ظهر، ليعرضه البناء التالي",
      en: "read what happened to each claim from the repository, for the next build to show",
    },
    operands: [],
    options: {},
    load: () => import("./history.ts"),
  },
  host: {
    about: {
      ar: "يكتب إعدادات خادم: العناوين السابقة، والترويسات، وصفحة «غير موجودة»",
      en: "write the configuration of a server: old addresses, headers, the page for what is not there",
    },
    operands: ["nginx|caddy|apache"],
    options: {
      name: {
        value: "NAME",
        about: { ar: "اسم الموقع على الخادم (من عنوانه)", en: "the server's name (from the site's address)" },
      },
      port: { value: "N", about: { ar: "المنفذ (80)", en: "the port (80)" } },
      root: { value: "DIR", about: { ar: "مجلد الملفات على الخادم", en: "the folder of the files on the server" } },
    },
    load: () => import("./host.ts"),
  },
  upload: {
    about: {
      ar: "يرفع الموقع المنشور إلى تخزين S3: ما تغيّر وحده، والحذف آخرًا",
      en: "bring the published site to S3 storage: what changed only, removing last",
    },
    operands: ["s3://BUCKET/FOLDER"],
    options: {
      endpoint: {
        value: "URL",
        about: { ar: "عنوان التخزين، إن لم يكن أمازون", en: "the storage, where it is not Amazon's" },
      },
    },
    load: () => import("./upload.ts"),
  },
  zip: {
    about: {
      ar: "يجمع الموقع المنشور في ملف واحد يُحفظ ويُرسل؛ ابنه قبل ذلك بـ ‎--links file‎ ليُفتح من القرص",
      en: "pack the published site into one file to keep; build it with --links file before, so that it opens from a disk",
    },
    operands: [],
    options: {
      to: {
        value: "FILE",
        about: { ar: "الملف؛ وإلا فباسم مجلد الموقع", en: "the file; else named after the site's folder" },
      },
    },
    load: () => import("./zip.ts"),
  },
  pages: {
    about: {
      ar: "يقول أي صفحات الموقع المبني تختلف عما نُشر: مجلد، أو فهرس محفوظ، أو عنوان الموقع",
      en: "say which pages of the built site differ from what is published: a folder, a kept manifest, the site's address",
    },
    operands: ["[WHERE]"],
    options: {
      as: { value: "text|json|markdown", about: { ar: "شكل التقرير (text)", en: "the form of the report (text)" } },
      preview: {
        value: "URL",
        about: {
          ar: "أين تُرى الصفحات الجديدة، ليقود التقرير إليها",
          en: "where the new pages can be seen, to lead there",
        },
      },
    },
    load: () => import("./pages.ts"),
  },
  links: {
    about: {
      ar: "يتتبع كل رابط داخل الموقع المبني، ويقول ما لا يصل",
      en: "follow each link within the built site, and say which does not land",
    },
    operands: [],
    options: {},
    load: () => import("./links.ts"),
  },
  weigh: {
    about: {
      ar: "يزن كل صفحة من الموقع المبني كما تصل إلى الهاتف، ويقول ما جاوز الحد (وزن الصفحة في site.yaml)",
      en: "weigh each page of the built site as it travels, and say which is over the limit (pageWeight in site.yaml)",
    },
    operands: [],
    options: {},
    load: () => import("./weigh.ts"),
  },
  sign: {
    about: {
      ar: "يوقّع الموقع المنشور، ليعرف القارئ نسخته الأصلية",
      en: "sign the published site, so that readers can tell it from an altered copy",
    },
    operands: [],
    options: {
      key: { value: "FILE", about: { ar: "المفتاح الخاص (Ed25519، PEM)", en: "the private key (Ed25519, PEM)" } },
    },
    load: () => import("./sign.ts"),
  },
  verify: {
    about: {
      ar: "يقول أي ملف من موقع منشور، أو من مرآة له على الشبكة، تغيّر أو زاد أو نقص، ومن وقّعه",
      en: "say which file of a published site, or of a mirror on the web, was changed, added or lost, and who signed it",
    },
    operands: ["[WHERE]"],
    options: {
      key: { value: "FILE", about: { ar: "المفتاح العام (Ed25519، PEM)", en: "the public key (Ed25519, PEM)" } },
      against: {
        value: "WHERE",
        about: {
          ar: "ما نُشر آخرًا، لتُعرف النسخة القديمة: عنوان الموقع، أو مجلد",
          en: "what was published last, by which an old copy is known: the site's address, or a folder",
        },
      },
    },
    load: () => import("./verify.ts"),
  },
  "language-server": {
    about: {
      ar: "خادم اللغة لبرامج التحرير (بروتوكول LSP)",
      en: "the language server for editors (LSP)",
    },
    operands: [],
    options: {
      stdio: { about: { ar: "عبر الدخل والخرج المعتادين", en: "over standard input and output" } },
      // As the protocol's own considerations name it; VS Code always passes it, and the library that serves looks it up.
      clientProcessId: {
        value: "PID",
        about: {
          ar: "ينتهي متى انتهى برنامج التحرير صاحب هذا الرقم",
          en: "end when the editor of this process has ended",
        },
      },
    },
    load: () => import("./language-server/language-server.ts"),
  },
} as const satisfies Readonly<Record<string, Command>>;
