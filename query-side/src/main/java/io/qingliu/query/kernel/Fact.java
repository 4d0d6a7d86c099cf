package io.qingliu.query.kernel;

import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import java.time.LocalDate;

/**
 * The event that a piece of knowledge rests on, as far as a state must keep it: behind the position stands the whole event.
 *
 * @param position its place in the ledger
 * @param stream the stream that holds it
 * @param type its stored name
 * @param occurredOn the day on which it happened
 * @param actor pseudonym of the person who answers for it: the paper's author where it was transcribed
 * @param role in which role
 * @param organisation for which organisation
 * @param transcribed whether it was entered from paper on behalf of another
 */
public record Fact(
        long position,
        String stream,
        String type,
        LocalDate occurredOn,
        String actor,
        Role role,
        String organisation,
        boolean transcribed) {
    /**
     * Of an event whose content is there.
     *
     * @throws IllegalArgumentException where it was erased
     */
    public static Fact of(Recorded event) {
        if (event.event() == null) {
            throw new IllegalArgumentException("#" + event.position() + " was erased");
        }
        EventContext context = event.event().context();
        return new Fact(
                event.position(),
                event.stream(),
                event.type(),
                context.occurredOn(),
                context.answeringActor().value(),
                context.answeringRole(),
                context.answeringOrganisation().value(),
                context.transcribed());
    }
}
