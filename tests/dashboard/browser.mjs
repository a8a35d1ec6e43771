// A page of the dashboard in a browser, and what must hold for every page.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { PATIENCE, TOKEN } from "./program.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
export const SCREENS = { wide: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

export function launch() {
  const root = process.getuid() === 0;
  return puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: root ? ["--no-sandbox"] : [] });
}

export class Page {
  /** `faults` collects what is wrong anywhere. */
  static async open(browser, url, faults) {
    const made = new Page();
    Object.assign(made, { url, faults });
    // A context of its own has cookies of its own.
    made.context = await browser.createBrowserContext();
    made.page = await made.context.newPage();
    made.page.setDefaultTimeout(PATIENCE);
    await made.page.setViewport(SCREENS.wide);
    made.page.on("pageerror", (error) => faults.push(`${url}: a script failed: ${error.message}`));
    made.page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) faults.push(`${url}: ${message.text()}`);
    });
    made.page.on("dialog", (dialog) => dialog.accept());
    await made.page.goto(url, { waitUntil: "domcontentloaded" });
    return made;
  }

  async logIn(token = TOKEN) {
    await this.shows("#login");
    await this.page.type("#token", token);
    await this.page.keyboard.press("Enter");
  }

  shows(selector) {
    return this.page.waitForSelector(selector, { visible: true });
  }

  /** Waits for a text in an element. */
  says(selector, text) {
    const has = (selector, text) => document.querySelector(selector)?.textContent.includes(text);
    return this.page.waitForFunction(has, {}, selector, text);
  }

  text(selector) {
    return this.page.$eval(selector, (element) => element.textContent);
  }

  async view(name) {
    await this.page.evaluate((name) => (location.hash = name), name);
    await this.shows(`#${name}`);
  }

  /** On each screen, in dark and light: axe's rules hold, and nothing is wider than the screen. Leaves pictures if wanted. */
  async examine(name, pictures) {
    for (const [screen, size] of Object.entries(SCREENS)) {
      await this.page.setViewport(size);
      for (const scheme of ["light", "dark"]) {
        await this.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await new Promise((done) => setTimeout(done, 300));
        await this.axe(`${name}, ${screen}, ${scheme}`);
        const kept = (screen === "wide") === (scheme === "light");
        if (pictures && kept) await this.page.screenshot({ path: join(pictures, `${name}-${screen}-${scheme}.png`) });
      }
      const overhang = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overhang > 0) this.faults.push(`${name}, ${screen}: ${overhang} pixels wider than the screen`);
    }
    await this.page.setViewport(SCREENS.wide);
  }

  async axe(where) {
    await this.page.evaluate(AXE);
    const violations = await this.page.evaluate(async (rules) => {
      const { violations } = await globalThis.axe.run(document, { runOnly: rules });
      return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).slice(0, 3).join(" and ")}`);
    }, RULES);
    Page.examined += 1;
    this.faults.push(...violations.map((violation) => `${where}: ${violation}`));
  }

  close() {
    return this.context.close();
  }
}
Page.examined = 0;
