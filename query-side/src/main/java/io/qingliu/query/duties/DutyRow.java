package io.qingliu.query.duties;

import io.qingliu.events.ProblemKind;
import io.qingliu.events.Words;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.query.duties.Duty.End;
import io.qingliu.query.duties.Duty.FollowUp;
import io.qingliu.query.duties.Particulars.Emergency;
import io.qingliu.query.duties.Particulars.Handover;
import io.qingliu.query.duties.Particulars.Matter;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Paper;
import io.qingliu.query.kernel.Places;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A duty as an answer shows it, with what was done since.
 *
 * @param stream which; its history stands under /api/streams/{streamId}/history
 * @param kind what it is
 * @param kindZh the same in Chinese
 * @param standing how it stands on the day
 * @param standingZh the same in Chinese
 * @param title what it is about
 * @param year of a plan its year, of all else the year in which it began
 * @param units the units concerned: those it names, and those of its clusters on the day
 * @param clusters the clusters concerned
 * @param dueOn by when, where it has a day
 * @param daysLeft days from the day of the answer to it, negative once it has passed; null where it ended or has none
 * @param daysLate of what was settled: days after its day, 0 where in time
 * @param outcome how it ended
 * @param labels the codes of the particulars in Chinese
 * @param particulars what a duty of its kind has to say
 * @param opened the event that began it
 * @param ended the event that ended it
 * @param followUps what was done since, in the order of recording
 */
public record DutyRow(
        String stream,
        DutyKind kind,
        String kindZh,
        DutyStanding standing,
        String standingZh,
        String title,
        int year,
        List<Named> units,
        List<Named> clusters,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLeft,
        @Nullable Integer daysLate,
        @Nullable String outcome,
        Map<String, String> labels,
        Particulars particulars,
        FactShown opened,
        @Nullable FactShown ended,
        List<FollowUpRow> followUps) {
    public DutyRow {
        units = List.copyOf(units);
        clusters = List.copyOf(clusters);
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        followUps = List.copyOf(followUps);
    }

    /** A unit or a cluster by its name on the day, where it has one. */
    public record Named(String id, @Nullable String name) {}

    /** What was done; see {@link FollowUp}. */
    public record FollowUpRow(
            @Nullable String text,
            @Nullable String more,
            List<String> parties,
            List<String> evidence,
            @Nullable Paper document,
            FactShown fact) {
        public FollowUpRow {
            parties = List.copyOf(parties);
            evidence = List.copyOf(evidence);
        }

        static FollowUpRow of(FollowUp followUp) {
            return new FollowUpRow(
                    followUp.text(),
                    followUp.more(),
                    followUp.parties(),
                    followUp.evidence(),
                    followUp.document(),
                    FactShown.of(followUp.fact()));
        }
    }

    static DutyRow of(Duty duty, Places places) {
        DutyKind kind = Objects.requireNonNull(duty.kind(), "only duties whose opening is known are rows");
        Fact opened = Objects.requireNonNull(duty.opened(), "only duties whose opening is known are rows");
        LocalDate day = places.day();
        End end = duty.end();
        Matter matter = duty.particulars().matter();
        LocalDate dueOn = matter == null ? null : matter.dueOn();
        DutyStanding standing = standing(kind, duty, day);
        return new DutyRow(
                duty.stream(),
                kind,
                Words.zh(kind),
                standing,
                Words.zh(standing),
                duty.title() == null ? "" : duty.title(),
                duty.particulars().plan() == null
                        ? opened.occurredOn().getYear()
                        : duty.particulars().plan().year(),
                units(duty, places),
                duty.clusters().stream()
                        .map(id -> new Named(id, places.name(id)))
                        .toList(),
                dueOn,
                dueOn == null || end != null ? null : Long.valueOf(ChronoUnit.DAYS.between(day, dueOn)),
                end == null ? null : end.daysLate(),
                end == null ? null : end.outcome(),
                labels(duty.particulars()),
                duty.particulars(),
                FactShown.of(opened),
                end == null ? null : FactShown.of(end.fact()),
                duty.followUps().stream().map(FollowUpRow::of).toList());
    }

    private static DutyStanding standing(DutyKind kind, Duty duty, LocalDate day) {
        boolean ended = duty.end() != null;
        return switch (kind) {
            case ANNUAL_PLAN -> DutyStanding.IN_FORCE;
            case DISPATCH, SUPERVISION -> {
                Matter matter = Objects.requireNonNull(duty.particulars().matter());
                yield ended
                        ? DutyStanding.SETTLED
                        : matter.dueOn().isBefore(day) ? DutyStanding.OVERDUE : DutyStanding.OPEN;
            }
            case JOINT_CASE, INCIDENT -> ended ? DutyStanding.SETTLED : DutyStanding.OPEN;
            case EMERGENCY_PLANS, EMERGENCY_RESOURCES, DRILL -> DutyStanding.DONE;
            case PRACTICE -> ended ? DutyStanding.WITHDRAWN : DutyStanding.IN_FORCE;
            case HANDOVER -> standing(Objects.requireNonNull(duty.particulars().handover()));
        };
    }

    private static DutyStanding standing(Handover handover) {
        if (handover.reconciliation() != null) {
            return handover.reconciliation().differences().isEmpty() ? DutyStanding.RECONCILED : DutyStanding.DIFFERING;
        }
        return handover.receipt() == null ? DutyStanding.AWAITING_RECEIPT : DutyStanding.AWAITING_RECONCILIATION;
    }

    private static List<Named> units(Duty duty, Places places) {
        Set<String> units = new LinkedHashSet<>();
        if (duty.particulars().plan() != null) {
            units.add(duty.particulars().plan().unitId());
        }
        if (duty.particulars().jointCase() != null) {
            units.addAll(duty.particulars().jointCase().units());
        }
        duty.clusters().stream()
                .map(places::cluster)
                .flatMap(cluster -> Stream.ofNullable(cluster.unitId()))
                .forEach(units::add);
        return units.stream().map(id -> new Named(id, places.name(id))).toList();
    }

    private static Map<String, String> labels(Particulars particulars) {
        Map<String, String> labels = new TreeMap<>();
        if (particulars.jointCase() != null) {
            labels.put(
                    particulars.jointCase().kind().name(),
                    Words.zh(particulars.jointCase().kind()));
        }
        Emergency emergency = particulars.emergency();
        if (emergency != null && emergency.grade() != null) {
            labels.put(emergency.grade().name(), Words.zh(emergency.grade()));
        }
        if (particulars.practice() != null) {
            particulars
                    .practice()
                    .solves()
                    .forEach(code ->
                            ProblemKind.of(new ProblemCode(code)).ifPresent(problem -> labels.put(code, problem.zh())));
        }
        return labels;
    }

    boolean concernsUnit(String unit) {
        return units.stream().anyMatch(one -> one.id().equals(unit));
    }

    boolean concernsCluster(String cluster) {
        return clusters.stream().anyMatch(one -> one.id().equals(cluster));
    }
}
