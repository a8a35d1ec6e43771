// Talks to the scheduler.

/** The answer is an error: its status, and its text for people. */
export class Refused extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

async function answer(response) {
  if (response.ok) return response;
  throw new Refused(response.status, (await response.text()).trim());
}

export async function get(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== "" && value !== undefined);
  const parameters = new URLSearchParams(given).toString();
  const response = await fetch(parameters ? `${path}?${parameters}` : path);
  return (await answer(response)).json();
}

/** Asks for a change. The header tells it from what other sites can make a browser send. */
export async function act(path, body = {}, method = "POST") {
  const headers = { "Content-Type": "application/json", "X-Mesos-Miner-Action": "1" };
  return answer(await fetch(path, { method, headers, body: JSON.stringify(body) }));
}

export const logIn = (token) => act("/api/v1/session", { token });
export const logOut = () => act("/api/v1/session", {}, "DELETE");

/** Longest and first pause before the stream is opened again, in milliseconds. */
const PAUSE = { first: 1000, longest: 15000 };

/** Opens the stream, again whenever it ends, and calls back with what comes. */
export function listen({ onSummary, onEvents, onState }) {
  let pause = PAUSE.first;
  const open = () => {
    const stream = new EventSource("/api/v1/stream");
    const again = (text) => {
      stream.close();
      onState(text);
      setTimeout(open, pause);
      pause = Math.min(2 * pause, PAUSE.longest);
    };
    stream.addEventListener("summary", (message) => {
      pause = PAUSE.first;
      onState("");
      onSummary(JSON.parse(message.data));
    });
    stream.addEventListener("events", (message) => onEvents(JSON.parse(message.data)));
    stream.addEventListener("busy", (message) => onState(JSON.parse(message.data)));
    stream.addEventListener("dropped", () => again("This page was too slow for the stream; it is opened again."));
    stream.onerror = async () => {
      stream.close();
      try {
        await get("/api/v1/summary");
        again("The stream has ended; it is opened again.");
      } catch (error) {
        if (error.status === 401) location.reload();
        else again(`No connection to the scheduler${error.status ? `: ${error.message}` : ""}. What is shown is old; trying again.`);
      }
    };
  };
  open();
}
