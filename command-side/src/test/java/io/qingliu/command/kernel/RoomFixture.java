package io.qingliu.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;

/** Given events, when a command, then exactly these events or refused by this rule: Axon's fixture in the rooms' words. */
public final class RoomFixture {
    private final Class<?> aggregate;
    private final Object[] resources;
    private final List<DomainEvent> given = new ArrayList<>();

    private RoomFixture(Class<?> aggregate, Object[] resources) {
        this.aggregate = aggregate;
        this.resources = resources;
    }

    /** A fixture for a room's aggregate, with what its handlers ask for besides the command, such as {@link ReferenceData}. */
    public static RoomFixture of(Class<?> aggregate, Object... resources) {
        Rooms.requireNameless(aggregate);
        return new RoomFixture(aggregate, resources);
    }

    /** What happened before. */
    public RoomFixture given(DomainEvent... events) {
        return given(List.of(events));
    }

    /** What happened before. */
    public RoomFixture given(List<? extends DomainEvent> events) {
        RoomFixture next = new RoomFixture(aggregate, resources);
        next.given.addAll(given);
        next.given.addAll(events);
        return next;
    }

    /** What is asked. */
    public Answer when(Command command) {
        return new Answer(run(aggregate, command));
    }

    private <T> ResultValidator<T> run(Class<T> type, Command command) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(type);
        fixture.registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                ((Command) message.getPayload()).stream().value(), null));
        for (Object resource : resources) {
            fixture.registerInjectableResource(resource);
        }
        String kind = command.stream().kind();
        GenericCommandMessage<Command> message = new GenericCommandMessage<>(
                new GenericMessage<>(command), command instanceof Opening ? kind + ".open" : kind);
        return given.isEmpty()
                ? fixture.givenNoPriorActivity().when(message)
                : fixture.given(given).when(message);
    }

    /** What came of it. */
    public static final class Answer {
        private final ResultValidator<?> result;

        private Answer(ResultValidator<?> result) {
            this.result = result;
        }

        /** Exactly these events, compared as whole records. */
        public void then(DomainEvent... events) {
            result.expectSuccessfulHandlerExecution();
            List<Object> written = new ArrayList<>();
            result.expectEventsMatching(new CustomTypeSafeMatcher<>("any events") {
                @Override
                protected boolean matchesSafely(
                        List<? super org.axonframework.eventhandling.EventMessage<?>> messages) {
                    messages.forEach(message ->
                            written.add(((org.axonframework.eventhandling.EventMessage<?>) message).getPayload()));
                    return true;
                }
            });
            assertThat(written).containsExactly((Object[]) events);
        }

        /** Refused by this rule, and nothing written. */
        public void refusedBy(Rule rule) {
            assertThat(refusal().rule()).isEqualTo(rule);
        }

        /** Refused by this rule for this field, and nothing written. */
        public void refusedBy(Rule rule, String field) {
            RuleRefused refused = refusal();
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.field()).isEqualTo(field);
        }

        private RuleRefused refusal() {
            AtomicReference<Throwable> seen = new AtomicReference<>();
            result.expectNoEvents();
            result.expectException(new org.hamcrest.BaseMatcher<Object>() {
                @Override
                public boolean matches(Object actual) {
                    seen.set((Throwable) actual);
                    return actual instanceof RuleRefused;
                }

                @Override
                public void describeTo(org.hamcrest.Description description) {
                    description.appendText("a refusal by a rule");
                }
            });
            return (RuleRefused) seen.get();
        }
    }
}
