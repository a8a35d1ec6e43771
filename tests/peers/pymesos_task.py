"""Runs one command as a task of a pymesos scheduler, kills it, and tears the framework down.

    pymesos_task.py HOST:PORT [PRINCIPAL SECRET]

Prints what it sees, a line each, in words that do not depend on the cluster.
"""

import sys
import threading

import pymesos

TASK = "pymesos-task"


class OneTask(pymesos.Scheduler):
    """Launches the task on the first offer, asks for its state once it runs, and kills it."""

    def __init__(self):
        self.launched = False
        self.fault = None

    def registered(self, driver, framework_id, master_info):
        assert framework_id["value"]
        print("registered with", master_info["version"])

    def resourceOffers(self, driver, offers):
        if self.launched:
            return
        self.launched = True
        offer = offers[0]
        cpus = [r for r in offer["resources"] if r["name"] == "cpus"]
        assert cpus and cpus[0]["type"] == "SCALAR", offer
        print("an offer with", sorted({r["name"] for r in offer["resources"]} & {"cpus", "mem", "disk"}))

        def scalar(name, value):
            return {"name": name, "type": "SCALAR", "scalar": {"value": value}}

        task = {
            "task_id": {"value": TASK},
            "agent_id": offer["agent_id"],
            "name": "task",
            "resources": [scalar("cpus", 0.1), scalar("mem", 32)],
            "command": {"value": "exec sleep 1000"},
        }
        driver.launchTasks(offer["id"], [task], {"refuse_seconds": 1000})

    def statusUpdate(self, driver, update):
        assert update["task_id"]["value"] == TASK, update
        print(update["state"], update["source"])
        if update["state"] == "TASK_RUNNING" and update["source"] == "SOURCE_EXECUTOR":
            assert len(pymesos.decode_data(update["uuid"])) == 16
            driver.reconcileTasks([{"task_id": update["task_id"]}])
        elif update["state"] == "TASK_RUNNING":
            driver.killTask({"value": TASK})
        elif update["state"] in ("TASK_KILLED", "TASK_FAILED", "TASK_ERROR", "TASK_LOST"):
            driver.stop()

    def error(self, driver, message):
        self.fault = message
        driver.stop()


def main():
    master, login = sys.argv[1], sys.argv[2:]
    scheduler = OneTask()
    framework = {
        "user": "root",
        "name": "pymesos",
        "hostname": "localhost",
        "webui_url": "http://localhost:1",
        "capabilities": [{"type": "TASK_KILLING_STATE"}],
    }
    options = dict(zip(("principal", "secret"), login))
    if login:
        framework["principal"] = login[0]
    driver = pymesos.MesosSchedulerDriver(scheduler, framework, master, **options)
    thread = threading.Thread(target=driver.run, daemon=True)
    thread.start()
    thread.join(120)
    if thread.is_alive() or scheduler.fault:
        sys.exit(f"it does not end: {scheduler.fault}")
    print("torn down" if driver.framework_id is None else "not torn down")


main()
