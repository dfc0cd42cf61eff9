/** A way as one reads it: `%20` and percent-encoded Arabic are the characters that they stand for. */

/** Decodes a way, or a part of a page; a percent sign that encodes nothing stands for itself. */
export function decodedWay(way: string): string {
  try {
    return decodeURIComponent(way);
  } catch {
    return way;
  }
}
