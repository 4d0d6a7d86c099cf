package io.qingliu.events.remediation;

import io.qingliu.events.EventContext;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Severity;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem was found, or carried into this cycle (notice 四: “建立…问题清单”). It is recorded whenever it is found, also in
 * mid-remediation.
 *
 * @param remediationId the stream
 * @param context day, person, role, basis and source
 * @param problemId which problem
 * @param code its code in the taxonomy
 * @param severity its grade
 * @param description what is wrong
 * @param part where it lies
 * @param surveyRow the survey row that shows it, where there is one
 * @param location where it lies, in words
 * @param scoreItems the score items it bears on
 * @param carriedFrom the stream that it was carried from; absent where it was raised here
 * @param evidence digests of the evidence
 */
@Zh("问题已提出")
public record ProblemRaised(
        RemediationId remediationId,
        EventContext context,
        @Zh("问题编号") ProblemId problemId,
        @Zh("问题代码") ProblemCode code,
        @Zh("问题等级") Severity severity,
        @Zh("问题描述") String description,
        @Zh("所属部分") ProblemPart part,
        @Zh("调查记录") @Nullable RowId surveyRow,
        @Zh("位置") @Nullable String location,
        @Zh("涉及评分项") List<ItemId> scoreItems,
        @Zh("转自") @Nullable String carriedFrom,
        @Zh("佐证材料") List<Sha256> evidence)
        implements RemediationEvent {
    public ProblemRaised {
        scoreItems = List.copyOf(scoreItems);
        evidence = List.copyOf(evidence);
    }
}
