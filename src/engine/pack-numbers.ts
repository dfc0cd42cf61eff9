/** Sets of whole numbers as short text: sorted, each as its distance from the one before, seven bits a byte (LEB128), base64. */

/** Packs numbers from 0 on; their order is lost. */
export function packNumbers(numbers: readonly number[]): string {
  const bytes: number[] = [];
  let before = 0;
  for (const number of Uint32Array.from(numbers).sort()) {
    let rest = number - before;
    before = number;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Buffer.from(bytes).toString("base64");
}

/** Gives them back, ascending. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let [number, factor] = [0, 1];
  for (const byte of Buffer.from(packed, "base64")) {
    number += (byte % 128) * factor;
    factor *= 128;
    if (byte > 127) continue;
    numbers.push(number);
    factor = 1;
  }
  return numbers;
}
