package io.qingliu.command.cluster;

import io.qingliu.command.kernel.Policy;
import io.qingliu.events.Cohort;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.policy.PolicyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the cohort policy says about a cluster (notice 二): which cohort, by when, and why.
 *
 * @param cohort the cohort
 * @param dueOn the day, or null while the cohort is undetermined
 * @param grounds every ground that holds; two may
 * @param policy the version
 */
record CohortAnswer(Cohort cohort, @Nullable LocalDate dueOn, List<CohortGround> grounds, PolicyRef policy) {

    /** The answer for a cluster of these facts. */
    static CohortAnswer of(Policy policy, ParkLevel level, Frontage frontage, List<String> rivers) {
        List<String> counted = policy.words(PolicyCode.COHORT_2025_RIVERS);
        List<CohortGround> grounds = new ArrayList<>();
        if (level == ParkLevel.NATIONAL && policy.yes(PolicyCode.COHORT_2025_NATIONAL)) {
            grounds.add(CohortGround.NATIONAL_PARK);
        }
        if (frontage == Frontage.YES && rivers.stream().anyMatch(counted::contains)) {
            grounds.add(CohortGround.RIVER_FRONTAGE);
        }
        if (!grounds.isEmpty()) {
            return new CohortAnswer(Cohort.COHORT_2025, policy.day(PolicyCode.COHORT_2025_DUE), grounds, policy.ref());
        }
        if (!counted.isEmpty() && isOpen(frontage, rivers)) {
            return new CohortAnswer(Cohort.UNDETERMINED, null, List.of(CohortGround.FRONTAGE_UNKNOWN), policy.ref());
        }
        return new CohortAnswer(
                Cohort.COHORT_2027,
                policy.day(PolicyCode.COHORT_2027_DUE),
                List.of(CohortGround.ALL_OTHERS),
                policy.ref());
    }

    /** A frontage along a river that nobody has named yet may be one that counts. */
    private static boolean isOpen(Frontage frontage, List<String> rivers) {
        return frontage == Frontage.UNKNOWN || (frontage == Frontage.YES && rivers.isEmpty());
    }

    CohortAnswer {
        grounds = List.copyOf(grounds);
    }

    /** The source documents of the rules that the grounds and the day rest on, each once, in the grounds' order. */
    List<String> sourceDocuments(Policy policy) {
        return grounds.stream()
                .flatMap(ground -> rules(ground).stream())
                .map(code -> policy.rule(code).sourceDocument())
                .distinct()
                .toList();
    }

    private static List<PolicyCode> rules(CohortGround ground) {
        return switch (ground) {
            case NATIONAL_PARK -> List.of(PolicyCode.COHORT_2025_NATIONAL, PolicyCode.COHORT_2025_DUE);
            case RIVER_FRONTAGE -> List.of(PolicyCode.COHORT_2025_RIVERS, PolicyCode.COHORT_2025_DUE);
            case ALL_OTHERS -> List.of(PolicyCode.COHORT_2027_DUE);
            case FRONTAGE_UNKNOWN -> List.of(PolicyCode.COHORT_2025_RIVERS);
        };
    }
}
