/** What a sound or a moving picture tells: tags of players, of cameras and phones, of recorders. */
import { type Mark, marksIn, XMP } from "./byte-marks.ts";

const MARKS: readonly Mark[] = [
  [/^ID3|(?<!APE)TAG.{0,125}$/su, "ID3"],
  [/APETAGEX/u, "APE"],
  [/\u00a9(?:xyz|ART|nam|too|mak|mod|day|aut|cmt|swr)|com\.apple\.quicktime|(?:udta|moov).{0,64}loci/su, "QuickTime"],
  [/(?:ARTIST|LOCATION|ENCODED_BY|ENCODER|CONTACT|AUTHOR|COPYRIGHT|PERFORMER|ORGANIZATION|COMMENT)=[^\0]/iu, "Vorbis"],
  [/LIST.{4}INFO/su, "RIFF INFO"],
  [/^RIFF.{4}WAVE.*?(?:bext|iXML|_PMX)/su, "Broadcast"],
  // Matroska: the element of tags, and the application that wrote it with its machine.
  [/^\p{Cc}E\u00df\u00a3.*\p{Cc}T\u00c3g/su, "Matroska"],
  XMP,
];

/** Looks at a recording. */
export const lookAtRecording = (bytes: Uint8Array): readonly string[] => marksIn(bytes, MARKS);
