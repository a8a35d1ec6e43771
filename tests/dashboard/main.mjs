// Checks every state, and says what is wrong and what the first view costs.

import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { launch, Page } from "./browser.mjs";
import { figures } from "./figures.mjs";
import { STATES } from "./states.mjs";

const [program, option, directory] = process.argv.slice(2);
if (!program || (option && (option !== "--pictures" || !directory))) {
  console.error("tests/dashboard/run PROGRAM [--pictures DIR]");
  process.exit(2);
}
const pictures = directory && resolve(directory);
if (pictures) mkdirSync(pictures, { recursive: true });

const faults = [];
const browser = await launch();
for (const [name, check] of Object.entries(STATES)) {
  console.log(`${name} …`);
  try {
    await check({ program: resolve(program), browser, faults, pictures });
  } catch (error) {
    faults.push(`${name}: ${error.stack}`);
    break;
  }
}
if (faults.length === 0) console.log(await figures(resolve(program), browser));
await browser.close();
console.log(`${Page.examined} views examined with axe, ${faults.length} faults`);
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
