package io.qingliu.events.acceptance;

import io.qingliu.events.Role;
import io.qingliu.events.Zh;
import java.util.List;

/**
 * What the acceptance policy in force says, as the round uses it.
 *
 * @param vetoesBlock whether a standing veto blocks a pass
 * @param signingRoles whose signatures a conclusion needs (notice 四: 责任部门会同执法支队)
 * @param pointsNeedEvidenceOrReason whether points need evidence or a reason
 */
public record AcceptanceRules(
        @Zh("一票否决项阻断合格") boolean vetoesBlock,
        @Zh("会签角色") List<Role> signingRoles,
        @Zh("评分须附佐证或理由") boolean pointsNeedEvidenceOrReason) {
    public AcceptanceRules {
        signingRoles = List.copyOf(signingRoles);
    }
}
