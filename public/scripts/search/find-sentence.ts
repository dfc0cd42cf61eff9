/** Finds the sentence of an article that has what was asked: in the article's own page, where its text stands once for all. */
import { splitSentences } from "../../../src/arabic/sentences.ts";
import { markWords } from "../../../src/pages/search/mark-words.ts";
import { proseBlocks } from "../prose-blocks.ts";
import { readPage } from "../trust.ts";

/** A page that does not answer is no reason to wait for ever. */
const LONGEST_WAIT = 5000;

const pages = new Map<string, Promise<readonly string[]>>();

/** Gives the first sentence with one of the keys; `undefined` where none has one, or the page cannot be read. */
export async function findSentence(address: string, keys: readonly string[]): Promise<string | undefined> {
  const page = pages.get(address) ?? (address.startsWith("file:") ? askPage(address) : fetchPage(address));
  pages.set(address, page);
  for (const block of await page) {
    for (const { start, end } of splitSentences(block)) {
      const sentence = block.slice(start, end).trim();
      if (markWords(sentence, keys).some(({ marked }) => marked)) return sentence;
    }
  }
  return undefined;
}

async function fetchPage(address: string): Promise<readonly string[]> {
  const answer = await fetch(address);
  return answer.ok ? proseBlocks(readPage(await answer.text())) : [];
}

/** From a disk no page may read another; the page itself is asked, in a frame that nobody sees. */
function askPage(address: string): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.src = `${address}#words`;
    const end = (blocks: readonly string[]): void => {
      window.removeEventListener("message", hear);
      frame.remove();
      resolve(blocks);
    };
    const hear = ({ source, data }: MessageEvent): void => {
      if (source === frame.contentWindow && Array.isArray(data)) end(data.map(String));
    };
    window.addEventListener("message", hear);
    window.setTimeout(() => end([]), LONGEST_WAIT);
    document.body.append(frame);
  });
}
