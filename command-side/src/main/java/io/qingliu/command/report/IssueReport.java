package io.qingliu.command.report;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Basis;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ReportId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Record that a report was issued (proposed).
 *
 * @param reportId the stream, opened by this command
 * @param context who asks, when it happened
 * @param title its title
 * @param periodFrom first day covered
 * @param periodTo last day covered
 * @param position the ledger position up to which it counts
 * @param digest digest of its content
 * @param document the paper it was issued with
 */
@Asks(
        zh = "印发报告",
        en = "Record that a report was issued (proposed).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU})
public record IssueReport(
        ReportId reportId,
        CommandContext context,
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        long position,
        Sha256 digest,
        @Nullable Basis document)
        implements ReportCommand, Opening {}
