// A table whose rows are searched, sorted and cut into pages by the server.

import { element, emptyRow, row } from "./dom.js";
import { count, things } from "./format.js";
import { get } from "./server.js";

/** Milliseconds between two looks at the rows that are shown, and after the last key of a search. */
const REFRESH = 5000;
const TYPING = 300;
const PER_PAGE = 50;

export class List {
  /** `columns`: `{name, label, cell(item), number?, sorts?}`; `thing` is what a row shows, in the singular. */
  constructor(root, { path, thing, columns, empty }) {
    this.path = path;
    this.thing = thing;
    this.columns = columns;
    this.empty = empty;
    this.page = 1;
    this.sort = "";
    this.order = "asc";
    this.search = "";
    this.build(root);
  }

  build(root) {
    const id = `${root.id}-search`;
    const search = element("input", { type: "search", id, autocomplete: "off", maxLength: 200 });
    search.addEventListener("input", () => {
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.show({ search: search.value.trim(), page: 1 }), TYPING);
    });
    this.previous = element("button", { type: "button" }, "Previous");
    this.next = element("button", { type: "button" }, "Next");
    this.previous.addEventListener("click", () => this.show({ page: this.page - 1 }));
    this.next.addEventListener("click", () => this.show({ page: this.page + 1 }));
    this.told = element("span", { role: "status" });
    this.body = element("tbody");
    this.heads = this.columns.map((column) => this.head(column));
    const table = element("table", {}, element("thead", {}, element("tr", {}, ...this.heads)), this.body);
    root.append(
      element("div", { className: "controls" },
        element("div", {}, element("label", { htmlFor: id }, "Search"), search),
        this.previous, this.next, this.told),
      element("div", { className: "scroll", tabIndex: 0, role: "region", "aria-label": `Table of ${this.thing}s` }, table),
    );
  }

  head({ name, label, number, sorts = true }) {
    const head = element("th", { scope: "col", className: number ? "number" : "" });
    if (!sorts) {
      head.append(label);
      return head;
    }
    const button = element("button", { type: "button" }, label);
    button.addEventListener("click", () => {
      const turns = this.sort === name && this.order === (number ? "desc" : "asc");
      const order = turns === Boolean(number) ? "asc" : "desc";
      this.show({ sort: name, order, page: 1 });
    });
    head.append(button);
    return head;
  }

  show(change = {}) {
    Object.assign(this, change);
    this.columns.forEach(({ name }, index) => {
      if (name === this.sort) this.heads[index].setAttribute("aria-sort", `${this.order}ending`);
      else this.heads[index].removeAttribute("aria-sort");
    });
    return this.load();
  }

  async load() {
    const asked = (this.asked = {});
    try {
      const { page, sort, order, search } = this;
      const answer = await get(this.path, { page, sort, order, search, per_page: PER_PAGE });
      // A later question may have been answered already.
      if (asked === this.asked) this.fill(answer);
    } catch (error) {
      this.told.textContent = error.message;
    }
  }

  fill({ total, matching, items }) {
    const pages = Math.max(1, Math.ceil(matching / PER_PAGE));
    if (this.page > pages) return void this.show({ page: pages });
    this.previous.disabled = this.page <= 1;
    this.next.disabled = this.page >= pages;
    const first = (this.page - 1) * PER_PAGE + 1;
    const of = matching === total ? things(total, this.thing) : `${count(matching)} found among ${things(total, this.thing)}`;
    this.told.textContent = items.length ? `${count(first)} to ${count(first + items.length - 1)} of ${of}` : of;
    const rows = items.map((item) =>
      row(this.columns.map(({ cell, number, className }) => ({ content: cell(item, this.told), className: number ? "number" : className }))));
    this.body.replaceChildren(...(rows.length ? rows : [emptyRow(this.columns.length, total ? "Nothing is found." : this.empty)]));
  }

  /** Looks at the rows from time to time until `stop`. */
  start() {
    this.stop();
    this.load();
    this.timer = setInterval(() => document.hidden || this.load(), REFRESH);
  }

  stop() {
    clearInterval(this.timer);
  }
}
