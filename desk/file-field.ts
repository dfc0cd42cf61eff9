/** The field of a file in our own words: what browsers write in it is in the language of the browser. */
import { button, make } from "./make.ts";
import { WORDS } from "./words.ts";

/** Gives the input, unseen, and beside it a button that opens it and the name of what was chosen. */
export function fileField(input: HTMLInputElement): HTMLElement[] {
  input.classList.add("unseen");
  input.tabIndex = -1;
  const name = make("bdi", { class: "quiet" });
  input.addEventListener("change", () => {
    name.textContent = input.files?.[0]?.name ?? "";
  });
  return [
    input,
    make(
      "div",
      { class: "file" },
      button(WORDS.form.chooseFile, () => input.click()),
      name,
    ),
  ];
}
