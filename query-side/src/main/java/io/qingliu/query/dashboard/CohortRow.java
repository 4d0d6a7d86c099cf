package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Cohort;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Words;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.query.dashboard.CohortFacts.Assigned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster with its cohort and what that rests on.
 *
 * @param cluster which
 * @param cohort its cohort
 * @param cohortZh the same in Chinese
 * @param dueOn by when
 * @param grounds every ground that holds
 * @param policy the policy with its version
 * @param sourceDocuments the documents behind the grounds
 * @param parkLevel its park's level, as it is known to the cluster
 * @param frontage whether it lies along a river
 * @param frontageZh the same in Chinese
 * @param rivers along which
 * @param events the positions of the events that say so: level, frontage, assignment
 */
public record CohortRow(
        @JsonUnwrapped ClusterName cluster,
        Cohort cohort,
        String cohortZh,
        @Nullable LocalDate dueOn,
        List<CohortGround> grounds,
        @Nullable String policy,
        List<String> sourceDocuments,
        @Nullable ParkLevel parkLevel,
        @Nullable Frontage frontage,
        @Nullable String frontageZh,
        List<String> rivers,
        List<Long> events) {
    public CohortRow {
        grounds = List.copyOf(grounds);
        sourceDocuments = List.copyOf(sourceDocuments);
        rivers = List.copyOf(rivers);
        events = List.copyOf(events);
    }

    static CohortRow of(Member member) {
        CohortFacts facts = member.cohort();
        Assigned assigned = facts.assigned();
        Frontage frontage = facts.frontage();
        return new CohortRow(
                ClusterName.of(member.place()),
                facts.cohort(),
                Words.zh(facts.cohort()),
                facts.dueOn(),
                assigned == null ? List.of() : assigned.grounds(),
                assigned == null ? null : "policy-cohort v" + assigned.policyVersion(),
                assigned == null ? List.of() : assigned.sourceDocuments(),
                facts.parkLevel(),
                frontage,
                frontage == null ? null : Words.zh(frontage),
                facts.rivers(),
                events(facts, assigned));
    }

    private static List<Long> events(CohortFacts facts, @Nullable Assigned assigned) {
        return java.util.stream.LongStream.of(
                        facts.levelFrom(), facts.frontageFrom(), assigned == null ? 0 : assigned.position())
                .filter(position -> position > 0)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
