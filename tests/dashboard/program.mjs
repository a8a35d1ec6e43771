// Runs of the program, each in a directory of its own.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Far longer than anything should take, on a busy machine too, in milliseconds. */
export const PATIENCE = 120_000;
export const TOKEN = "a-token-for-tests-only";

export async function eventually(what, check) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const result = await check();
    if (result) return result;
    if (Date.now() > until) throw new Error(`still waiting for ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

export class Run {
  constructor(program, options) {
    this.dir = mkdtempSync(join(tmpdir(), "dashboard-"));
    this.tokenFile = join(this.dir, "token");
    writeFileSync(this.tokenFile, TOKEN, { mode: 0o600 });
    const all = ["--listen", "127.0.0.1:0", ...options.map((option) => (option === "TOKEN" ? this.tokenFile : option))];
    this.log = "";
    this.child = spawn(program, all, { stdio: ["ignore", "ignore", "pipe"], env: { PATH: process.env.PATH, HOME: this.dir } });
    this.child.stderr.on("data", (bytes) => (this.log += bytes));
    this.ended = new Promise((done) => this.child.on("exit", done));
  }

  /** The address of its pages. */
  url() {
    return eventually("the address of the pages", () => {
      if (this.child.exitCode !== null) throw new Error(`it has ended: ${this.log}`);
      return this.log.match(/status at (http:\/\/[0-9.:]+)/)?.[1];
    });
  }

  async get(path) {
    const headers = { Authorization: `Bearer ${TOKEN}` };
    return (await fetch((await this.url()) + path, { headers })).json();
  }

  async stop() {
    this.child.kill("SIGINT");
    await this.ended;
    rmSync(this.dir, { recursive: true, force: true });
  }
}
