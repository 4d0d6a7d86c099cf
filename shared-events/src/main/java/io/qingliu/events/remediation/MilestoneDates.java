package io.qingliu.events.remediation;

import io.qingliu.events.Zh;
import java.time.LocalDate;

/**
 * The days of a node of a backward schedule.
 *
 * @param latestStartOn last day on which it can start without delaying a successor
 * @param latestFinishOn last day on which it can finish without delaying a successor
 */
public record MilestoneDates(
        @Zh("最迟开始日") LocalDate latestStartOn, @Zh("最迟完成日") LocalDate latestFinishOn) {}
