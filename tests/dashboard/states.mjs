// The states that a run can be in, and what the dashboard must show in each.

import { readdirSync, readFileSync } from "node:fs";
import { Page } from "./browser.mjs";
import { eventually, Run, TOKEN } from "./program.mjs";

const EASY = ["--difficulty", "0.0005"];
const WITH_TOKEN = ["--listen-token-file", "TOKEN"];

function expect(faults, what, condition) {
  if (!condition) faults.push(what);
}

/** Nobody mines: no agent, and no miner has connected. */
async function empty({ program, browser, faults, pictures }) {
  const run = new Run(program, ["--master", "local[0]", "--stratum-listen", "127.0.0.1:0", ...EASY]);
  const page = await Page.open(browser, await run.url(), faults);
  await page.says("#state", "Not mining");
  await page.says("#why-not", "no executor runs and no miner is connected");
  await page.says("#actions", "--listen-token-file");
  await page.examine("empty", pictures);
  for (const [view, text] of [["executors", "No executor runs"], ["offers", "No agent is declined"], ["miners", "No miner is connected"]]) {
    await page.view(view);
    await page.says(`#${view}`, text);
    await page.examine(`empty-${view}`, null);
  }
  await page.close();
  await run.stop();
}

/** The only pool cannot be reached. */
async function poolDown({ program, browser, faults, pictures }) {
  const run = new Run(program, ["--url", "127.0.0.1:1", "--url", "127.0.0.1:2", "--cpus", "1"]);
  const page = await Page.open(browser, await run.url(), faults);
  await page.says("#state", "Not mining");
  await page.says("#pools", "127.0.0.1:2");
  await page.examine("pool-down", pictures);
  await page.view("events");
  await page.says("#event-rows", "pool_lost");
  await page.examine("pool-down-events", null);
  await page.close();
  await run.stop();
}

async function views(page, pictures) {
  await page.says("#state", "Mining");
  await page.page.waitForSelector("#rate-chart canvas");
  await page.says("#rate-summary", "claimed");
  await page.examine("running", pictures);
  for (const [view, text] of [["executors", "1 to 2 of 2 executors"], ["events", "launched"], ["configuration", "--master"]]) {
    await page.view(view);
    await page.says(`#${view}`, text);
    await page.examine(`running-${view}`, pictures);
  }
}

/** Without a mouse: to a view, sorted, searched. */
async function byKeyboard(page, faults) {
  const { page: browser } = page;
  await browser.goto(`${page.url}/`);
  await page.says("#state", "Mining");
  await browser.keyboard.press("Tab");
  expect(faults, "the first stop of the keyboard is the link to the content", (await browser.evaluate(() => document.activeElement.className)) === "skip");
  await browser.keyboard.press("Tab");
  await browser.keyboard.press("Tab");
  await browser.keyboard.press("Enter");
  await page.says("#executors-list", "2 executors");
  expect(faults, "the focus moves to the view", (await browser.evaluate(() => document.activeElement.id)) === "main");
  await browser.focus("#executors-list th:nth-child(3) button");
  await browser.keyboard.press("Enter");
  await browser.waitForSelector("#executors-list th[aria-sort=descending]");
  await browser.keyboard.press("Enter");
  await browser.waitForSelector("#executors-list th[aria-sort=ascending]");
  await browser.type("#executors-list-search", "no such agent");
  await page.says("#executors-list", "0 found among 2 executors");
}

async function pause(page, run, pictures) {
  await page.view("overview");
  await page.page.locator("#actions button").click();
  await page.says("#why-not", "mining is paused");
  await eventually("the end of all tasks", async () => (await run.get("/api/v1/summary")).workers === 0);
  await page.examine("paused", pictures);
  await page.page.locator("#actions button").click();
  await page.says("#state", "Mining,");
}

async function drain(page, run, faults) {
  await page.view("executors");
  const search = await page.page.$("#executors-list-search");
  await search.evaluate((input) => { input.value = ""; input.dispatchEvent(new Event("input")); });
  await page.page.locator("#executors-list td button").click();
  await eventually("a drained agent", async () => (await run.get("/api/v1/summary")).drained.length === 1);
  await page.view("overview");
  await page.says("#actions", "again");
  await page.page.locator("#actions button:nth-of-type(2)").click();
  await eventually("its return", async () => (await run.get("/api/v1/summary")).drained.length === 0);
  expect(faults, "draining is an event", (await run.get("/api/v1/events?kind=drained,undrained")).events.length === 2);
}

/** Two agents mine; the token is asked for; then the scheduler goes away. */
async function running({ program, browser, faults, pictures }) {
  const run = new Run(program, ["--master", "local[2]", ...EASY, ...WITH_TOKEN]);
  const page = await Page.open(browser, await run.url(), faults);
  await page.shows("#login");
  await page.examine("login", pictures);
  await page.logIn("another-token-that-is-wrong");
  await page.says("#login-error", "this is not the token");
  await page.page.$eval("#token", (input) => (input.value = ""));
  await page.logIn(TOKEN);
  expect(faults, "scripts see no cookie", (await page.page.evaluate(() => document.cookie)) === "");
  await eventually("shares", async () => (await run.get("/api/v1/summary")).accepted > 20);
  await eventually("a point of history", async () => (await run.get("/api/v1/history")).time.length > 2);
  await views(page, pictures);
  await byKeyboard(page, faults);
  await pause(page, run, pictures);
  await drain(page, run, faults);
  await page.page.locator("#log-out").click();
  await page.shows("#login");
  await page.logIn();
  await page.says("#state", "Mining");
  await run.stop();
  await page.says("#connection", "No connection to the scheduler");
  await page.says("#state", "No connection");
  await page.examine("scheduler-gone", pictures);
  await page.close();
}

/** An executor has died: its agent is left alone for a while. */
async function leftAlone({ program, browser, faults, pictures }) {
  const run = new Run(program, ["--kernel", "scalar", "--master", "local[2]", ...EASY, "--listen-token-file", "TOKEN"]);
  const page = await Page.open(browser, await run.url(), faults);
  await page.logIn();
  await page.says("#state", "Mining,");
  // Each further failure leaves the agent alone for longer: in the end long enough to be looked at.
  await eventually("an agent that is left alone for a while", async () => {
    for (const pid of children(run.child.pid)) process.kill(pid, "SIGKILL");
    const { items } = await run.get("/api/v1/declined");
    return items.some(({ reason, seconds_left: left }) => reason.includes("left alone") && left > 15);
  });
  await page.view("offers");
  await page.says("#offers-list", "left alone after a failure there");
  await page.examine("left-alone", pictures);
  await page.close();
  await run.stop();
}

/** Processes that this one has started. */
function children(pid) {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const lists = tasks.map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8"));
  return lists.join(" ").split(" ").filter(Boolean).map(Number);
}

export const STATES = { empty, poolDown, running, leftAlone };
