// The preview in the browser: hears of changes, shows the new page, shows faults over it.
// State: {version, ready, faults: [{file, line, column, code, severity, message, mend, expected?, before, words, after}], title}
let shown;

new EventSource("/-preview/changes").onmessage = ({ data }) => {
  const state = JSON.parse(data);
  if (shown !== undefined && shown !== state.version) location.reload();
  else showFaults(state);
  shown = state.version;
};

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
    if (fault.words) {
      const line = make("pre", { dir: "auto" }, fault.before);
      line.append(make("mark", {}, fault.words), fault.after);
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
