"""Runs a task with a pymesos scheduler, kills it, and tears the framework down.

    pymesos_task.py HOST:PORT command|executor [PRINCIPAL SECRET]

The task is a command, or one of a pymesos executor, which is this file again.
Prints what the scheduler sees, a line each, in words that do not depend on the
cluster.
"""

import os
import sys
import threading

import pymesos

TASK = "pymesos-task"
ENDED = ("TASK_KILLED", "TASK_FAILED", "TASK_ERROR", "TASK_LOST")


def scalar(name, value):
    return {"name": name, "type": "SCALAR", "scalar": {"value": value}}


class OneTask(pymesos.Scheduler):
    """Launches the task on the first offer, asks for its state once it runs, and kills it."""

    def __init__(self, what):
        self.what = what
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
        task = {
            "task_id": {"value": TASK},
            "agent_id": offer["agent_id"],
            "name": "task",
            "resources": [scalar("cpus", 0.1), scalar("mem", 32)],
        }
        if self.what == "command":
            task["command"] = {"value": "exec sleep 1000"}
        else:
            task["data"] = pymesos.encode_data(b"data")
            task["executor"] = {
                "executor_id": {"value": "pymesos-executor"},
                "command": {"value": f"exec {sys.executable} {os.path.abspath(__file__)} run"},
                "resources": [scalar("cpus", 0.1), scalar("mem", 32)],
            }
        driver.launchTasks(offer["id"], [task], {"refuse_seconds": 1000})

    def statusUpdate(self, driver, update):
        assert update["task_id"]["value"] == TASK, update
        print(update["state"], update["source"])
        if update["state"] == "TASK_RUNNING" and update["source"] == "SOURCE_EXECUTOR":
            assert len(pymesos.decode_data(update["uuid"])) == 16
            driver.reconcileTasks([{"task_id": update["task_id"]}])
        elif update["state"] == "TASK_RUNNING":
            if self.what == "command":
                driver.killTask({"value": TASK})
            else:
                data = pymesos.encode_data(b"hello")
                driver.sendFrameworkMessage({"value": "pymesos-executor"}, update["agent_id"], data)
        elif update["state"] in ENDED:
            driver.stop()

    def frameworkMessage(self, driver, executor_id, agent_id, message):
        print(executor_id["value"], "says", pymesos.decode_data(message).decode())
        driver.killTask({"value": TASK})

    def error(self, driver, message):
        self.fault = message
        driver.stop()


class Echo(pymesos.Executor):
    """Runs any task, and sends every message back."""

    def launchTask(self, driver, task):
        assert pymesos.decode_data(task["data"]) == b"data", task
        driver.sendStatusUpdate({"task_id": task["task_id"], "state": "TASK_RUNNING"})

    def frameworkMessage(self, driver, message):
        driver.sendFrameworkMessage(message)

    def killTask(self, driver, task_id):
        driver.sendStatusUpdate({"task_id": task_id, "state": "TASK_KILLED"})


def schedule(master, what, login):
    scheduler = OneTask(what)
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


if sys.argv[1] == "run":
    pymesos.MesosExecutorDriver(Echo()).run()
else:
    schedule(sys.argv[1], sys.argv[2], sys.argv[3:])
