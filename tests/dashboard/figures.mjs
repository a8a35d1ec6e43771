// What the first view costs.

import { Run } from "./program.mjs";

/** Bytes that come over the network until the overview is shown, and the milliseconds until then. */
export async function figures(program, browser) {
  const run = new Run(program, ["--cpus", "0.5", "--difficulty", "0.0005"]);
  const url = await run.url();
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const network = await page.createCDPSession();
  await network.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  network.on("Network.dataReceived", ({ dataLength }) => (bytes += dataLength));
  network.on("Network.requestWillBeSent", () => (requests += 1));
  await page.goto(url);
  await page.waitForSelector("#tiles dt");
  await page.waitForSelector("#rate-chart canvas");
  const shown = await page.evaluate(() => Math.round(performance.now()));
  const first = { bytes, requests };
  await context.close();
  await run.stop();
  return `first view: ${first.bytes} bytes in ${first.requests} requests, shown with charts after ${shown} ms`;
}
