package io.qingliu.command.kernel;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;

/** Asks through the gateway, under the automations' own pseudonym. */
public final class LedgerAutomation implements Automation {
    /** The pseudonym of all automations; which one it was stands in the key and in the source. */
    public static final ActorId ACTOR = new ActorId("automation");

    /** The organisation of all automations: the ledger itself. */
    public static final OrganisationId ORGANISATION = new OrganisationId("org-ledger");

    private static final String TRACE = "trace";

    private final LedgerGateway gateway;
    private final RecordingClock clock;

    /**
     * @param gateway the way to the ledger
     * @param clock gives the recording times
     */
    public LedgerAutomation(LedgerGateway gateway, RecordingClock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    @Override
    public void ask(
            Class<?> automation,
            EventMessage<? extends DomainEvent> heard,
            Function<CommandContext, ? extends Command> request) {
        EventContext of = heard.getPayload().context();
        CommandContext context = new CommandContext(
                of.occurredOn(),
                ACTOR,
                Role.AUTOMATION,
                ORGANISATION,
                of.basis(),
                new Source(Source.Kind.AUTOMATION, automation.getSimpleName()),
                null,
                clock.after(heard.getTimestamp()),
                null);
        Command command = request.apply(context);
        String key = automation.getSimpleName() + ":" + heard.getIdentifier() + ":"
                + command.stream().value();
        Object trace = heard.getMetaData().get(TRACE);
        gateway.submit(
                command,
                key,
                key.getBytes(StandardCharsets.UTF_8),
                trace == null ? heard.getIdentifier() : trace.toString(),
                null,
                heard.getIdentifier());
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
}
