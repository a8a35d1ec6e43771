// What can be asked of the run, for those who have shown the token.

import { byId, element, replace } from "./dom.js";
import { act } from "./server.js";

const ORDERS = "/api/v1/orders";

async function ask(order, told) {
  try {
    await act(ORDERS, order);
    told.textContent = "Asked for. It shows within a few seconds.";
  } catch (error) {
    told.textContent = error.message;
  }
}

function button(text, question, order, told) {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", () => {
    if (!question || confirm(question)) ask(order, told);
  });
  return made;
}

/** What is shown depends on these alone, so that a button keeps the focus while nothing changes. */
const shownFor = ({ asks_for_token, paused, drained }) => JSON.stringify([asks_for_token, paused, drained]);
let shown = "";

export function show(status) {
  if (shown === shownFor(status)) return;
  shown = shownFor(status);
  const root = byId("actions");
  if (!status.asks_for_token) {
    return void replace(root, [element("p", { className: "small" }, "To pause mining or drain agents here, start with --listen-token-file.")]);
  }
  const told = element("span", { role: "status", className: "small" });
  const pause = status.paused
    ? button("Resume mining", "", { action: "resume" }, told)
    : button("Pause mining", "All executors end, and no offer is taken until mining is resumed. Pause?", { action: "pause" }, told);
  const drained = status.drained.map(({ agent, agent_id }) =>
    button(`Use ${agent} again`, "", { action: "undrain", agent_id }, told));
  replace(root, [pause, ...drained, told]);
}

/** A button that drains the agent of an executor. */
export function drain({ agent, agent_id }, told) {
  return button("Drain", `The executors on ${agent} end, and nothing of it is taken until it is used again. Drain?`, { action: "drain", agent_id }, told);
}
