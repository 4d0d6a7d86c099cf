package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.SummaryReportId;

/**
 * A cluster was told how far a summary report has come.
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param summaryReportId the report
 * @param status how far it has come
 */
@Zh("总结报告已告知")
public record SummaryReportNoted(
        ClusterId clusterId,
        EventContext context,
        @Zh("总结报告") SummaryReportId summaryReportId,
        @Zh("状态") ReportStatus status)
        implements ClusterEvent {}
