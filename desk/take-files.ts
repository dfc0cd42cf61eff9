/** Files that are dropped on the text or pasted into it, each by what it is: a picture, evidence, or a text of others to be read. */
import { readPage } from "../public/scripts/trust.ts";
import { documentForm } from "./document.ts";
import { say } from "./form.ts";
import { isEvidence } from "./is-evidence.ts";
import { attempt } from "./make.ts";
import { pictureForm } from "./picture.ts";
import { WORDS } from "./words.ts";
import { holdsPictures, type Place } from "./write-into.ts";

/** Takes them; what is dropped goes to where it was dropped. */
export function takeFiles(place: Place): void {
  const { view } = place;
  const take = (event: Event, file: File | undefined): void => {
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEvidence(file.type)) attempt(documentForm(place, file));
    else if (isShown(file) && holdsPictures(place)) attempt(pictureForm(place, file));
    else if (isShown(file)) attempt(say(WORDS.picture.title, WORDS.picture.notHere));
    else place.takeOver(file);
  };
  view.contentDOM.addEventListener(
    "drop",
    (event) => {
      const file = event.dataTransfer?.files[0];
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      // Chosen words are what a document is linked from; a picture stands between paragraphs.
      const isPlaced = file !== undefined && (isShown(file) || view.state.selection.main.empty);
      if (isPlaced && at !== null) view.dispatch({ selection: { anchor: at } });
      take(event, file);
    },
    { capture: true },
  );
  view.contentDOM.addEventListener(
    "paste",
    (event) => {
      if (!hasWords(event.clipboardData)) take(event, event.clipboardData?.files[0]);
    },
    { capture: true },
  );
}

/** Whether an article shows it. */
const isShown = ({ type }: File): boolean => type.startsWith("image/") && !isEvidence(type);

/** Spreadsheets and word processors bring a picture of the words that were copied: the words are meant. */
const hasWords = (pasted: DataTransfer | null): boolean =>
  (readPage(pasted?.getData("text/html") ?? "").body.textContent ?? "").trim() !== "";
