// Begins: log in if a token is asked for, then show what comes.

import { Charts } from "./charts.js";
import { Configuration } from "./configuration.js";
import { byId } from "./dom.js";
import { Events } from "./events.js";
import * as overview from "./overview.js";
import { get, listen, logIn, logOut } from "./server.js";
import { executors, miners, offers, Views } from "./views.js";

function tellConnection(text) {
  const notice = byId("connection");
  if (notice.textContent !== text) notice.textContent = text;
  notice.hidden = text === "";
  if (text) overview.lose();
}

function begin(status) {
  const events = new Events();
  const views = new Views({
    overview: new Charts(),
    executors: executors(status.asks_for_token),
    offers: offers(),
    miners: miners(),
    events,
    configuration: new Configuration(),
  });
  byId("log-out").hidden = !status.asks_for_token;
  byId("log-out").addEventListener("click", async () => {
    await logOut();
    location.reload();
  });
  overview.show(status);
  views.show();
  listen({ onSummary: overview.show, onEvents: (message) => events.add(message), onState: tellConnection });
}

function askForToken() {
  byId("state").textContent = "Log in to see it";
  document.querySelector("nav").hidden = true;
  byId("login").hidden = false;
  byId("token").focus();
  byId("login-form").addEventListener("submit", async (submit) => {
    submit.preventDefault();
    byId("login-error").textContent = "";
    try {
      await logIn(byId("token").value);
      location.reload();
    } catch (error) {
      byId("login-error").textContent = error.message;
      byId("token").select();
    }
  });
}

async function start() {
  try {
    begin(await get("/api/v1/summary"));
  } catch (error) {
    if (error.status === 401) return askForToken();
    tellConnection(`${error.message}; trying again`);
    setTimeout(start, 2000);
  }
}

start();
