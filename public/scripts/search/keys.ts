/** The keyboard on the search page: arrows walk through the results, Escape goes back, `/` begins anew. */

/** Listens to the whole page. */
export function listenToKeys(input: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const links = [...results.querySelectorAll<HTMLAnchorElement>("h2 a")];
    const active = document.activeElement;
    const here = active instanceof HTMLAnchorElement ? links.indexOf(active) : -1;
    const atInput = active === input;
    if (event.key === "ArrowDown" && (atInput || here >= 0)) move(event, links[here + 1]);
    else if (event.key === "ArrowUp" && here >= 0) move(event, links[here - 1] ?? input);
    else if (event.key === "Escape" && here >= 0) move(event, input);
    else if (event.key === "/" && !isTyping(active)) move(event, input);
  });
}

function move(event: KeyboardEvent, target: HTMLElement | undefined): void {
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

const isTyping = (element: Element | null): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
