// The preview in the browser: hears of changes, shows the new page, shows faults over it.
// State: {version, title, faults: [{file, line, column, code, severity, message, mend, expected?, excerpt?}]}
let shown;
const page = readPage();

new EventSource("/-preview/changes").onmessage = async ({ data }) => {
  const state = JSON.parse(data);
  showFaults(state);
  if (shown === state.version) return;
  const isFirst = shown === undefined;
  shown = state.version;
  if (isFirst) return;
  const [before, after] = [await page, await readPage()];
  if (before !== after) location.reload();
};

async function readPage() {
  return (await fetch(location.href)).text();
}

function showFaults({ faults, title }) {
  document.getElementById("isnad-faults")?.remove();
  if (faults.length === 0) return;
  const panel = make("section", { id: "isnad-faults", lang: "ar", dir: "rtl", role: "alert" });
  panel.append(make("h2", {}, title), list(faults));
  document.body.append(panel);
}

function list(faults) {
  const items = make("ol", {});
  for (const fault of faults) {
    const item = make("li", { class: fault.severity });
    item.append(make("code", {}, `${fault.file}:${fault.line}:${fault.column} ${fault.code}`));
    item.append(make("div", {}, fault.message));
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
