package io.qingliu.command.kernel;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes in with every command, so that no decision asks a clock, a generator or a session.
 *
 * @param occurredOn the day on which the fact happened
 * @param actor who enters it, a pseudonym
 * @param role in which role
 * @param organisation for which organisation
 * @param basis the paper that it rests on, where there is one
 * @param source through which door it comes in
 * @param onBehalfOf whose fact it is, where it is transcribed from paper
 * @param recordedAt the recording time, taken at the door
 * @param expectedVersion the version of the stream that the person saw, or null where the door does not demand one
 *     (openings, automations)
 */
public record CommandContext(
        LocalDate occurredOn,
        ActorId actor,
        Role role,
        OrganisationId organisation,
        @Nullable Basis basis,
        Source source,
        @Nullable OnBehalfOf onBehalfOf,
        Instant recordedAt,
        @Nullable Long expectedVersion) {

    /** The programme's time zone: a recording day is a day in Chongqing. */
    public static final ZoneId CHONGQING = ZoneId.of("Asia/Chongqing");

    /** The day, in Chongqing, on which the command is recorded. */
    public LocalDate recordedOn() {
        return recordedAt.atZone(CHONGQING).toLocalDate();
    }

    /** Whether the command transcribes a paper on behalf of another person. */
    public boolean transcribed() {
        return onBehalfOf != null;
    }

    /** The context that the resulting events carry, without exceptions; {@link Judgement#context()} adds them. */
    public EventContext toEventContext() {
        return new EventContext(occurredOn, actor, role, organisation, basis, source, onBehalfOf, List.of());
    }
}
