package io.qingliu.events.report;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ReportId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report was issued.
 *
 * @param reportId the stream
 * @param context day, person, role, basis and source
 * @param title its title
 * @param periodFrom first day covered
 * @param periodTo last day covered
 * @param position the ledger position up to which it counts
 * @param digest digest of its content
 * @param document the paper it was issued with
 */
@Zh("报告已印发")
public record ReportIssued(
        ReportId reportId,
        EventContext context,
        @Zh("标题") String title,
        @Zh("期间起") LocalDate periodFrom,
        @Zh("期间止") LocalDate periodTo,
        @Zh("台账序号") long position,
        @Zh("报告摘要值") Sha256 digest,
        @Zh("印发文件") @Nullable Basis document)
        implements ReportEvent {}
