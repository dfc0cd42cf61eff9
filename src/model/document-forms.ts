/** Which files of the content folder are documents, and what each is by its own bytes, whatever it is called. */

/** What a document is, as readers are told before they open it. */
export type DocumentKind = "pdf" | "drawing" | "picture" | "sound" | "footage";

/** A form of documents: the endings of its names, the first bytes of its files as Latin letters, how browsers call it. */
export interface DocumentForm {
  readonly kind: DocumentKind;
  readonly endings: readonly string[];
  readonly mediaType: string;
  readonly begins: RegExp;
}

/** A PDF may have some bytes before its head (ISO 32000-1, annex H.3); a drawing may have a declaration and remarks. */
const FORMS: readonly DocumentForm[] = [
  { kind: "pdf", endings: ["pdf"], mediaType: "application/pdf", begins: /^[\s\S]{0,1020}%PDF-/ },
  {
    kind: "drawing",
    endings: ["svg"],
    mediaType: "image/svg+xml",
    begins: /^(?:\xef\xbb\xbf)?\s*<(?:[\s\S]*<)?svg[\s>]/i,
  },
  { kind: "picture", endings: ["jpg", "jpeg"], mediaType: "image/jpeg", begins: /^\xff\xd8\xff/ },
  { kind: "picture", endings: ["png"], mediaType: "image/png", begins: /^\x89PNG\r\n/ },
  { kind: "picture", endings: ["gif"], mediaType: "image/gif", begins: /^GIF8[79]a/ },
  { kind: "picture", endings: ["webp"], mediaType: "image/webp", begins: /^RIFF[\s\S]{4}WEBP/ },
  { kind: "picture", endings: ["avif"], mediaType: "image/avif", begins: /^[\s\S]{4}ftypavi[fs]/ },
  { kind: "sound", endings: ["mp3"], mediaType: "audio/mpeg", begins: /^(?:ID3|\xff[\xe2-\xff])/ },
  { kind: "sound", endings: ["m4a"], mediaType: "audio/mp4", begins: /^[\s\S]{4}ftyp/ },
  { kind: "sound", endings: ["ogg", "oga", "opus"], mediaType: "audio/ogg", begins: /^OggS/ },
  { kind: "sound", endings: ["flac"], mediaType: "audio/flac", begins: /^fLaC/ },
  { kind: "sound", endings: ["wav"], mediaType: "audio/wav", begins: /^RIFF[\s\S]{4}WAVE/ },
  { kind: "footage", endings: ["mp4", "m4v"], mediaType: "video/mp4", begins: /^[\s\S]{4}ftyp/ },
  { kind: "footage", endings: ["mov"], mediaType: "video/quicktime", begins: /^[\s\S]{4}(?:ftyp|moov|mdat|wide|free)/ },
  { kind: "footage", endings: ["webm"], mediaType: "video/webm", begins: /^\cZE\xdf\xa3/ },
];

/** Forms whose files are no pictures that articles show. */
const ENDINGS = FORMS.filter(({ kind }) => kind !== "picture" && kind !== "drawing").flatMap(({ endings }) => endings);

/** Says whether a file is called as documents and recordings are. */
export const isDocument = (path: string): boolean => ENDINGS.includes(endingOf(path));

/** The ending of a name, in small letters. */
export const endingOf = (path: string): string => /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";

/** The form that a file is called after; `undefined` where its name is of none. */
export const formCalled = (path: string): DocumentForm | undefined =>
  FORMS.find(({ endings }) => endings.includes(endingOf(path)));

/** The form that bytes begin as, whatever they are called; the first where several begin alike. */
export const formOf = (bytes: Uint8Array): DocumentForm | undefined => FORMS.find((form) => isOfForm(form, bytes));

/** Says whether bytes are what a form begins with. */
export const isOfForm = ({ begins }: DocumentForm, bytes: Uint8Array): boolean =>
  begins.test(String.fromCharCode(...bytes.subarray(0, 4096)));
