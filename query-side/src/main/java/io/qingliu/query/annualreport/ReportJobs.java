package io.qingliu.query.annualreport;

import io.qingliu.query.annualreport.ReportJob.State;
import io.qingliu.query.kernel.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Makes reports one after the other, in memory alone: a restart forgets them, and nothing is lost but the time. */
class ReportJobs implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ReportJobs.class);
    private static final int KEPT = 32;
    private static final int UNFINISHED = 4;

    private final Maker reports;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService maker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("annual-reports").factory());

    ReportJobs(Maker reports) {
        this.reports = reports;
    }

    /** One report in the making; its own monitor guards it. */
    private final class Job implements Watching, Runnable {
        private final String id = UUID.randomUUID().toString();
        private final Frame frame;
        private State state = State.WAITING;
        private long read;
        private @Nullable String digest;

        private Job(Frame frame) {
            this.frame = frame;
        }

        @Override
        public synchronized void read(long done, long of) {
            if (state == State.CANCELLED) {
                throw new CancellationException();
            }
            read = done;
        }

        @Override
        public void run() {
            if (!begin()) {
                return;
            }
            try {
                finish(reports.make(frame, this).digest());
            } catch (CancellationException e) {
                LOG.info("the report of {} at {} was cancelled", frame.year(), frame.position());
            } catch (RuntimeException e) {
                LOG.error("the report of {} at {} could not be made", frame.year(), frame.position(), e);
                fail();
            }
        }

        private synchronized boolean begin() {
            if (state != State.WAITING) {
                return false;
            }
            state = State.RUNNING;
            return true;
        }

        private synchronized void finish(String made) {
            if (state == State.RUNNING) {
                state = State.DONE;
                read = frame.position();
                digest = made;
            }
        }

        private synchronized void fail() {
            if (state == State.RUNNING) {
                state = State.FAILED;
            }
        }

        private synchronized void cancel() {
            if (!state.over()) {
                state = State.CANCELLED;
            }
        }

        private synchronized boolean over() {
            return state.over();
        }

        private synchronized ReportJob shown() {
            return ReportJob.of(id, frame, state, read, digest);
        }
    }

    /**
     * Begins to make a report; where the same one is in the making, that one goes on.
     *
     * @throws Refused 503 where too many wait already
     */
    ReportJob begin(Frame frame) {
        synchronized (jobs) {
            for (Job job : jobs.values()) {
                if (job.frame.equals(frame) && !job.over()) {
                    return job.shown();
                }
            }
            if (jobs.values().stream().filter(job -> !job.over()).count() >= UNFINISHED) {
                throw Refused.notYet(
                        "TOO_MANY_REPORTS_ARE_IN_THE_MAKING",
                        "",
                        "正在生成的报告已达 " + UNFINISHED + " 份，请待其完成或取消后再试。",
                        UNFINISHED + " reports are in the making; wait for one of them, or cancel it.");
            }
            Job job = new Job(frame);
            jobs.put(job.id, job);
            forget();
            maker.execute(job);
            return job.shown();
        }
    }

    private void forget() {
        var oldest = jobs.values().iterator();
        while (jobs.size() > KEPT && oldest.hasNext()) {
            if (oldest.next().over()) {
                oldest.remove();
            }
        }
    }

    /**
     * How far a job has come.
     *
     * @throws Refused 404 where there is none, or it is forgotten
     */
    ReportJob find(String jobId) {
        return job(jobId).shown();
    }

    /** Cancels a job; one that is over stays as it is. */
    ReportJob cancel(String jobId) {
        Job job = job(jobId);
        job.cancel();
        return job.shown();
    }

    private Job job(String jobId) {
        synchronized (jobs) {
            Job job = jobs.get(jobId);
            if (job == null) {
                throw Refused.unknown(
                        "THERE_IS_NO_SUCH_JOB",
                        "jobId",
                        "没有报告生成任务“" + jobId + "”；任务只保存在内存中，重启后须重新发起。",
                        "There is no report in the making under '" + jobId
                                + "'; they are kept in memory only and begin anew after a restart.");
            }
            return job;
        }
    }

    @Override
    public void destroy() {
        synchronized (jobs) {
            jobs.values().forEach(Job::cancel);
        }
        maker.shutdownNow();
    }
}
