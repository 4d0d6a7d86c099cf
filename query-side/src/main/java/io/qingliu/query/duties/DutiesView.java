package io.qingliu.query.duties;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.util.ArrayList;
import java.util.List;

/**
 * Duties and how they stand.
 *
 * @param head of the answer
 * @param counts how many of each kind stand how, whatever is filtered by
 * @param total how many there are in all
 * @param duties those asked for, in the order in which they were recorded
 * @param openingErased streams whose beginning was lawfully erased: nothing can be said of them but that they are there
 */
public record DutiesView(
        @JsonUnwrapped AnswerHead head,
        List<Count> counts,
        long total,
        List<DutyRow> duties,
        List<String> openingErased) {
    public DutiesView {
        counts = List.copyOf(counts);
        duties = List.copyOf(duties);
        openingErased = List.copyOf(openingErased);
    }

    /**
     * How many of a kind stand so.
     *
     * @param kind of this kind
     * @param kindZh the same in Chinese
     * @param standing that stand so
     * @param standingZh the same in Chinese
     * @param count how many
     * @param of out of how many of the kind
     * @param streams which
     */
    public record Count(
            DutyKind kind,
            String kindZh,
            DutyStanding standing,
            String standingZh,
            long count,
            long of,
            List<String> streams) {
        public Count {
            streams = List.copyOf(streams);
        }
    }

    /** All duties. */
    public static DutiesView of(Told told) {
        return of(told, DutiesQuestion.ALL);
    }

    static DutiesView of(Told told, DutiesQuestion question) {
        Places places = told.places();
        if (question.cluster() != null) {
            places.mustKnow(question.cluster(), "cluster");
        }
        List<DutyRow> all = rows(told);
        return new DutiesView(
                told.head(question.filter()),
                counts(all),
                all.size(),
                all.stream().filter(question::asksFor).toList(),
                told.states(new DutiesFold()).values().stream()
                        .filter(duty -> duty.kind() == null)
                        .map(Duty::stream)
                        .toList());
    }

    /** All that is known, in the order of recording. */
    static List<DutyRow> rows(Told told) {
        Places places = told.places();
        return told.states(new DutiesFold()).values().stream()
                .filter(duty -> duty.kind() != null)
                .map(duty -> DutyRow.of(duty, places))
                .sorted((a, b) -> Long.compare(a.opened().position(), b.opened().position()))
                .toList();
    }

    private static List<Count> counts(List<DutyRow> all) {
        List<Count> counts = new ArrayList<>();
        for (DutyKind kind : DutyKind.values()) {
            List<DutyRow> ofKind =
                    all.stream().filter(row -> row.kind() == kind).toList();
            for (DutyStanding standing : DutyStanding.values()) {
                List<String> streams = ofKind.stream()
                        .filter(row -> row.standing() == standing)
                        .map(DutyRow::stream)
                        .toList();
                if (!streams.isEmpty()) {
                    counts.add(new Count(
                            kind,
                            Words.zh(kind),
                            standing,
                            Words.zh(standing),
                            streams.size(),
                            ofKind.size(),
                            streams));
                }
            }
        }
        return counts;
    }
}
