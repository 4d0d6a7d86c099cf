package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The responsible section opened the round together with the enforcement detachment (notice 四: 责任部门会同执法支队). Rubric, essentials and
 * policy are copied in and stay as they are for the whole round (rulings §5, §7).
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param round which round of the cluster, from 1
 * @param rubric the version of the rubric that judges, with all it says
 * @param essentials the version of the acceptance essentials that is ticked off
 * @param policy the policy in force on that day
 * @param rules what the policy says
 * @param assessors who assesses; at least one person of each unit
 * @param carried the sheet that the round starts from, where it was scored by the same version of the rubric; another version carries nothing
 */
@Zh("验收已启动")
public record AcceptanceOpened(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("轮次") int round,
        @Zh("评分细则") RubricCopy rubric,
        @Zh("验收技术要点") EssentialsCopy essentials,
        @Zh("政策") PolicyRef policy,
        @Zh("验收规则") AcceptanceRules rules,
        @Zh("验收人员") List<Assessor> assessors,
        @Zh("承接评分") @Nullable ScoredRound carried)
        implements AcceptanceEvent {
    public AcceptanceOpened {
        assessors = List.copyOf(assessors);
    }
}
