// The lists, and which view is shown.

import { drain } from "./actions.js";
import { byId } from "./dom.js";
import { count, difficulty, duration, hashRate } from "./format.js";
import { List } from "./list.js";

export function executors(canAct) {
  const actions = canAct ? [{ name: "drain", label: "Action", sorts: false, cell: (item, told) => drain(item, told) }] : [];
  return new List(byId("executors-list"), {
    path: "/api/v1/executors",
    thing: "executor",
    empty: "No executor runs. The overview says why.",
    columns: [
      { name: "agent", label: "Agent", cell: (item) => item.agent },
      { name: "state", label: "State", cell: (item) => (item.mute ? `${item.state}, mute` : item.state) },
      { name: "hash_rate", label: "Hash rate", number: true, cell: (item) => hashRate(item.hash_rate) },
      { name: "cpus", label: "CPUs", number: true, cell: (item) => String(item.cpus) },
      { name: "threads", label: "Threads", number: true, cell: (item) => count(item.threads) },
      { name: "kernel", label: "Kernel", cell: (item) => item.kernel || "–" },
      { name: "verified_shares", label: "Verified shares", number: true, cell: (item) => count(item.verified_shares) },
      { name: "wrong_checks", label: "Wrong checks", number: true, cell: (item) => `${count(item.wrong_checks)} of ${count(item.checks)}` },
      { name: "last_report_seconds", label: "Last report", number: true, cell: (item) => duration(item.last_report_seconds) },
      { name: "executor", label: "Executor", cell: (item) => item.executor },
      ...actions,
    ],
  });
}

export function offers() {
  return new List(byId("offers-list"), {
    path: "/api/v1/declined",
    thing: "declined agent",
    empty: "No agent is declined: all that is offered is taken.",
    columns: [
      { name: "agent", label: "Agent", cell: (item) => item.agent },
      { name: "reason", label: "Why", className: "wide", cell: (item) => item.reason },
      { name: "role", label: "Role", cell: (item) => item.role },
      { name: "offers", label: "Offers in a row", number: true, cell: (item) => count(item.offers) },
      { name: "seconds_left", label: "Offered again in", number: true, cell: (item) => duration(item.seconds_left) },
      { name: "agent_id", label: "Agent id", cell: (item) => item.agent_id },
    ],
  });
}

export function miners() {
  return new List(byId("miners-list"), {
    path: "/api/v1/miners",
    thing: "miner",
    empty: "No miner is connected. They can with --stratum-listen.",
    columns: [
      { name: "name", label: "Name", cell: (item) => item.name ?? "–" },
      { name: "address", label: "Address", cell: (item) => item.address },
      { name: "hash_rate", label: "Hash rate", number: true, cell: (item) => hashRate(item.hash_rate) },
      { name: "accepted", label: "Shares", number: true, cell: (item) => count(item.accepted) },
      { name: "best_share", label: "Best share", number: true, cell: (item) => difficulty(item.best_share || null) },
      { name: "connected_seconds", label: "Connected for", number: true, cell: (item) => duration(item.connected_seconds) },
      { name: "pool", label: "Pool", cell: (item) => item.pool ?? "–" },
    ],
  });
}

/** Shows the view that the address names and starts what it needs. `parts` are by the views' names. */
export class Views {
  constructor(parts) {
    this.parts = parts;
    addEventListener("hashchange", () => this.show(true));
  }

  show(moved = false) {
    const asked = location.hash.slice(1);
    const name = this.parts[asked] ? asked : "overview";
    for (const [other, part] of Object.entries(this.parts)) {
      byId(other).hidden = other !== name;
      if (other !== name) part.stop();
    }
    for (const link of document.querySelectorAll("nav a")) {
      if (link.hash === `#${name}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    this.parts[name].start();
    if (moved) byId("main").focus({ preventScroll: true });
  }
}
