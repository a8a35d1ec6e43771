"""Processes: one of mesos-miner with its events, and the CPU time of executors."""
import json, os, re, signal, subprocess, sys, threading, time
from pathlib import Path

PATIENCE = 180
AGENTS = 2


def wait(what, check):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = check()
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"still waiting for {what}")


class Process:
    """A child whose standard output is JSON events, and whose log is kept."""

    def __init__(self, name, arguments, log):
        self.name, self.events, self.shown = name, [], {}
        self.log = open(log, "ab")
        self.child = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=self.log)
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.child.stdout:
            if line.startswith(b"{"):
                self.events.append((time.monotonic(), json.loads(line)))

    def first(self, kind, since=0.0):
        return next((at for at, event in list(self.events) if event["event"] == kind and at >= since), None)

    def counted(self):
        """Of a process that was killed, stale shares as its status last showed them."""
        verdicts = ("accepted", "rejected", "stale", "unanswered")
        events = [event for _, event in list(self.events)]
        shares = [event["verdict"] for event in events if event["event"] == "share"]
        counted = {verdict: shares.count(verdict) for verdict in verdicts}
        # Stale ones that were not submitted have no event. A scheduler that was deposed tells its sums, and begins anew.
        earlier = [re.search(r"(\d+) stale", event["text"]) for event in events
                   if event["event"] == "warning" and "does not lead any more" in event["text"]]
        last = next((event for event in events if event["event"] == "summary"), self.shown)
        counted["stale"] = sum(int(one.group(1)) for one in earlier if one) + last.get("stale", 0)
        return counted

    def stop(self, how=signal.SIGINT):
        if self.child.poll() is None:
            self.child.send_signal(signal.SIGCONT)
            self.child.send_signal(how)
        self.child.wait(PATIENCE)


class Watch(threading.Thread):
    """CPU time of executors, ten times a second."""

    def __init__(self, directory):
        super().__init__(daemon=True)
        self.directory, self.gaps, self.ends, self.lock = str(directory), [], False, threading.Lock()

    def executors(self):
        found = {}
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                environ = Path(f"/proc/{pid}/environ").read_bytes()
                if f"MESOS_SANDBOX={self.directory}/".encode() not in environ:
                    continue
                fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                if fields[0] != "Z":
                    found[int(pid)] = int(fields[11]) + int(fields[12])
            except (OSError, IndexError):
                pass
        return found

    def run(self):
        moved, ticks = {}, {}
        while not self.ends:
            now, here = time.monotonic(), self.executors()
            for slot, pid in enumerate(sorted(here)[:AGENTS]):
                if ticks.get(pid) != here[pid]:
                    with self.lock:
                        if slot in moved:
                            self.gaps.append((moved[slot], now))
                    moved[slot] = now
                    ticks[pid] = here[pid]
            time.sleep(0.1)

    def longest(self, since, until):
        with self.lock:
            cut = [min(end, until) - max(begin, since) for begin, end in self.gaps if end > since and begin < until]
        return max(cut, default=0.0)
