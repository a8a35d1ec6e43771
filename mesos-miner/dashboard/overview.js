// The run at one glance.

import * as actions from "./actions.js";
import { byId, element, emptyRow, replace, row } from "./dom.js";
import { count, difficulty, duration, hashRate, things } from "./format.js";

const SOURCE_STATES = {
  mined: "mined",
  connected: "connected",
  connecting: "connecting",
  closing: "closing",
  lost: "lost",
  spare: "not needed now",
};

function tile(name, value, note = "", className = "") {
  const parts = [element("dt", {}, name), element("dd", { className }, value)];
  if (note) parts.push(element("dd", { className: "note" }, note));
  return element("div", {}, ...parts);
}

function tiles(status) {
  const others = [["rejected", status.rejected], ["stale", status.stale], ["unanswered", status.unanswered], ["invalid", status.invalid]];
  const refused = others.filter(([, number]) => number > 0).map(([name, number]) => `${count(number)} ${name}`);
  const executors = status.workers - status.connected_miners;
  const notes = [];
  if (status.mute_executors) notes.push(`${count(status.mute_executors)} mute`);
  if (status.idle_workers) notes.push(`${count(status.idle_workers)} without work`);
  if (status.connected_miners) notes.push(things(status.connected_miners, "connected miner"));
  return [
    tile("Hash rate claimed", hashRate(status.current_hash_rate), "last minute, by counters"),
    tile("Hash rate proven", hashRate(status.proven_hash_rate), "last minute, by shares"),
    tile("Shares accepted", count(status.accepted), refused.join(", ") || "no other verdict"),
    tile("Best share", difficulty(status.best_share || null), `of ${difficulty(status.network_difficulty)} for a block`),
    tile("Blocks", count(status.blocks), status.unanswered_blocks ? `${count(status.unanswered_blocks)} unanswered` : ""),
    tile("Executors", count(executors), notes.join(", ")),
    tile("Pool", status.pool ?? (status.connecting ? "connecting" : "none"), status.pool_response_seconds === null ? "" : `answers in ${Math.round(1000 * status.pool_response_seconds)} ms`, "words"),
    tile("Job height", status.height === null ? "–" : count(status.height), status.job_age_seconds === null ? "no job" : `${duration(status.job_age_seconds)} old, share difficulty ${difficulty(status.difficulty)}`),
    tile("Running for", duration(status.seconds), status.kernel ? `kernel ${status.kernel}` : ""),
  ];
}

function limits(status) {
  const reasons = status.limited_by.map((text) => element("li", {}, text));
  for (const [reason, agents] of Object.entries(status.declined_agents)) {
    reasons.push(element("li", {}, `${things(agents, "agent")}: ${reason}`));
  }
  return reasons.length ? reasons : [element("li", {}, "Nothing is declined at the moment.")];
}

/** What is shown is old. */
export function lose() {
  const state = byId("state");
  state.dataset.mines = "";
  state.textContent = "No connection";
  state.className = "bad";
  document.title = "No connection – mesos-miner";
}

export function show(status) {
  const mines = status.obstacles.length === 0;
  const state = byId("state");
  const text = mines ? `Mining, ${hashRate(status.current_hash_rate)}` : "Not mining";
  // Not told anew each second to who listens to the page.
  if (state.dataset.mines !== String(mines)) state.setAttribute("role", "status");
  else state.removeAttribute("role");
  state.dataset.mines = String(mines);
  state.textContent = text;
  state.className = mines ? "good" : "bad";
  document.title = `${text} – mesos-miner`;
  const why = byId("why-not");
  const warnings = status.store_failure ? [`The state cannot be written: ${status.store_failure}`] : [];
  const lines = [...status.obstacles, ...warnings];
  why.hidden = lines.length === 0;
  const head = mines ? "It mines, but:" : "It does not mine:";
  const shown = lines.join("\n");
  if (why.dataset.shown !== head + shown) {
    why.dataset.shown = head + shown;
    replace(why, [element("p", {}, head), element("ul", {}, ...lines.map((line) => element("li", {}, line)))]);
  }
  replace(byId("tiles"), tiles(status));
  const pools = status.pools.map((pool) =>
    row([
      { text: pool.url, className: "address" },
      SOURCE_STATES[pool.state] ?? pool.state,
      pool.next_attempt_seconds === undefined ? "–" : `in ${duration(pool.next_attempt_seconds)}`,
    ]));
  replace(byId("pools"), pools.length ? pools : [emptyRow(3, "There is none yet.")]);
  const tasks = Object.entries(status.tasks).map(([name, number]) => row([name, { text: count(number), className: "number" }]));
  replace(byId("tasks"), tasks.length ? tasks : [emptyRow(2, "There is no task.")]);
  replace(byId("limits"), limits(status));
  actions.show(status);
}
