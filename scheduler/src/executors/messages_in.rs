//! What executors say: reports and shares.

use crate::workers::WorkerId;
use crate::{RunEvent, Scheduler};
use mesos::proto::{AgentId, ExecutorId};
use messages::{DecodeError, Description, FromExecutor, NumberedShare, Report};
use std::time::{Duration, Instant};
use text::foreign;

/// How long the agent of an executor is avoided that sent a share that does not verify, or only nonsense.
const AVOIDED: Duration = Duration::from_secs(600);
/// An executor whose messages fail to decode this often is stopped.
const MAX_MALFORMED: u32 = 10;

impl Scheduler {
    /// A message that the master hands on. It names the agent that it came through, so nobody speaks for an executor on
    /// another agent.
    pub(crate) fn on_message(
        &mut self,
        agent_id: &AgentId,
        executor_id: &ExecutorId,
        data: &[u8],
        now: Instant,
    ) {
        let id = executor_id.value.as_str();
        match self.cluster.executor(id) {
            Some(executor) if executor.agent == agent_id.value => self.on_executor_data(id, data, now),
            Some(_) => {
                let text = format!("a message of executor {id} from another agent than its own is ignored");
                self.notice(&text, now);
            }
            None => {
                let text =
                    format!("a message of executor {id}, which is not in this scheduler's table, is ignored");
                self.notice(&text, now);
            }
        }
    }

    /// Bytes that an executor sent, by a message or in a status update.
    pub(crate) fn on_executor_data(&mut self, id: &str, data: &[u8], now: Instant) {
        match FromExecutor::decode(data) {
            Ok(message) => self.on_executor(id, message, now),
            // An executor of another version of this program: of no use, and not to blame.
            Err(fault @ DecodeError::Protocol { .. }) => {
                self.dismiss(id, &format!("{fault}; it is replaced"), now);
            }
            Err(fault) => self.on_malformed(id, &fault.to_string(), now),
        }
    }

    fn on_malformed(&mut self, id: &str, fault: &str, now: Instant) {
        let Some(executor) = self.cluster.executor_mut(id) else {
            return;
        };
        executor.malformed += 1;
        let (count, hostname) = (executor.malformed, executor.hostname.clone());
        if count >= MAX_MALFORMED {
            let fault = format!("{count} messages that do not decode, the last: {fault}");
            self.expel(id, &fault, now);
        } else {
            self.notice(&format!("executor {id} on {hostname}: {fault}"), now);
        }
    }

    fn on_executor(&mut self, id: &str, mut message: FromExecutor, now: Instant) {
        let Some(executor) = self.cluster.executor_mut(id) else {
            return;
        };
        let worker = executor.worker;
        if executor.enter(message.session) {
            self.workers.reset_rate(worker);
        }
        if executor.is_current(message.session) {
            if let Some(description) = message.description.take() {
                self.on_description(id, description, now);
            }
            if let Some(report) = message.report.take() {
                self.on_report(id, worker, report, now);
            }
        }
        self.on_shares(id, worker, &message, now);
        self.ask_for_returned(id, now);
    }

    fn on_description(&mut self, id: &str, description: Description, now: Instant) {
        let Some(executor) = self.cluster.executor_mut(id) else {
            return;
        };
        let news = executor.kernels().is_none();
        let wrong: Vec<String> = description
            .kernels
            .iter()
            .filter(|kernel| kernel.wrong)
            .map(|kernel| kernel.name.clone())
            .collect();
        if let Some(name) = &description.architecture {
            let assumed = &self.settings.launch.assumed;
            self.architectures.learn(&executor.agent, name, assumed);
        }
        executor.take_description(description);
        let hostname = executor.hostname.clone();
        for name in wrong.iter().filter(|_| news) {
            let text = format!(
                "executor {id} on {hostname}: kernel {name} gives wrong answers on that machine's CPU and is disabled \
                 there; look at the machine, or at this program if there are many"
            );
            self.notice(&text, now);
        }
    }

    fn on_report(&mut self, id: &str, worker: WorkerId, report: Report, now: Instant) {
        let Some(executor) = self.cluster.executor_mut(id) else {
            return;
        };
        let before = executor.report().cloned();
        let dropped_before = before.as_ref().map_or(0, |before| before.dropped_shares);
        let other_kernel = before
            .as_ref()
            .is_none_or(|before| before.kernel != report.kernel);
        let dropped = report.dropped_shares;
        let taken = Duration::from_millis(report.uptime_ms);
        let wrong_before = before.as_ref().map_or(0, |before| before.wrong_checks);
        let (wrong, checks) = (report.wrong_checks, report.checks);
        let begins = executor.take_report(report.clone());
        executor.reported_at = Some(now);
        executor.mute = false;
        let described = executor.kernels().is_some();
        let hashes = executor.hashes();
        let more = self.workers.count_hashes(worker, hashes, taken, now);
        self.book_hashes(worker, more, before.as_ref(), &report, now);
        if !described {
            self.outbox.describe(worker);
        }
        if other_kernel {
            self.cluster.note_mining(id);
        }
        if dropped > dropped_before {
            self.notice_dropped_shares(id, dropped, now);
        }
        if wrong > wrong_before {
            self.notice_wrong_checks(id, wrong, checks, now);
        }
        if begins {
            self.tell_of_executor(id);
        }
        self.follow_up_worker(worker, now);
    }

