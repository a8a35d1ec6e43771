// The newest events, the newest first.

import { byId, emptyRow, row } from "./dom.js";
import { time } from "./format.js";
import { get } from "./server.js";

/** Rows that are kept on the page. */
const MOST = 200;

function eventRow(event) {
  const made = row([time(event.time), { text: event.warning ? `⚠ ${event.kind}` : event.kind, className: "mark" }, { text: event.text, className: "wide" }]);
  if (event.warning) made.className = "warning";
  return made;
}

export class Events {
  constructor() {
    this.rows = byId("event-rows");
    this.kinds = byId("kinds").value;
    byId("kinds").addEventListener("change", (change) => {
      this.kinds = change.target.value;
      this.start();
    });
  }

  async start() {
    try {
      const { events, newest } = await get("/api/v1/events", { kind: this.kinds, limit: MOST });
      this.newest = newest;
      const rows = events.reverse().map(eventRow);
      this.rows.replaceChildren(...(rows.length ? rows : [emptyRow(3, "There is no such event yet.")]));
      this.isEmpty = rows.length === 0;
    } catch {
      // The header tells of a lost connection.
    }
  }

  /** New ones from the stream. */
  add({ events, left_out: leftOut }) {
    if (this.newest === undefined) return;
    if (leftOut) return void this.start();
    const wanted = this.kinds ? this.kinds.split(",") : null;
    for (const event of events) {
      if (event.number <= this.newest) continue;
      this.newest = event.number;
      if (wanted && !wanted.includes(event.kind)) continue;
      if (this.isEmpty) this.rows.replaceChildren();
      this.isEmpty = false;
      this.rows.prepend(eventRow(event));
      if (this.rows.childElementCount > MOST) this.rows.lastElementChild.remove();
    }
  }

  stop() {}
}
