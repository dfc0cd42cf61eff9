/** Arabic as machines of the nineties wrote it: the bytes of a text in an encoding of one byte a letter. */
export function inOneByte(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => byteOf.get(letter) ?? 63));
}

export const windows1256 = (text: string): Uint8Array => inOneByte(text, "windows-1256");
