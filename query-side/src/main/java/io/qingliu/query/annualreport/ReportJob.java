package io.qingliu.query.annualreport;

import io.qingliu.events.Words;
import io.qingliu.events.Zh;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being made.
 *
 * @param jobId which
 * @param year which year's report
 * @param position the position that it rests on
 * @param state how far it has come
 * @param stateZh the same in Chinese
 * @param read how many events are read
 * @param of out of how many
 * @param digest the digest of the report; null until it is made
 * @param report where the report is read; null until it is made
 */
record ReportJob(
        String jobId,
        int year,
        long position,
        State state,
        String stateZh,
        long read,
        long of,
        @Nullable String digest,
        @Nullable String report) {
    /** How far a job has come. */
    enum State {
        @Zh("排队等候")
        WAITING,
        @Zh("生成中")
        RUNNING,
        @Zh("已完成")
        DONE,
        @Zh("已取消")
        CANCELLED,
        @Zh("未能完成")
        FAILED;

        boolean over() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }

    static ReportJob of(String jobId, Frame frame, State state, long read, @Nullable String digest) {
        return new ReportJob(
                jobId,
                frame.year(),
                frame.position(),
                state,
                Words.zh(state),
                read,
                frame.position(),
                digest,
                digest == null ? null : address(frame));
    }

    private static String address(Frame frame) {
        return "/api/reports/annual/" + frame.year() + "?as-of=" + frame.position() + "&compare=" + frame.compareYear()
                + "&on=" + frame.to();
    }
}
