/** What a reader narrows the results by: their kind, and of claims their state, speaker, place… */
import {
  type ClaimFilter,
  FACETS,
  filterClaims,
  optionsOf,
  readFacets,
} from "../../../src/pages/search/filter-claims.ts";
import type { Answer } from "../../../src/pages/search/search.ts";
import { documentOf, FACETS_PER_SHELF, indexOf, KINDS, kindOf } from "../../../src/pages/search/shelves.ts";
import type { Library } from "./library.ts";

const CLAIM = KINDS.indexOf("claim");

/** The filters of the page. */
export interface Filters {
  /** What is chosen, as parts of an address; empty where nothing is. */
  readonly chosen: () => Readonly<Record<string, string>>;
  /** The results that have it; without a query all claims, the newest first. */
  readonly narrow: (answer: Answer, query: string) => Promise<Answer>;
}

/** Opens the filters of a form, as the page's address has them; `changed` is called at every choice. */
export function openFilters(form: HTMLFormElement, library: Library, changed: () => void): Filters {
  const facets = form.querySelector<HTMLElement>("#claim-facets");
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]:not([name=q])")];
  const claims = async () => {
    const { counts } = await library.catalogue();
    const shelves = Math.ceil((counts[CLAIM] ?? 0) / FACETS_PER_SHELF);
    return readFacets(await Promise.all(Array.from({ length: shelves }, (_, number) => library.shelf("f", number))));
  };
  const value = (name: string): string => new FormData(form).get(name)?.toString() ?? "";
  const chosen = (): Record<string, string> => {
    const names = value("kind") === "claim" ? ["kind", ...FACETS] : ["kind"];
    return Object.fromEntries(
      names.map((name) => [name, value(name)] as const).filter(([, chosenValue]) => chosenValue !== ""),
    );
  };
  const offer = async (): Promise<void> => {
    if (facets) facets.hidden = value("kind") !== "claim";
    if (value("kind") !== "claim") return;
    const all = await claims();
    for (const name of ["speaker", "place"] as const) fill(form.querySelector(`[name=${name}]`), optionsOf(all, name));
  };

  const address = new URLSearchParams(location.search);
  for (const field of fields) {
    const asked = address.get(field.name);
    if (asked === null) continue;
    if (field instanceof HTMLInputElement && field.type === "radio") field.checked = field.value === asked;
    else if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === asked))
      field.add(new Option(asked, asked, false, true));
    else field.value = asked;
  }
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLElement && target.id === "search-input") return;
    void offer().then(changed);
  });
  void offer();

  return {
    chosen,
    narrow: async (answer, query) => {
      const { kind = "", ...filter } = chosen();
      if (kind === "") return answer;
      if (kind !== "claim")
        return { ...answer, hits: answer.hits.filter(({ document }) => KINDS[kindOf(document)] === kind) };
      return narrowClaims(answer, query, filter, await claims());
    },
  };
}

function narrowClaims(answer: Answer, query: string, filter: ClaimFilter, all: ReturnType<typeof readFacets>): Answer {
  const wanted = filterClaims(all, filter);
  if (query !== "")
    return {
      ...answer,
      hits: answer.hits.filter(({ document }) => kindOf(document) === CLAIM && wanted.has(indexOf(document))),
    };
  const newest = [...wanted].sort((a, b) => b - a);
  return { ...answer, hits: newest.map((index) => ({ document: documentOf(CLAIM, index), score: 0 })) };
}

/** Puts the options behind the first, which chooses nothing; what is chosen stays. */
function fill(select: HTMLSelectElement | null, values: readonly string[]): void {
  if (select === null || select.options.length > 2) return;
  const { value } = select;
  select.replaceChildren(
    ...[...select.options].slice(0, 1),
    ...values.map((each) => new Option(each, each, false, each === value)),
  );
}
