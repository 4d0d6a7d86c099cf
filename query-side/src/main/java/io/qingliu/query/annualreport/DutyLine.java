package io.qingliu.query.annualreport;

import io.qingliu.events.Words;
import io.qingliu.query.duties.Duty;
import io.qingliu.query.duties.DutyKind;
import io.qingliu.query.duties.Particulars;
import io.qingliu.query.kernel.Paper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joint enforcement, emergency co-operation, a dispatch or an annual plan, with anything that happened within the period.
 *
 * @param id its stream
 * @param kind what it is
 * @param kindZh the same in Chinese
 * @param on the day on which it began
 * @param title what it is about
 * @param text more about it
 * @param clusters the clusters concerned
 * @param parties who takes part
 * @param document the paper's number, or what there is instead
 * @param steps what happened within the period
 * @param endedOn the day on which it was closed or settled
 * @param outcome what came of it
 * @param position of its first event
 */
record DutyLine(
        String id,
        DutyKind kind,
        String kindZh,
        LocalDate on,
        String title,
        String text,
        List<String> clusters,
        List<String> parties,
        String document,
        List<String> steps,
        @Nullable LocalDate endedOn,
        @Nullable String outcome,
        long position) {
    private static final List<DutyKind> KINDS = List.of(
            DutyKind.JOINT_CASE,
            DutyKind.DRILL,
            DutyKind.EMERGENCY_PLANS,
            DutyKind.EMERGENCY_RESOURCES,
            DutyKind.INCIDENT,
            DutyKind.SUPERVISION,
            DutyKind.DISPATCH,
            DutyKind.ANNUAL_PLAN);

    static List<DutyLine> of(Known end, Period period, Naming naming) {
        return KINDS.stream()
                .flatMap(kind -> end.duties(kind).stream())
                .filter(it -> happened(it, period))
                .map(it -> of(it, period, naming))
                .sorted(Comparator.<DutyLine, Integer>comparing(it -> KINDS.indexOf(it.kind()))
                        .thenComparing(DutyLine::on)
                        .thenComparing(DutyLine::position))
                .toList();
    }

    /** A plan counts in the year that it is for. */
    private static boolean happened(Duty it, Period period) {
        Particulars.Plan plan = it.particulars().plan();
        if (plan != null) {
            return plan.year() == period.from().getYear();
        }
        return Stream.concat(Stream.of(Known.begun(it)), it.followUps().stream().map(Duty.FollowUp::fact))
                .anyMatch(fact -> period.has(fact.occurredOn()));
    }

    private static DutyLine of(Duty it, Period period, Naming naming) {
        DutyKind kind = Objects.requireNonNull(it.kind());
        Duty.End end = it.end();
        return new DutyLine(
                it.stream(),
                kind,
                Words.zh(kind),
                Known.begun(it).occurredOn(),
                Objects.requireNonNull(it.title()),
                text(it.particulars()),
                naming.clusters(it.clusters()),
                parties(it.particulars()).stream().map(naming::party).toList(),
                Naming.shown(document(it.particulars())),
                it.followUps().stream()
                        .filter(step -> period.has(step.fact().occurredOn()) && apart(step, it))
                        .map(step -> step.fact().occurredOn() + " " + step.text()
                                + (step.more() == null ? "" : "：" + step.more()))
                        .toList(),
                end == null ? null : end.fact().occurredOn(),
                end == null ? null : outcome(it.particulars(), end),
                Known.begun(it).position());
    }

    /** Whether a step is told for itself, and not as the beginning or the end. */
    private static boolean apart(Duty.FollowUp step, Duty it) {
        long position = step.fact().position();
        return position != Known.begun(it).position()
                && (it.end() == null || position != it.end().fact().position());
    }

    private static String text(Particulars it) {
        if (it.jointCase() != null) {
            return Words.zh(it.jointCase().kind());
        }
        if (it.matter() != null) {
            return "时限 " + it.matter().dueOn();
        }
        Particulars.Emergency emergency = it.emergency();
        if (emergency == null) {
            return "";
        }
        if (emergency.grade() != null) {
            return Words.zh(emergency.grade());
        }
        return emergency.findings() != null
                ? emergency.findings()
                : emergency.resources().stream()
                        .map(one -> one.name() + one.quantity() + one.unit())
                        .collect(Collectors.joining("、"));
    }

    private static List<String> parties(Particulars it) {
        if (it.plan() != null) {
            return List.of(it.plan().unitId());
        }
        if (it.matter() != null) {
            return List.of(it.matter().owner());
        }
        if (it.emergency() != null) {
            return it.emergency().parties();
        }
        Particulars.JointCase joint = it.jointCase();
        return joint == null
                ? List.of()
                : Stream.of(joint.units(), joint.departments(), joint.cities())
                        .flatMap(List::stream)
                        .toList();
    }

    private static @Nullable Paper document(Particulars it) {
        if (it.plan() != null) {
            return it.plan().document();
        }
        return it.emergency() == null ? null : it.emergency().document();
    }

    private static String outcome(Particulars it, Duty.End end) {
        String penalty = it.jointCase() == null ? null : it.jointCase().penaltyNumber();
        Integer late = end.daysLate();
        return end.outcome()
                + (penalty == null ? "" : "（" + penalty + "）")
                + (late == null || late == 0 ? "" : "（逾期" + late + "天）");
    }
}
