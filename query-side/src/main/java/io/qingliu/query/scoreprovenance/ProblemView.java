package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Severity;
import io.qingliu.events.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem that points rest on, and what was done about it until then.
 *
 * @param problemId which
 * @param code its code in the taxonomy; unknown where nobody raised it, or the content was erased
 * @param severity its grade
 * @param severityZh the same in Chinese
 * @param description what is wrong
 * @param named whether the step itself names it; else it only bears on the same item
 * @param deeds what was done about it before the step, in the order of the ledger
 */
public record ProblemView(
        String problemId,
        @Nullable String code,
        @Nullable Severity severity,
        @Nullable String severityZh,
        @Nullable String description,
        boolean named,
        List<DeedView> deeds) {

    /**
     * What was done about a problem.
     *
     * @param position its place in the ledger
     * @param eventId the event
     * @param kind what
     * @param kindZh the same in Chinese
     * @param occurredOn the day on which it was done
     * @param recordedAt when it was written down
     * @param who by whom
     * @param text what was done or found, in words
     * @param evidence the files named
     */
    public record DeedView(
            long position,
            String eventId,
            DeedKind kind,
            String kindZh,
            @Nullable LocalDate occurredOn,
            Instant recordedAt,
            Who who,
            @Nullable String text,
            List<EvidenceView> evidence) {
        static DeedView of(Deed deed, Grounds grounds) {
            return new DeedView(
                    deed.act().position(),
                    deed.act().eventId(),
                    deed.kind(),
                    Words.zh(deed.kind()),
                    deed.act().occurredOn(),
                    deed.act().recordedAt(),
                    Who.of(deed.act()),
                    deed.text(),
                    EvidenceView.of(deed.evidence(), grounds));
        }
    }

    /** The problems behind a step: those that it names, then the others that bear on its item. */
    static List<ProblemView> behind(String cluster, Step step, Grounds grounds) {
        List<ProblemView> behind = new ArrayList<>();
        step.problems()
                .forEach(id -> behind.add(of(
                        grounds.problems(cluster).getOrDefault(id, Problem.unknown(id)),
                        true,
                        step.position(),
                        grounds)));
        if (step.kind().scores()) {
            grounds.problems(cluster).values().stream()
                    .filter(problem -> problem.scoreItems().contains(String.valueOf(step.item())))
                    .filter(problem -> !step.problems().contains(problem.problemId()))
                    .map(problem -> of(problem, false, step.position(), grounds))
                    .filter(problem -> !problem.deeds().isEmpty())
                    .forEach(behind::add);
        }
        return List.copyOf(behind);
    }

    static ProblemView of(Problem problem, boolean named, long before, Grounds grounds) {
        return new ProblemView(
                problem.problemId(),
                problem.code(),
                problem.severity(),
                problem.severity() == null ? null : Words.zh(problem.severity()),
                problem.description(),
                named,
                problem.deeds().stream()
                        .filter(deed -> deed.act().position() < before)
                        .map(deed -> DeedView.of(deed, grounds))
                        .toList());
    }
}
