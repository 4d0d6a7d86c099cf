package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody found a problem.
 *
 * @param remediationId the stream
 * @param context who asks, when it happened
 * @param problemId which problem
 * @param code its code in the taxonomy
 * @param severity its grade
 * @param description what is wrong
 * @param part where it lies
 * @param surveyRow the survey row that shows it, where there is one
 * @param location where it lies, in words
 * @param scoreItems the score items it bears on
 * @param evidence digests of the evidence
 */
@Asks(
        zh = "提出问题",
        en = "Raise a problem of the taxonomy, at any stage of the work (notice 四: problem list).",
        by = {
            Role.DISTRICT_BUREAU,
            Role.ENFORCEMENT_DETACHMENT,
            Role.MUNICIPAL_BUREAU,
            Role.MUNICIPAL_ENFORCEMENT_TEAM,
            Role.AUDITOR,
            Role.EXPERT
        })
public record RaiseProblem(
        RemediationId remediationId,
        CommandContext context,
        ProblemId problemId,
        ProblemCode code,
        Severity severity,
        String description,
        ProblemPart part,
        @Nullable RowId surveyRow,
        @Nullable String location,
        List<ItemId> scoreItems,
        List<Sha256> evidence)
        implements RemediationCommand {
    public RaiseProblem {
        scoreItems = List.copyOf(scoreItems);
        evidence = List.copyOf(evidence);
    }
}
