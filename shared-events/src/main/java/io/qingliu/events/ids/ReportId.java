package io.qingliu.events.ids;

/**
 * One issued report 报告.
 *
 * @param value the id, {@code report-…}
 */
public record ReportId(String value) implements StreamId {
    public ReportId {
        Ids.require("report-", value);
    }
}
