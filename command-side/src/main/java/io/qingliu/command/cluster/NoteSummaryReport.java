package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.cluster.ReportStatus;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.SummaryReportId;

/**
 * Tells the cluster how far a summary report has come.
 *
 * @param clusterId the stream
 * @param context who asks, when it happened
 * @param summaryReportId the report
 * @param status how far it has come
 */
@Asks(zh = "告知总结报告", en = "Tell the cluster how far a summary report has come (proposed).", by = Role.AUTOMATION)
public record NoteSummaryReport(
        ClusterId clusterId, CommandContext context, SummaryReportId summaryReportId, ReportStatus status)
        implements ClusterCommand {}
