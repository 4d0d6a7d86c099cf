package io.qingliu.command.enforcement;

import static io.qingliu.command.enforcement.EnforcementRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.enforcement.EnforcementRule.A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES;
import static io.qingliu.command.enforcement.EnforcementRule.THE_CASE_IS_CLOSED;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.enforcement.EnforcementEvent;
import io.qingliu.events.enforcement.JointActionRecorded;
import io.qingliu.events.enforcement.JointCaseClosed;
import io.qingliu.events.enforcement.JointCaseOpened;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A joint enforcement case.
 *
 * @param closedOn the day on which it was closed, or null
 */
record Enforcement(@Nullable LocalDate closedOn) {
    /** Before it was opened. */
    static final Enforcement NOT_YET = new Enforcement(null);

    private static final int FEWEST_PARTIES = 2;

    /** Answers a command with its events, or refuses it by an {@link EnforcementRule}. */
    List<EnforcementEvent> decide(EnforcementCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case OpenJointCase c -> {
                mustBeNamed(c.departments(), "departments", judgement);
                mustBeNamed(c.cities(), "cities", judgement);
                judgement
                        .refuseIf(parties(c) < FEWEST_PARTIES, A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES)
                        .refuseFieldIf(c.clusters().isEmpty(), AT_LEAST_ONE_CLUSTER_IS_CONCERNED, "clusters")
                        .demandText(c.matter(), "matter");
                yield List.of(new JointCaseOpened(
                        c.enforcementId(),
                        judgement.context(),
                        c.kind(),
                        c.matter(),
                        c.units(),
                        c.departments(),
                        c.cities(),
                        c.clusters()));
            }
            case RecordJointAction c -> {
                // what was done before the closing may be entered after it (rulings §1)
                judgement
                        .refuseIf(
                                closedOn != null && c.context().occurredOn().isAfter(closedOn),
                                THE_CASE_IS_CLOSED,
                                String.valueOf(closedOn))
                        .demandText(c.action(), "action")
                        .demandText(c.findings(), "findings");
                yield List.of(new JointActionRecorded(
                        c.enforcementId(), judgement.context(), c.action(), c.findings(), c.evidence()));
            }
            case CloseJointCase c -> {
                judgement
                        .refuseIf(closedOn != null, THE_CASE_IS_CLOSED, String.valueOf(closedOn))
                        .demandText(c.outcome(), "outcome");
                yield List.of(
                        new JointCaseClosed(c.enforcementId(), judgement.context(), c.outcome(), c.penaltyNumber()));
            }
        };
    }

    /** Who takes part, each counted once. */
    private static int parties(OpenJointCase c) {
        return Set.copyOf(c.units()).size()
                + Set.copyOf(c.departments()).size()
                + Set.copyOf(c.cities()).size();
    }

    private static void mustBeNamed(List<String> parties, String field, Judgement judgement) {
        for (int i = 0; i < parties.size(); i++) {
            judgement.demandText(parties.get(i), field + "[" + i + "]");
        }
    }

    /** What the case is after an event. */
    Enforcement evolve(EnforcementEvent event) {
        return switch (event) {
            case JointCaseOpened e -> this;
            case JointActionRecorded e -> this;
            case JointCaseClosed e -> new Enforcement(e.context().occurredOn());
        };
    }
}
