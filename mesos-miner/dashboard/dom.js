// Builds elements. Text is always set as text: what agents, pools and miners call themselves is never markup.

export const byId = (id) => document.getElementById(id);

export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "scope" || key === "role") made.setAttribute(key, value);
    else made[key] = value;
  }
  made.append(...children);
  return made;
}

export function row(cells) {
  return element("tr", {}, ...cells.map((cell) => element("td", { className: cell.className ?? "" }, cell.content ?? cell.text ?? String(cell))));
}

export function replace(parent, children) {
  parent.replaceChildren(...children);
}

/** A row that says why there are no others. */
export function emptyRow(columns, text) {
  return element("tr", {}, element("td", { colSpan: columns }, text));
}
