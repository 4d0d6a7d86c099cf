package io.qingliu.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.query.annualreport.ReportJob.State;
import io.qingliu.query.kernel.Refused;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportJobsTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final ReportJobs jobs = new ReportJobs(this::slowly);

    private MadeReport slowly(Frame frame, Watching watching) {
        try {
            watching.read(256, frame.position());
            begun.countDown();
            if (!go.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let go");
            }
            watching.read(512, frame.position());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("this report cannot be made");
    }

    private static Frame frame(int year) {
        return new Frame(year, year - 1, 1000, LocalDate.of(2025, 11, 20), LocalDate.of(year, 12, 31), true);
    }

    @AfterEach
    void stop() {
        go.countDown();
        jobs.destroy();
    }

    private ReportJob until(String id, State state) throws InterruptedException {
        for (int i = 0; i < 500 && jobs.find(id).state() != state; i++) {
            Thread.sleep(10);
        }
        return jobs.find(id);
    }

    @Test
    void it_tells_how_far_it_has_come() throws InterruptedException {
        String id = jobs.begin(frame(2024)).jobId();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.find(id)).isEqualTo(new ReportJob(id, 2024, 1000, State.RUNNING, "生成中", 256, 1000, null, null));
    }

    @Test
    void a_cancelled_one_ends_where_it_is_and_makes_way_for_the_next() throws InterruptedException {
        String first = jobs.begin(frame(2024)).jobId();
        String second = jobs.begin(frame(2025)).jobId();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.cancel(first).state()).isEqualTo(State.CANCELLED);
        assertThat(jobs.find(second).state()).isEqualTo(State.WAITING);
        go.countDown();
        assertThat(until(second, State.FAILED).stateZh()).isEqualTo("未能完成");
        assertThat(jobs.find(first).read()).isEqualTo(256);
        assertThat(jobs.find(first).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void the_same_report_is_made_once() {
        assertThat(jobs.begin(frame(2024)).jobId())
                .isEqualTo(jobs.begin(frame(2024)).jobId());
    }

    @Test
    void too_many_are_refused_for_now() {
        for (int year = 2021; year < 2025; year++) {
            jobs.begin(frame(year));
        }
        assertThatThrownBy(() -> jobs.begin(frame(2025)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.status().value()).isEqualTo(503));
    }
}
