package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Rule;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.RemediationId;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;

/**
 * The way to the cycle of a cluster that is worked in. What happens elsewhere does not know its number; each cycle that was handed
 * over says so, and the next one is asked.
 */
final class RunningCycle {
    private final Automation automation;
    private final Class<?> asking;
    private final EventMessage<? extends DomainEvent> heard;

    RunningCycle(Automation automation, Class<?> asking, EventMessage<? extends DomainEvent> heard) {
        this.automation = automation;
        this.asking = asking;
        this.heard = heard;
    }

    /** Opens a cycle, and says whether it did; false where it is open already. */
    boolean open(Function<CommandContext, OpenRemediation> request) {
        return automation.askUnless(GeneralRule.IT_WAS_ALREADY_OPENED, asking, heard, request);
    }

    /** Opens a cycle; where it is open already, carries what was found into the one that is worked in. */
    void openOrCarry(RemediationId cycle, Function<CommandContext, OpenRemediation> request) {
        if (!open(request)) {
            carry(cycle, request.andThen(OpenRemediation::orCarry));
        }
    }

    /** Carries problems into the cycle or the later one that is worked in; nothing where they stand there already. */
    void carry(RemediationId cycle, Function<CommandContext, CarryProblems> request) {
        ask(
                cycle,
                (running, context) -> request.apply(context).into(running),
                Set.of(RemediationRule.A_PROBLEM_STANDS_ONCE));
    }

    /** Tells the cycle or the later one that is worked in what the cluster owes; nothing where there is none or it knows. */
    void note(RemediationId cycle, BiFunction<RemediationId, CommandContext, NoteObligation> request) {
        ask(cycle, request, Set.of(RemediationRule.NOTHING_WOULD_CHANGE, GeneralRule.IT_WAS_NEVER_OPENED));
    }

    private void ask(
            RemediationId cycle,
            BiFunction<RemediationId, CommandContext, ? extends RemediationCommand> request,
            Set<? extends Rule> settledBy) {
        try {
            automation.ask(asking, heard, context -> request.apply(cycle, context));
        } catch (RuleRefused refused) {
            if (refused.rule().equals(RemediationRule.THE_NEXT_CYCLE_HAS_TAKEN_OVER)) {
                ask(RemediationId.of(cycle.cluster(), cycle.cycle() + 1), request, settledBy);
            } else if (!settledBy.contains(refused.rule())) {
                throw refused;
            }
        }
    }
}
