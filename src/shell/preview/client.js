// The preview in the browser: hears of changes, shows the new page, and has a tab with what is wrong.
// State: {version, title, faults: [{file, line, column, code, severity, message, mend, expected?, excerpt?}]}
// The page knows which text of it is shown by the sign in its own script tag; what the server has now is compared with that.
const shown = document.currentScript.dataset.shown;

new EventSource("/-preview/changes").onmessage = async ({ data }) => {
  showFaults(JSON.parse(data));
  const now = await readSign();
  if (now !== undefined && now !== shown) location.reload();
};

async function readSign() {
  return /data-shown="([^"]+)"/.exec(await (await fetch(location.href)).text())?.[1];
}

// Every page of the preview leads to its text.
const edit = make(
  "a",
  { id: "isnad-edit", lang: "ar", href: `/desk/?page=${encodeURIComponent(location.pathname)}` },
  "حرّر",
);
addEventListener("DOMContentLoaded", () => document.body.append(edit));

addEventListener("keydown", ({ key }) => {
  const tab = document.getElementById("isnad-faults");
  if (key !== "Escape" || !tab?.open) return;
  tab.open = false;
  tab.querySelector("summary").focus();
});

/** A small tab that says how many there are; it opens by a press, and what stood open stays open over a reload. */
function showFaults({ faults, title }) {
  const known = document.getElementById("isnad-faults");
  if (faults.length === 0) {
    known?.remove();
    return;
  }
  const sorted = [...faults.filter(isOfThisPage), ...faults.filter((fault) => !isOfThisPage(fault))];
  const errors = faults.filter(({ severity }) => severity === "error").length;
  const counts = [errors && `الأخطاء: ${errors}`, faults.length > errors && `التنبيهات: ${faults.length - errors}`];
  const tab = known ?? makeTab();
  tab.className = errors ? "error" : "warning";
  tab.replaceChildren(make("summary", { title }, counts.filter(Boolean).join(" · ")), list(sorted));
}

function makeTab() {
  const tab = make("details", { id: "isnad-faults", lang: "ar", dir: "rtl" });
  tab.open = sessionStorage.getItem("isnad-faults") === "open";
  tab.addEventListener("toggle", () => sessionStorage.setItem("isnad-faults", tab.open ? "open" : "closed"));
  document.body.append(tab);
  return tab;
}

/** `articles/x.md` is shown at `/articles/x/`; faults of the page in view come first. */
function isOfThisPage({ file }) {
  const [, folder, name] = /^([^/]+)\/(?:.*\/)?([^/]+)\.md$/.exec(file) ?? [];
  return name !== undefined && location.pathname.startsWith(`/${folder}/${name}/`);
}

/** Where the desk has the line; what stands beside content it does not open. */
const deskAt = ({ file, line }) => `/desk/?file=${encodeURIComponent(file)}&line=${line}`;

function list(faults) {
  const items = make("ol", {});
  for (const fault of faults) {
    const item = make("li", { class: fault.severity });
    item.append(make("a", { href: deskAt(fault) }, fault.message));
    item.append(make("code", {}, `${fault.file}:${fault.line}:${fault.column} ${fault.code}`));
    if (fault.excerpt) {
      const [before, words, after] = fault.excerpt;
      const line = make("pre", { dir: "auto" }, before);
      line.append(make("mark", {}, words), after);
      item.append(line);
    }
    if (fault.expected) item.append(make("div", {}, `المتوقع: ${fault.expected}`));
    item.append(make("div", { class: "mend" }, fault.mend));
    items.append(item);
  }
  return items;
}

function make(name, attributes, text = "") {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(text);
  return element;
}
