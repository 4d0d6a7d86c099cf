package io.qingliu.query.dashboard;

import io.qingliu.events.Cohort;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.cluster.CohortGround;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster's cohort rests on, and the cohort as it was assigned.
 *
 * @param parkLevel its park's level
 * @param levelFrom the position of the event that says so
 * @param frontage whether it lies along a river; null where nothing is known
 * @param rivers along which
 * @param frontageFrom the position of the event that says so
 * @param assigned the latest assignment
 */
public record CohortFacts(
        @Nullable ParkLevel parkLevel,
        long levelFrom,
        @Nullable Frontage frontage,
        List<String> rivers,
        long frontageFrom,
        @Nullable Assigned assigned) {
    static final CohortFacts NOTHING = new CohortFacts(null, 0, null, List.of(), 0, null);

    public CohortFacts {
        rivers = List.copyOf(rivers);
    }

    /**
     * An assignment.
     *
     * @param cohort the cohort
     * @param dueOn the day by which the cluster must reach the standard
     * @param grounds every ground that holds
     * @param policyVersion the version of the cohort policy that says so
     * @param sourceDocuments the documents behind the grounds
     * @param position the event
     */
    public record Assigned(
            Cohort cohort,
            @Nullable LocalDate dueOn,
            List<CohortGround> grounds,
            int policyVersion,
            List<String> sourceDocuments,
            long position) {
        public Assigned {
            grounds = List.copyOf(grounds);
            sourceDocuments = List.copyOf(sourceDocuments);
        }
    }

    /** The cohort as assigned. */
    public Cohort cohort() {
        return assigned == null ? Cohort.UNDETERMINED : assigned.cohort();
    }

    /** The day by which the cluster must reach the standard, as assigned. */
    public @Nullable LocalDate dueOn() {
        return assigned == null ? null : assigned.dueOn();
    }

    CohortFacts ofLevel(ParkLevel level, long position) {
        return new CohortFacts(level, position, frontage, rivers, frontageFrom, assigned);
    }

    CohortFacts along(Frontage found, List<String> named, long position) {
        return new CohortFacts(parkLevel, levelFrom, found, named, position, assigned);
    }

    CohortFacts assigned(Assigned next) {
        return new CohortFacts(parkLevel, levelFrom, frontage, rivers, frontageFrom, next);
    }
}
