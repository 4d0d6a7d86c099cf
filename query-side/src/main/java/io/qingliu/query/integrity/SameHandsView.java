package io.qingliu.query.integrity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Role;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.FactShown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who both fixed and verified the same problem, or acted in two roles.
 *
 * @param head how complete the answer is
 * @param verifications how many fixes were verified
 * @param samePerson by how many of them one person answers for both
 * @param sameEntry by how many one person stands in both without answering for both: who wrote down both from paper, for instance
 * @param fixes those, by cluster and in the order of the ledger
 * @param persons how many persons acted at all
 * @param inTwoRoles how many of them acted in more than one role
 * @param actors those, by name
 */
record SameHandsView(
        @JsonUnwrapped AnswerHead head,
        long verifications,
        long samePerson,
        long sameEntry,
        List<SameHandRow> fixes,
        long persons,
        long inTwoRoles,
        List<ActorRow> actors) {

    /**
     * A fix that was verified by a person who stands in the fix.
     *
     * @param name the cluster
     * @param cycle the remediation cycle
     * @param problemId the problem
     * @param description what is wrong
     * @param person who stands in both, a pseudonym
     * @param answersForBoth whether that person answers for both
     * @param fix the fix
     * @param fixEnteredBy who wrote it down
     * @param verification the verification
     * @param verificationEnteredBy who wrote it down
     * @param policy the policy of the cycle; unknown where its opening was erased
     * @param forbidden whether that policy forbids it
     */
    record SameHandRow(
            @JsonUnwrapped ClusterName name,
            int cycle,
            String problemId,
            @Nullable String description,
            String person,
            boolean answersForBoth,
            FactShown fix,
            String fixEnteredBy,
            FactShown verification,
            String verificationEnteredBy,
            @Nullable String policy,
            @Nullable Boolean forbidden) {}

    /**
     * A person who acted in more than one role.
     *
     * @param actor who, a pseudonym
     * @param roles the roles
     * @param bothIn clusters in which they acted in more than one
     */
    record ActorRow(String actor, List<RoleRow> roles, List<ClusterName> bothIn) {}

    /**
     * A role of a person.
     *
     * @param role which
     * @param roleZh the same in Chinese
     * @param organisations for which organisations
     * @param acts how many facts they answer for in it, or wrote down
     * @param firstAt the position of the first
     * @param firstOn the day of the first
     * @param lastAt the position of the last
     * @param lastOn the day of the last
     */
    record RoleRow(
            Role role,
            String roleZh,
            List<String> organisations,
            long acts,
            long firstAt,
            LocalDate firstOn,
            long lastAt,
            LocalDate lastOn) {}
}
