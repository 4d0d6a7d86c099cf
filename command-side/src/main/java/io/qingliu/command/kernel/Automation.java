package io.qingliu.command.kernel;

import io.qingliu.events.DomainEvent;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;

/**
 * The hand of the automations: whenever X happened, ask for Y, in the name of the ledger itself and once per event.
 *
 * <p>The request is recorded under the key {@code <automation>:<event id>:<stream>}, so hearing an event twice asks once. Its
 * context takes the day and the basis of the event that was heard.
 */
public interface Automation {
    /**
     * Asks.
     *
     * @param automation the class of the automation, for its name
     * @param heard the event that happened
     * @param request makes the command from the context that the automation asks with
     * @throws RuleRefused where a rule refuses; the event is then parked for people to look at
     */
    void ask(
            Class<?> automation,
            EventMessage<? extends DomainEvent> heard,
            Function<CommandContext, ? extends Command> request);

    /**
     * Asks, where one refusal is an expected answer: the cluster never took part, the stream was opened before.
     *
     * @param expected the rule whose refusal is expected
     * @return whether it was written; false where {@code expected} refused
     * @throws RuleRefused where another rule refuses
     */
    boolean askUnless(
            Rule expected,
            Class<?> automation,
            EventMessage<? extends DomainEvent> heard,
            Function<CommandContext, ? extends Command> request);
}
