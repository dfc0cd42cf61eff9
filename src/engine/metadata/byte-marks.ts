/** Searching bytes for what programs and cameras write into them. */

/** A mark, and the name under which tools show what it begins. */
export type Mark = readonly [RegExp, string];

/** How tools call what a photograph or a document may hold in Adobe's form. */
export const XMP: Mark = [/<x:xmpmeta|<rdf:RDF/u, "XMP"];
export const EXIF: Mark = [/Exif\0\0/u, "EXIF"];

/** Gives the names of the marks that stand in the bytes. */
export function marksIn(bytes: Uint8Array, known: readonly Mark[]): readonly string[] {
  const text = latin(bytes);
  return [...new Set(known.flatMap(([mark, name]) => (mark.test(text) ? name : [])))];
}

/** Bytes as a text in which each is one character. */
export const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

/** What is damaged, or not what it is called, tells nothing. */
export function orNothing<Value>(read: () => Value, nothing: Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) return nothing;
    throw error;
  }
}
