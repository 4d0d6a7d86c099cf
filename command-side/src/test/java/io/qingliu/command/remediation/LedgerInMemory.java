package io.qingliu.command.remediation;

import io.qingliu.command.kernel.Automation;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.GeneralRule;
import io.qingliu.command.kernel.Opening;
import io.qingliu.command.kernel.Rule;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.CycleHandedOver;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.events.remediation.RemediationOpened;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;

/** The cycles of many clusters, with the automations between them at work: what the ledger does, without a ledger. */
final class LedgerInMemory implements Automation {
    private final Map<RemediationId, Remediation> cycles = new HashMap<>();
    private final List<RemediationEvent> written = new ArrayList<>();

    /** What was written, in order. */
    List<RemediationEvent> written() {
        return written;
    }

    Remediation cycle(RemediationId id) {
        return Objects.requireNonNull(cycles.get(id));
    }

    /** Somebody asks. */
    void ask(RemediationCommand command) {
        Remediation state = cycles.get(command.remediationId());
        if (state == null && !(command instanceof Opening)) {
            throw new RuleRefused(GeneralRule.IT_WAS_NEVER_OPENED, null, List.of(command.remediationId()));
        }
        List<RemediationEvent> events = (state == null ? Remediation.NOT_YET : state).decide(command, Loaded.REFERENCE);
        for (RemediationEvent event : events) {
            cycles.merge(
                    event.remediationId(), Remediation.NOT_YET.evolve(event), (before, first) -> before.evolve(event));
            written.add(event);
        }
        events.forEach(this::hear);
    }

    @Override
    public void ask(
            Class<?> automation,
            EventMessage<? extends DomainEvent> heard,
            Function<CommandContext, ? extends Command> request) {
        String day = heard.getPayload().context().occurredOn().toString();
        ask((RemediationCommand) request.apply(Someone.automation(day)));
    }

    @Override
    public boolean askUnless(
            Rule expected,
            Class<?> automation,
            EventMessage<? extends DomainEvent> heard,
            Function<CommandContext, ? extends Command> request) {
        try {
            ask(automation, heard, request);
            return true;
        } catch (RuleRefused refused) {
            if (refused.rule().equals(expected)) {
                return false;
            }
            throw refused;
        }
    }

    private void hear(RemediationEvent event) {
        if (event instanceof RemediationOpened e) {
            new WhenNextCycleOpenedThenHandOver(this).on(e, new GenericEventMessage<>(e));
        }
        if (event instanceof CycleHandedOver e) {
            new WhenCycleHandedOverThenCarryProblems(this).on(e, new GenericEventMessage<>(e));
        }
    }
}
