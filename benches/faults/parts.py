"""What dies, and how it comes back."""
import os, signal, sys, time

from cluster import status
from processes import wait

FAULTS = ["start", "master", "scheduler", "stopped", "cut-off", "agent", "zookeeper", "executor"]


def stands_by(admin):
    wait("a standby", lambda: (status(admin) or {}).get("stands_by"))


def lose(cluster, fault):
    """Kills a part. Gives what brings it back once all is well again."""
    if fault == "master":
        name = wait("a leading master", cluster.leading_master)
        cluster.mesos("kill", name)
        return lambda: cluster.mesos("restart", name)
    if fault in ("scheduler", "stopped"):
        admin, process, _ = wait("a leading scheduler", cluster.leader)
        if fault == "stopped":
            process.child.send_signal(signal.SIGSTOP)
            # It answers nothing meanwhile.
            del cluster.schedulers[admin]

            def go_on():
                process.child.send_signal(signal.SIGCONT)
                cluster.schedulers[admin] = process
                stands_by(admin)
            return go_on
        process.child.kill()
        process.child.wait()

        def another():
            cluster.start_scheduler(admin)
            stands_by(admin)
        return another
    if fault == "cut-off":
        admin, process, _ = wait("a leading scheduler", cluster.leader)
        cluster.links[admin].whole.clear()
        # It goes on in the belief that it leads, for as long as its lease lasts.
        del cluster.schedulers[admin]

        def mend():
            cluster.links[admin].whole.set()
            cluster.schedulers[admin] = process
            stands_by(admin)
        return mend
    if fault == "agent":
        cluster.mesos("kill", "agent0")
        time.sleep(3)
        cluster.mesos("restart", "agent0")
        return lambda: None
    if fault == "zookeeper":
        cluster.mesos("kill", "zk")
        time.sleep(3)
        cluster.mesos("restart", "zk")
        # A master that has lost its session ends itself, in the belief that its init system starts it again.
        return cluster.start_masters_that_end()
    if fault == "executor":
        pid = min(cluster.watch.executors())
        os.kill(pid, signal.SIGKILL)
        return lambda: None
    sys.exit(f"no such fault: {fault}; there are {', '.join(FAULTS)}")
