// Rates and shares over time, drawn by uPlot.

import { byId } from "./dom.js";
import { count, hashRate, time } from "./format.js";
import { get } from "./server.js";

/** Milliseconds between two looks at the history. */
const REFRESH = 10000;
const HEIGHT = 240;
/** Seconds that a chart shows at least. */
const LEAST_SECONDS = 300;
/** Seconds that may be between two times on the axis. */
const TICKS = [1, 5, 10, 15, 30, 60, 120, 240, 720, 1440, 2880, 7200].map((minutes) => 60 * minutes);
const MINUTES = { hour: 60, day: 1440, month: 43200 };
const VERDICTS = ["accepted", "rejected", "stale", "unanswered", "invalid"];
const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3], [4, 4]];

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The values of each step, with gaps where a step is missing. */
function withGaps(history, names) {
  const columns = [[], ...names.map(() => [])];
  history.time.forEach((at, index) => {
    const before = history.time[index - 1];
    if (before !== undefined && at - before > 1.5 * history.step_seconds) {
      columns[0].push(before + history.step_seconds);
      columns.slice(1).forEach((column) => column.push(null));
    }
    columns[0].push(at);
    names.forEach((name, number) => columns[number + 1].push(history[name][index]));
  });
  return columns;
}

/** From the oldest point that is known, but not less than a few minutes and not more than the range, until now. */
function shownTime(oldest, range) {
  const now = Date.now() / 1000;
  const longest = now - 60 * MINUTES[range];
  return [Math.min(Math.max(oldest ?? now, longest), now - LEAST_SECONDS), now];
}

function shownAt(at, range) {
  const day = { day: "numeric", month: "short" };
  const minute = { hour: "2-digit", minute: "2-digit", hour12: false };
  return new Date(at * 1000).toLocaleString([], range === "month" ? day : minute);
}

function chart(root, names, labels, format, range) {
  const axis = { stroke: colour("--text"), grid: { stroke: colour("--grid") }, ticks: { stroke: colour("--grid") } };
  const series = names.map((name, index) => ({
    label: labels[index],
    stroke: colour(`--series-${index + 1}`),
    width: 2,
    dash: DASHES[index],
    value: (_, value) => (value === null ? "–" : format(value)),
  }));
  const options = {
    width: Math.max(root.clientWidth, 200),
    height: HEIGHT,
    series: [{ value: (_, at) => (at ? time(at) : "–") }, ...series],
    axes: [{ ...axis, incrs: TICKS, values: (_, times) => times.map((at) => shownAt(at, range)) }, { ...axis, size: 80, values: (_, values) => values.map(format) }],
    scales: {
      x: { range: (_, oldest) => shownTime(oldest, range) },
      y: { range: (_, low, high) => [0, Math.max(high || 0, 1) * 1.1] },
    },
  };
  root.replaceChildren();
  return new uPlot(options, [[], ...names.map(() => [])], root);
}

const sum = (values) => values.reduce((all, value) => all + value, 0);
const mean = (values) => (values.length ? sum(values) / values.length : 0);

export class Charts {
  constructor() {
    this.range = "hour";
    /** By the range. */
    this.history = {};
    byId("range").addEventListener("change", (change) => {
      this.range = change.target.value;
      this.draw();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw());
    addEventListener("resize", () => this.fit());
  }

  draw() {
    this.rates = chart(byId("rate-chart"), ["claimed", "proven"], ["claimed", "proven by shares"], hashRate, this.range);
    this.shares = chart(byId("share-chart"), VERDICTS, VERDICTS, count, this.range);
    return this.load();
  }

  fit() {
    for (const plot of [this.rates, this.shares]) {
      if (plot) plot.setSize({ width: Math.max(plot.root.parentElement.clientWidth, 200), height: HEIGHT });
    }
  }

  async load() {
    const range = this.range;
    try {
      this.history[range] = await get("/api/v1/history", { range });
    } catch {
      // The header tells of a lost connection; what was known is shown.
    }
    if (range === this.range && this.history[range]) this.show(this.history[range]);
  }

  show(history) {
    this.rates.setData(withGaps(history, ["claimed", "proven"]));
    this.shares.setData(withGaps(history, VERDICTS));
    byId("rate-summary").textContent = history.time.length
      ? `On average ${hashRate(mean(history.claimed))} claimed and ${hashRate(mean(history.proven))} proven; at most ${hashRate(Math.max(...history.claimed))}.`
      : "Nothing is known of this time yet.";
    const verdicts = VERDICTS.map((verdict) => `${count(sum(history[verdict]))} ${verdict}`).join(", ");
    const kept = history.not_kept ? ` The history is not kept on disk: ${history.not_kept}.` : "";
    byId("share-summary").textContent = `In steps of ${history.step_seconds} s: ${verdicts}.${kept}`;
  }

  start() {
    this.stop();
    this.draw();
    this.timer = setInterval(() => document.hidden || this.load(), REFRESH);
  }

  stop() {
    clearInterval(this.timer);
  }
}
