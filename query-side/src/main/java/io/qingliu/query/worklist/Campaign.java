package io.qingliu.query.worklist;

import io.qingliu.events.SurveyPart;
import io.qingliu.events.Track;
import io.qingliu.events.survey.SurveyRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One survey campaign of a cluster.
 *
 * @param clusterId the cluster
 * @param number which campaign
 * @param openedOn the day on which it was opened
 * @param track demonstration or general
 * @param submittedOn the day on which the whole form was last submitted
 * @param parts the parts of the form that were ever submitted
 * @param enterprises the rows of the part “sources” that stand: one for each enterprise or drainage user
 */
public record Campaign(
        String clusterId,
        int number,
        @Nullable LocalDate openedOn,
        @Nullable Track track,
        @Nullable LocalDate submittedOn,
        List<PartFact> parts,
        List<EnterpriseFact> enterprises) {
    private static final String NAME = "name";
    private static final String USCC = "uscc";
    private static final String STATUS = "operatingStatus";

    public Campaign {
        parts = List.copyOf(parts);
        enterprises = List.copyOf(enterprises);
    }

    /**
     * A part of the form.
     *
     * @param part which
     * @param submittedOn the day on which it was last submitted; null where it was returned since
     * @param rows how many rows it had then
     * @param statement what was said where it had none
     * @param returned how often it was returned
     * @param reason why it was last returned
     * @param at the position of the event that says how it stands
     */
    public record PartFact(
            SurveyPart part,
            @Nullable LocalDate submittedOn,
            int rows,
            @Nullable String statement,
            int returned,
            @Nullable String reason,
            long at) {}

    /**
     * An enterprise or drainage user as surveyed.
     *
     * @param rowId its row
     * @param name its name, where given
     * @param uscc its credit code, where given
     * @param status whether it produces, where given
     * @param enteredOn the day of the row
     * @param at the position of the row
     */
    public record EnterpriseFact(
            String rowId,
            @Nullable String name,
            @Nullable String uscc,
            @Nullable String status,
            LocalDate enteredOn,
            long at) {
        static EnterpriseFact of(SurveyRow row, LocalDate day, long position) {
            Map<String, String> values = row.values();
            return new EnterpriseFact(
                    row.rowId().value(),
                    given(values.get(NAME)),
                    given(values.get(USCC)),
                    given(values.get(STATUS)),
                    day,
                    position);
        }

        EnterpriseFact corrected(Map<String, String> after) {
            return new EnterpriseFact(
                    rowId,
                    after.containsKey(NAME) ? given(after.get(NAME)) : name,
                    after.containsKey(USCC) ? given(after.get(USCC)) : uscc,
                    after.containsKey(STATUS) ? given(after.get(STATUS)) : status,
                    enteredOn,
                    at);
        }

        private static @Nullable String given(@Nullable String value) {
            return value == null || value.isBlank() ? null : value;
        }

        /** Its name, or its row where there is none. */
        String shown() {
            return name == null ? rowId : name;
        }
    }

    static Campaign nothing(String clusterId, int number) {
        return new Campaign(clusterId, number, null, null, null, List.of(), List.of());
    }

    /** How a part stands, where it was ever submitted. */
    Optional<PartFact> part(SurveyPart part) {
        return parts.stream().filter(it -> it.part() == part).findFirst();
    }

    /** Whether a part is submitted and was not returned since. */
    boolean submitted(SurveyPart part) {
        return part(part).filter(it -> it.submittedOn() != null).isPresent();
    }

    /** The enterprise of a row. */
    Optional<EnterpriseFact> enterprise(String rowId) {
        return enterprises.stream().filter(it -> it.rowId().equals(rowId)).findFirst();
    }

    Campaign opened(LocalDate day, Track now) {
        return new Campaign(clusterId, number, day, now, submittedOn, parts, enterprises);
    }

    Campaign submitted(LocalDate day) {
        return new Campaign(clusterId, number, openedOn, track, day, parts, enterprises);
    }

    Campaign with(PartFact now) {
        List<PartFact> next = new ArrayList<>(parts);
        next.removeIf(it -> it.part() == now.part());
        next.add(now);
        next.sort(Comparator.comparing(PartFact::part));
        return new Campaign(clusterId, number, openedOn, track, submittedOn, next, enterprises);
    }

    Campaign enterprises(UnaryOperator<List<EnterpriseFact>> change) {
        return new Campaign(
                clusterId, number, openedOn, track, submittedOn, parts, change.apply(new ArrayList<>(enterprises)));
    }
}
