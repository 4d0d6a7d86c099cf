package io.qingliu.command.kernel;

import io.qingliu.events.Basis;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Role;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateLifecycle;

/** The way from a decision to the ledger, the same for every room; the Axon classes of the rooms are one-liners around it. */
public final class Decisions {
    /** The roles that do the programme's work and so enter its old papers; no administrator, auditor or automation does. */
    private static final Set<Role> TRANSCRIBING = EnumSet.of(
            Role.MUNICIPAL_BUREAU,
            Role.MUNICIPAL_ENFORCEMENT_TEAM,
            Role.MUNICIPAL_ACADEMY,
            Role.DISTRICT_BUREAU,
            Role.ENFORCEMENT_DETACHMENT,
            Role.PARK_AUTHORITY,
            Role.PARK_MANAGEMENT_BODY,
            Role.EXPERT);

    private Decisions() {}

    /**
     * Puts the general rules, asks for the decision and applies its events to the aggregate that is being handled.
     *
     * @param decision what the room decides: one event or more, never none
     * @throws RuleRefused where a rule refuses
     * @throws StaleVersion where the person saw an older version of the stream
     */
    public static void record(Command command, Supplier<? extends List<? extends DomainEvent>> decision) {
        CommandContext context = command.context();
        Long expected = context.expectedVersion();
        if (expected != null && !(command instanceof Opening)) {
            long current = AggregateLifecycle.getVersion();
            if (expected != current) {
                throw new StaleVersion(command.stream(), expected, current);
            }
        }
        putGeneralRules(command);
        List<? extends DomainEvent> events = decision.get();
        if (events.isEmpty()) {
            throw new IllegalStateException("a decision must write at least one event: "
                    + command.getClass().getName());
        }
        events.forEach(AggregateLifecycle::apply);
    }

    private static void putGeneralRules(Command command) {
        CommandContext context = command.context();
        Judgement judgement = Judgement.of(command);
        judgement.refuseFieldIf(
                context.occurredOn().isAfter(context.recordedOn()),
                GeneralRule.A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING,
                "occurredOn",
                context.occurredOn(),
                context.recordedOn());
        papersAreThere(command, judgement);
        Asks asks = command.getClass().getAnnotation(Asks.class);
        if (asks == null) {
            throw new IllegalStateException(
                    "not marked with @Asks: " + command.getClass().getName());
        }
        Role answering = context.toEventContext().answeringRole();
        judgement.refuseFieldIf(
                context.onBehalfOf() != null
                        && (!TRANSCRIBING.contains(context.role()) || answering == Role.AUTOMATION),
                GeneralRule.THIS_ROLE_DOES_NOT_TRANSCRIBE,
                "onBehalfOf",
                context.role(),
                TRANSCRIBING);
        judgement.refuseIf(
                !Arrays.asList(asks.by()).contains(answering),
                GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT,
                answering,
                Arrays.asList(asks.by()));
    }

    /** Every paper of a command: of its context, and among its own components. */
    private static void papersAreThere(Command command, Judgement judgement) {
        CommandContext context = command.context();
        if (context.basis() != null) {
            judgement.demandPaperOf(context.basis().issuedOn(), "basis.issuedOn");
        }
        if (context.onBehalfOf() != null) {
            judgement.demandPaperOf(context.onBehalfOf().paperDate(), "onBehalfOf.paperDate");
        }
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            if (component.getType() == Basis.class && NamedStreams.value(component, command) instanceof Basis paper) {
                judgement.demandPaperOf(paper.issuedOn(), component.getName() + ".issuedOn");
            }
        }
    }
}
