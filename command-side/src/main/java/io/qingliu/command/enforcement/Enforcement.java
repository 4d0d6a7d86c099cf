package io.qingliu.command.enforcement;

import static io.qingliu.command.enforcement.EnforcementRule.AT_LEAST_ONE_CLUSTER_IS_CONCERNED;
import static io.qingliu.command.enforcement.EnforcementRule.A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES;
import static io.qingliu.command.enforcement.EnforcementRule.THE_CASE_IS_CLOSED;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.enforcement.EnforcementEvent;
import io.qingliu.events.enforcement.JointActionRecorded;
import io.qingliu.events.enforcement.JointCaseClosed;
import io.qingliu.events.enforcement.JointCaseOpened;
import java.util.List;

/**
 * A joint enforcement case.
 *
 * @param closed whether it was closed
 */
record Enforcement(boolean closed) {
    /** Before it was opened. */
    static final Enforcement NOT_YET = new Enforcement(false);

    private static final int FEWEST_PARTIES = 2;

    /** Answers a command with its events, or refuses it by an {@link EnforcementRule}. */
    List<EnforcementEvent> decide(EnforcementCommand command) {
        Judgement judgement = Judgement.of(command).refuseIf(closed, THE_CASE_IS_CLOSED);
        return switch (command) {
            case OpenJointCase c -> {
                int parties =
                        c.units().size() + c.departments().size() + c.cities().size();
                judgement
                        .refuseIf(parties < FEWEST_PARTIES, A_JOINT_CASE_HAS_AT_LEAST_TWO_PARTIES)
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
                judgement.demandText(c.action(), "action");
                yield List.of(new JointActionRecorded(
                        c.enforcementId(), judgement.context(), c.action(), c.findings(), c.evidence()));
            }
            case CloseJointCase c -> {
                judgement.demandText(c.outcome(), "outcome");
                yield List.of(
                        new JointCaseClosed(c.enforcementId(), judgement.context(), c.outcome(), c.penaltyNumber()));
            }
        };
    }

    /** What the case is after an event. */
    Enforcement evolve(EnforcementEvent event) {
        return switch (event) {
            case JointCaseOpened e -> this;
            case JointActionRecorded e -> this;
            case JointCaseClosed e -> new Enforcement(true);
        };
    }
}
