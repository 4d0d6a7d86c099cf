package io.qingliu.events.remediation;

import io.qingliu.events.Severity;
import io.qingliu.events.Zh;
import java.util.List;

/**
 * What the remediation policy says, as pinned when the cycle began.
 *
 * @param fixerMustNotVerify whether a fix must be verified by another person than the fixer
 * @param fixNeedsEvidence whether a fix needs evidence
 * @param emptyListNeedsStatement whether an empty problem list needs a statement
 * @param severitiesBlockingCompletion the grades whose open problems block the completion; none where empty
 */
public record RemediationRules(
        @Zh("核验人不得为整改人") boolean fixerMustNotVerify,
        @Zh("整改须附佐证") boolean fixNeedsEvidence,
        @Zh("空清单须说明") boolean emptyListNeedsStatement,
        @Zh("未整改即不得报告完成的等级") List<Severity> severitiesBlockingCompletion) {
    public RemediationRules {
        severitiesBlockingCompletion = List.copyOf(severitiesBlockingCompletion);
    }
}