    fn notice_dropped_shares(&mut self, id: &str, dropped: u64, now: Instant) {
        let hostname = self
            .cluster
            .executor(id)
            .map_or("", |executor| executor.hostname.as_str());
        let text = format!(
            "executor {id} on {hostname} finds more shares than can be delivered, {dropped} are lost: the share \
             difficulty is too low for its hash rate"
        );
        self.notice(&text, now);
    }

    fn notice_wrong_checks(&mut self, id: &str, wrong: u64, checks: u64, now: Instant) {
        let hostname = self
            .cluster
            .executor(id)
            .map_or("", |executor| executor.hostname.as_str());
        let text = format!(
            "executor {id} on {hostname}: its kernel was wrong in {wrong} of {checks} checks: that machine's CPU computes \
             wrongly at times; `mesos-miner kernels --soak 10m` there names it"
        );
        self.notice(&text, now);
    }

    /// It has begun to mine.
    fn tell_of_executor(&mut self, id: &str) {
        let Some((executor, report)) = self
            .cluster
            .executor(id)
            .and_then(|executor| Some((executor, executor.report()?)))
        else {
            return;
        };
        let measured = executor.kernel_in_use();
        let event = RunEvent::Executor {
            executor: id.to_owned(),
            agent: executor.hostname.clone(),
            kernel: report.kernel.clone(),
            nonce_only: measured.and_then(|kernel| kernel.nonce_only),
            rolling: measured.and_then(|kernel| kernel.rolling),
            threads: report.threads,
        };
        self.tell(event);
    }

    /// Counted is counted: whatever becomes of them, the executor need not keep them, except blocks that are not on disk
    /// yet.
    fn on_shares(&mut self, id: &str, worker: WorkerId, message: &FromExecutor, now: Instant) {
        let session = message.session;
        let mut seqs = Vec::with_capacity(message.shares.len());
        for numbered in &message.shares {
            let seq = numbered.seq;
            if self.is_to_wait(worker, numbered) {
                continue;
            }
            if self.is_to_be_judged(id, session, numbered)
                && self.on_share(id, worker, numbered, &message.assignments, now)
            {
                self.unkept.add(worker, session, seq, self.journal.newest());
            }
            if !self.unkept.contains(worker, session, seq) {
                seqs.push(seq);
            }
        }
        if !seqs.is_empty() {
            self.outbox.acknowledge(worker, session, &seqs, false);
        }
    }

    /// Whether a share has not come before, from an executor that is trusted. The shares of one that was found out are
    /// counted and acknowledged, so that they end, and cost no more than that.
    fn is_to_be_judged(&mut self, id: &str, session: u64, numbered: &NumberedShare) -> bool {
        let Some(executor) = self.cluster.executor_mut(id) else {
            return false;
        };
        if !executor.note_share(session, numbered.seq) {
            return false;
        }
        let is_trusted = executor.is_trusted_with(numbered.is_block);
        self.shares.counts_mut().refused += u64::from(!is_trusted);
        is_trusted
    }

    /// This executor cannot be trusted: its tasks are killed, its agent left alone.
    pub(crate) fn expel(&mut self, id: &str, fault: &str, now: Instant) {
        if let Some(executor) = self.cluster.executor_mut(id) {
            executor.expelled = true;
        }
        let avoided = AVOIDED.as_secs();
        let text = format!("{fault}; it is stopped and its agent avoided for {avoided} s");
        if let Some(agent) = self.dismiss(id, &text, now) {
            self.cluster.agents_mut().pause(&agent, 1, AVOIDED, now);
        }
    }

    /// This executor is of no use: its tasks are killed. Gives its agent, unless that had been done before.
    pub(crate) fn dismiss(&mut self, id: &str, why: &str, now: Instant) -> Option<String> {
        let executor = self.cluster.executor(id)?;
        let (agent, hostname) = (executor.agent.clone(), executor.hostname.clone());
        let wanted = |task: &&String| self.cluster.task(task).is_some_and(|task| task.kill_at.is_none());
        let tasks: Vec<String> = executor.tasks.iter().filter(wanted).cloned().collect();
        if tasks.is_empty() {
            return None;
        }
        self.warn(foreign(&format!("executor {id} on {hostname}: {why}")));
        self.note_failure(id);
        for task in tasks {
            self.kill(&task, now);
        }
        Some(agent)
    }
}
