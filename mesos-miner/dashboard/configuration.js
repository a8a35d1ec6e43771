// The options of the run with their effective values.

import { byId, emptyRow, replace, row } from "./dom.js";
import { get } from "./server.js";

export class Configuration {
  async start() {
    try {
      const { settings } = await get("/api/v1/config");
      const rows = settings.map(({ option, values, origin }) =>
        row([option, { text: values.join(" ") || "–", className: "wide" }, origin]));
      replace(byId("settings"), rows);
    } catch (error) {
      replace(byId("settings"), [emptyRow(3, error.message)]);
    }
  }

  stop() {}
}
