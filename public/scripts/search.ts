/**
 * The search page's script: asks the index while one types, shows what is found, and says how much it is.
 *
 * What it needs of the page: `#search-input` in `#search-form`, which stays hidden where no script runs (whose `data-words` are the words to say), `#search-status` (role=status) and `#search-results` (a
 * list). A result is `li > article.result > h2 > a`, `p.result-meta` (kind and date) and `p.result-text` (the matching
 * sentence, its words in `mark`); `button.more` follows the list. What it fetches are classic scripts beside the search
 * page that call `isnadSearch(kind, number, content)`: they load under `script-src 'self'`, below any path, from a disk.
 */

import { type AnswerWords, tellAnswer } from "../../src/pages/search/answer-words.ts";
import { search } from "../../src/pages/search/search.ts";
import { openFilters } from "./search/filters.ts";
import { listenToKeys } from "./search/keys.ts";
import { openLibrary } from "./search/library.ts";
import { makeItems, showItems } from "./search/show-items.ts";
import { suggestion } from "./search/show-suggestion.ts";

/** Long enough that a fast typist asks once a word, short enough to feel at once. */
const PAUSE = 120;

const form = document.getElementById("search-form");
const input = document.getElementById("search-input");
const status = document.getElementById("search-status");
const results = document.getElementById("search-results");
const own = document.currentScript;

if (
  form instanceof HTMLFormElement &&
  input instanceof HTMLInputElement &&
  status &&
  results &&
  own instanceof HTMLScriptElement
) {
  start(form, input, status, results, new URL("../", own.src));
}

function start(
  form: HTMLFormElement,
  input: HTMLInputElement,
  status: HTMLElement,
  results: HTMLElement,
  root: URL,
): void {
  const words: AnswerWords = JSON.parse(form.dataset.words ?? "");
  const library = openLibrary();
  let timer = 0;
  let asked = "";
  form.hidden = false;
  const filters = openFilters(form, library, () => void ask());

  const ask = async (): Promise<void> => {
    const query = input.value.trim();
    const question = new URLSearchParams({ ...(query !== "" && { q: query }), ...filters.chosen() }).toString();
    if (question === asked) return;
    asked = question;
    keepInAddress(question);
    try {
      const catalogue = await library.catalogue();
      const whole = await search(query, catalogue, (shelf) => library.shelf("t", shelf));
      const answer = await filters.narrow(whole, query);
      const items = await makeItems(answer, 0, library, root);
      // A later question may have been quicker.
      if (question !== asked) return;
      showItems(items, answer, { list: results, library, root, rest: words.rest });
      const nothingAsked = query === "" && answer.hits.length === 0 && !("kind" in filters.chosen());
      status.textContent = nothingAsked ? "" : tellAnswer(answer, words);
      const [missing] = whole.missing;
      const meant = missing === undefined ? undefined : await suggestion(query, missing, library, root, words);
      if (question === asked && meant !== undefined) status.append(" ", ...meant.childNodes);
    } catch (error) {
      asked = "";
      status.textContent = words.failed;
      throw error;
    }
  };

  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    void ask();
  });
  listenToKeys(input, results);
  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  void ask();
}

/** So that a search can be sent to somebody, and comes back with the back button. */
function keepInAddress(question: string): void {
  const address = new URL(location.href);
  address.search = question;
  history.replaceState(history.state, "", address);
}
