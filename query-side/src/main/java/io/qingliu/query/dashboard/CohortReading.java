package io.qingliu.query.dashboard;

import io.qingliu.events.Cohort;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.policy.PolicyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading of the cohort policy: which clusters it would put into 2025, and by when.
 *
 * @param policy the published version that says so; null where the reading is only tried out
 * @param title the version's title
 * @param rivers the rivers that “长江沿线” is read as
 * @param nationalParks whether a national park puts its clusters into 2025
 * @param due2025 the day that ends the cohort of 2025; null where no policy says so
 * @param due2027 the day that ends the cohort of 2027
 */
public record CohortReading(
        @Nullable String policy,
        @Nullable String title,
        List<String> rivers,
        boolean nationalParks,
        @Nullable LocalDate due2025,
        @Nullable LocalDate due2027) {
    public CohortReading {
        rivers = List.copyOf(rivers);
    }

    /** A published version. */
    static CohortReading of(Reference.Version version) {
        return new CohortReading(
                PolicyCode.COHORT_2025_RIVERS.policy().value() + " v" + version.number(),
                version.title(),
                version.words(PolicyCode.COHORT_2025_RIVERS),
                version.yes(PolicyCode.COHORT_2025_NATIONAL),
                version.day(PolicyCode.COHORT_2025_DUE).orElse(null),
                version.day(PolicyCode.COHORT_2027_DUE).orElse(null));
    }

    /** The same, but for other rivers, and national parks where something is said of them. */
    CohortReading along(List<String> others, @Nullable Boolean national) {
        return new CohortReading(null, null, others, national == null ? nationalParks : national, due2025, due2027);
    }

    /**
     * What a reading says of a cluster.
     *
     * @param cohort its cohort
     * @param dueOn by when
     * @param grounds every ground that holds
     */
    public record Answer(Cohort cohort, @Nullable LocalDate dueOn, List<CohortGround> grounds) {
        public Answer {
            grounds = List.copyOf(grounds);
        }
    }

    /** What it says of a cluster; what is not known of its frontage stays unknown (rulings §4). */
    Answer answer(CohortFacts facts) {
        List<CohortGround> grounds = new ArrayList<>();
        if (nationalParks && facts.parkLevel() == ParkLevel.NATIONAL) {
            grounds.add(CohortGround.NATIONAL_PARK);
        }
        if (facts.frontage() == Frontage.YES && facts.rivers().stream().anyMatch(rivers::contains)) {
            grounds.add(CohortGround.RIVER_FRONTAGE);
        }
        if (!grounds.isEmpty()) {
            return new Answer(Cohort.COHORT_2025, due2025, grounds);
        }
        boolean open = facts.frontage() == null
                || facts.frontage() == Frontage.UNKNOWN
                || facts.frontage() == Frontage.YES && facts.rivers().isEmpty();
        return !rivers.isEmpty() && open
                ? new Answer(Cohort.UNDETERMINED, null, List.of(CohortGround.FRONTAGE_UNKNOWN))
                : new Answer(Cohort.COHORT_2027, due2027, List.of(CohortGround.ALL_OTHERS));
    }
}
