"""A real Mesos, a pool, and schedulers that share their state."""
import json, re, socket, subprocess, threading, time
import urllib.request
from pathlib import Path

from link import Link
from processes import AGENTS, Process, Watch, wait

ROOT = Path(__file__).resolve().parent.parent.parent
MESOS = ROOT / "tests/mesos-local/mesos-local"
PORT, POOL, POOL_STATUS = 21050, 13344, 18645
MASTERS = 3
# Each scheduler's status pages, and its own way to ZooKeeper.
ADMINS = (18646, 18647)
LINKS = {18646: 18746, 18647: 18747}


def pool():
    with urllib.request.urlopen(f"http://127.0.0.1:{POOL_STATUS}/api/v1/pool", timeout=5) as answer:
        return json.load(answer)


def status(admin):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{admin}/api/v1/status", timeout=2) as answer:
            return json.load(answer)
    except OSError:
        return None


class Cluster:
    def __init__(self, binary, work):
        self.binary, self.work = binary, work
        self.number, self.schedulers, self.all = 0, {}, []
        self.pool = Process("pool", [binary, "pool", "--listen", f"127.0.0.1:{POOL}", "--difficulty", "0.002",
                                     "--block-difficulty", "1e12", "--job-interval", "20s",
                                     "--status-listen", f"127.0.0.1:{POOL_STATUS}"], work / "pool.log")
        self.links = {admin: Link(port, PORT + 1000) for admin, port in LINKS.items()}
        self.watch = Watch(work / "mesos")
        self.watch.start()

    def mesos(self, *arguments):
        subprocess.run([MESOS, "--dir", self.work / "mesos", *arguments], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start_mesos(self):
        self.mesos("start", "--port", str(PORT), "--masters", str(MASTERS), "--zk", "--agents", str(AGENTS),
                   "--master-flag", "allocation_interval=200ms", "--master-flag", "agent_ping_timeout=2secs")

    def start_masters_that_end(self):
        """Begins to, as an init system does. Gives what ends that."""
        enough = threading.Event()

        def listens(number):
            with socket.socket() as connection:
                return connection.connect_ex(("127.0.0.1", PORT + number)) == 0

        def look():
            while not enough.wait(1):
                for number in range(MASTERS):
                    if not listens(number):
                        self.mesos("restart", f"master{number}")
                        wait(f"master{number}", lambda: listens(number))
        supervisor = threading.Thread(target=look, daemon=True)
        supervisor.start()

        def end():
            enough.set()
            supervisor.join()
        return end

    def start_scheduler(self, admin, state=None):
        """With a state that all share, unless another is given."""
        state = state or f"zk://127.0.0.1:{LINKS[admin]}/miner"
        self.number += 1
        process = Process(f"scheduler {self.number}", [
            self.binary, "run", "--json", "--listen", f"127.0.0.1:{admin}", "--master", f"zk://127.0.0.1:{PORT + 1000}/mesos",
            "--url", f"stratum+tcp://127.0.0.1:{POOL}", "--state", state, "--cpus-per-agent", "1", "--keep-running", "false",
        ], self.work / "schedulers.log")
        self.schedulers[admin] = process
        self.all.append(process)
        return process

    def leader(self):
        for admin, process in self.schedulers.items():
            shown = status(admin) if process.child.poll() is None else None
            process.shown = shown or process.shown
            if shown and not shown["stands_by"] and shown["subscribed"]:
                return admin, process, shown
        return None

    def shares(self):
        """Verified shares by executor, as the scheduler that leads counts them."""
        found = self.leader()
        return {one["executor"]: one["verified_shares"] for one in found[2]["executors"]} if found else {}

    def all_mine(self):
        """Waits until each of the executors has handed in new shares."""
        before = wait("executors", lambda: (lambda now: now if len(now) == AGENTS else None)(self.shares()))

        def grown():
            now = self.shares()
            return len(now) == AGENTS and all(name in before and now[name] > before[name] for name in now) or (
                any(name not in before for name in now) and len(now) == AGENTS and all(now.values()))
        wait("shares of all executors", grown)

    def leading_master(self):
        for number in range(MASTERS):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{PORT + number}/metrics/snapshot", timeout=5) as answer:
                    if json.load(answer)["master/elected"] == 1:
                        return f"master{number}"
            except OSError:
                pass
        return None

    def found_by_executors(self):
        totals = [0, 0, 0]
        for log in (self.work / "mesos").glob("agent*/slaves/*/frameworks/*/executors/*/runs/*/std*"):
            if log.parent.name == "latest":
                continue
            text = re.sub(r"\x1b\[[0-9;]*m", "", log.read_text(errors="replace"))
            for ended in re.findall(r"its shares found=(\d+) unacknowledged=(\d+) given_up=(\d+)", text):
                totals = [total + int(part) for total, part in zip(totals, ended)]
        return totals

    def pool_counts(self):
        """Shares that the pool has accepted, and those that it was sent twice."""
        total = pool()["total"]
        return total["accepted"], total["duplicate"]
