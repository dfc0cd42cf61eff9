/** In which version one is, and the way to another: the sign of it above every room, and what it opens. */
import type { VersionSpot, Went, WhereOne } from "../src/shell/desk/messages.ts";
import { ask, post } from "./ask-server.ts";
import { fileList } from "./changes.ts";
import type { Below } from "./frame.ts";
import { attempt, button, make } from "./make.ts";
import { closing, fileLink, shortened, tell, wordsOfGit } from "./tell.ts";
import { unsavedTexts } from "./unsaved.ts";
import { WORDS } from "./words.ts";

/** The sign. */
export interface SpotSign {
  readonly element: HTMLElement;
  /** Asks again. */
  readonly look: () => Promise<void>;
  /** To be told to whoever is in a version that was sent: that it is so, and the way back. */
  readonly stillHere: () => HTMLElement[];
}

/** Makes it; it is not shown before there are versions. */
export function spotSign(below: Below): SpotSign {
  let where: WhereOne = { others: [] };
  const element = button(
    "",
    () =>
      attempt(
        below
          .save()
          .then(look)
          .then(() => showSpots(where, go)),
      ),
    {
      class: "spot",
      hidden: true,
    },
  );
  const look = async (): Promise<void> => {
    where = (await ask<WhereOne>("versions"))?.body ?? where;
    element.hidden = where.here?.sentence === undefined && where.others.length === 0;
    element.textContent = WORDS.spots.sign(WORDS.spots.short[where.here?.kind ?? "unknown"]);
    element.classList.toggle("review", where.here?.kind !== "main");
  };
  const go = (spot: VersionSpot): void => attempt(goTo(spot, below, look));
  const stillHere = (): HTMLElement[] => {
    if (where.here?.kind !== "review") return [];
    return [make("p", {}, WORDS.spots.stillHere), ...where.others.filter(isMain).map((spot) => goButton(spot, go))];
  };
  return { element, look, stillHere };
}

const isMain = ({ kind }: VersionSpot): boolean => kind === "main";

function showSpots({ here, others }: WhereOne, go: (spot: VersionSpot) => void): Promise<void> {
  const { spots } = WORDS;
  return tell(
    spots.title,
    make("p", {}, spots.here[here?.kind ?? "unknown"]),
    ...lastOf(here),
    ...(others.length === 0 ? [make("p", { class: "quiet" }, spots.none)] : [make("h3", {}, spots.others)]),
    make("ul", { class: "spots" }, ...shortened(others, (spot) => spotRow(spot, go))),
  );
}

const spotRow = (spot: VersionSpot, go: (spot: VersionSpot) => void): HTMLElement =>
  make(
    "li",
    {},
    make("strong", {}, WORDS.spots[spot.kind]),
    ...(spot.isTaken ? [" ", make("span", { class: "quiet" }, WORDS.spots.taken)] : []),
    ...lastOf(spot),
    goButton(spot, go),
  );

const goButton = (spot: VersionSpot, go: (spot: VersionSpot) => void): HTMLElement =>
  closing(isMain(spot) ? WORDS.spots.back : WORDS.spots.go, () => go(spot));

function lastOf(spot: VersionSpot | undefined): HTMLElement[] {
  if (spot?.sentence === undefined || spot.day === undefined) return [];
  return [make("p", { class: "quiet" }, WORDS.spots.last(spot.sentence, spot.day))];
}

/** Goes there, or says why not; what is not on the disk, or in no version, is never left behind. */
async function goTo(spot: VersionSpot, { save, open, leave }: Below, look: () => Promise<void>): Promise<void> {
  const { spots } = WORDS;
  await save();
  const unsaved = await unsavedTexts();
  if (unsaved.length > 0) {
    const list = make(
      "ul",
      {},
      ...shortened(unsaved, ({ path, title }) => make("li", {}, fileLink(path, title, open))),
    );
    return tell(spots.title, make("p", { role: "alert" }, spots.unsaved), list);
  }
  const went = (await post<Went>("go", { branch: spot.branch }))?.body;
  if (went === undefined) return tell(spots.title, make("p", { role: "alert" }, WORDS.failed));
  if (went.kind === "unkept")
    return tell(spots.title, make("p", { role: "alert" }, spots.unkept), fileList(went.files, open));
  if (went.kind !== "there") {
    const git = went.kind === "failed" ? [wordsOfGit(went.why)] : [];
    return tell(spots.title, make("p", { role: "alert" }, spots[went.kind]), ...git);
  }
  leave();
  await look();
  const news = [spots.went[spot.kind], spots.news[went.news]].filter(Boolean).join(" ");
  return tell(
    spots.title,
    make("p", { role: "status" }, news),
    ...(went.why === undefined ? [] : [wordsOfGit(went.why)]),
  );
}
