/** The encodings that Arabic comes in: those of the Encoding Standard, and the one of old Macs, which that does not have. */

/**
 * The upper half of MacArabic, 16 signs a line from 0x80 (Unicode, VENDORS/APPLE/ARABIC.TXT); signs that it writes from the right are the
 * ones they look like.
 */
const MAC_ARABIC = [
  "Ä\u00a0ÇÉÑÖÜáàâäں«çéè",
  "êëí…îïñó»ôö÷úùûü",
  " !\"#$٪&'()*+،-./",
  "٠١٢٣٤٥٦٧٨٩:؛<=>؟",
  "❊ءآأؤإئابةتثجحخد",
  "ذرزسشصضطظعغ[\\]^_",
  "ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f",
  "\u0650\u0651\u0652پٹچەڤگڈڑ{|}ژے",
].join("");
const IS_MAC_ARABIC = /^(?:x-)?mac-?arabic$/iu;

/** Whether an encoding is known by this label: one of the Encoding Standard's, or `x-mac-arabic`. */
export const isEncoding = (label: string): boolean => IS_MAC_ARABIC.test(label) || isStandardEncoding(label);

/** Whether it is one of the Encoding Standard's, which every library knows. */
export function isStandardEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

/** Decodes bytes; `undefined` where they are not of that encoding, or nobody knows it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  if (IS_MAC_ARABIC.test(encoding)) return decodeMacArabic(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError || fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function decodeMacArabic(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (const byte of bytes) pieces.push(byte < 0x80 ? String.fromCharCode(byte) : MAC_ARABIC.charAt(byte - 0x80));
  // Macs of that time ended lines by a carriage return alone.
  return pieces.join("").replace(/\r\n?/gu, "\n");
}

/** So much of a file tells its encoding, in bytes; even, for letters of two. */
const SAMPLE = 65_536;
/** Of the bytes that stand for the higher half of a letter so many are those of Arabic, Latin or their signs. */
const MOST = 0.95;

/** UTF-16 whose byte order mark is missing: every second byte says «Arabic», «Latin» or «sign», as in no other encoding. */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (length < 16 || bytes.length % 2 !== 0) return undefined;
  // Letters of four bytes, of which two are nothing.
  if (bytes.subarray(0, length).filter((byte, index) => byte === 0 && bytes[index ^ 1] === 0).length > length / 10)
    return undefined;
  const counts = [0, 1].map((offset) => {
    const high = bytes.subarray(0, length).filter((_, index) => index % 2 === offset);
    const letters = high.filter((byte) => byte === 0x06 || byte === 0x00 || byte === 0x20 || byte === 0xfe);
    // A text of one byte a letter holds neither of these two.
    const telling = high.filter((byte) => byte === 0x06 || byte === 0x00);
    return letters.length > MOST * high.length && telling.length > 0.3 * high.length;
  });
  const [isBigEndian, isLittleEndian] = counts;
  return isLittleEndian ? "utf-16le" : isBigEndian ? "utf-16be" : undefined;
}

/** Encodings of one byte a letter that Arabic was written in, the most usual first. */
const OF_ONE_BYTE = ["windows-1256", "iso-8859-6", "x-mac-arabic"] as const;
/** Words that every Arabic text is full of. */
const COMMON =
  /(?<!\p{L})(?:في|من|على|إلى|الى|أن|ان|إن|عن|مع|التي|الذي|هذا|هذه|قال|كان|ما|لا|و?ال\p{L}{3,})(?!\p{L})/gu;

/** The encoding of one byte a letter that most probably is a text's: to propose, never to take. */
export function likelyEncoding(bytes: Uint8Array, surely = 0.1): string | undefined {
  const scored = OF_ONE_BYTE.map((label) => {
    const sample = decodeLoosely(bytes.subarray(0, SAMPLE), label);
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    const words = sample.match(COMMON)?.join("").length ?? 0;
    return { label, score: letters === 0 ? 0 : words / letters };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best === undefined || best.score < surely ? undefined : best.label;
}

const decodeLoosely = (bytes: Uint8Array, label: string): string =>
  IS_MAC_ARABIC.test(label) ? decodeMacArabic(bytes) : new TextDecoder(label).decode(bytes);

/** By letter: the byte that windows-1252 has for it. */
const BYTES_OF_1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1252").decode(Uint8Array.of(byte)), byte]),
);

/** So much of its letters must be Arabic's own words before letters of another script are taken for Arabic. */
const SURELY = 0.3;

/**
 * A text whose bytes were once taken for letters of Western Europe, «Ø§Ù„» or «Çá», and written down as such, read as what it was;
 * `undefined` of any other: every letter must be a byte, none may be Arabic, and the bytes sound UTF-8 or full of Arabic's commonest words.
 */
export function undoneMisreading(text: string): string | undefined {
  if (/\p{Script=Arabic}/u.test(text) || !isMostlyForeign(text)) return undefined;
  const bytes: number[] = [];
  for (const letter of text.replace(/^\ufeff/u, "")) {
    const byte = BYTES_OF_1252.get(letter) ?? ((letter.codePointAt(0) ?? 256) < 256 ? letter.charCodeAt(0) : undefined);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  const all = Uint8Array.from(bytes);
  const read = decodeAs(all, "utf-8");
  if (read !== undefined) return /\p{Script=Arabic}{2}/u.test(read) ? read : undefined;
  const likely = likelyEncoding(all, SURELY);
  return likely === undefined ? undefined : decodeAs(all, likely);
}

/** No language of the Latin letters has most of them with accents. */
const isMostlyForeign = (text: string): boolean => {
  const accented = text.match(/[\u0080-\u024f\u2013-\u2122]/gu)?.length ?? 0;
  return accented > 8 && accented > (text.match(/[a-z]/giu)?.length ?? 0);
};
