package io.qingliu.query.scoreprovenance;

import io.qingliu.events.EventContext;
import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.Role;
import io.qingliu.query.kernel.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, and when, on both clocks.
 *
 * @param position its place in the ledger
 * @param eventId the event
 * @param occurredOn the day on which it happened; unknown where the content was erased
 * @param recordedAt when it was written down
 * @param actor who wrote it down, a pseudonym
 * @param role in which role
 * @param organisation for which organisation
 * @param onBehalfOf whose act it is, where it was transcribed from paper
 */
public record Act(
        long position,
        String eventId,
        @Nullable LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        @Nullable Role role,
        @Nullable String organisation,
        @Nullable Principal onBehalfOf) {

    /**
     * The person on the paper.
     *
     * @param actor who answers for it, a pseudonym
     * @param role in which role
     * @param organisation for which organisation
     * @param paperNumber the number of the paper, where it has one
     * @param paperDate the day that it bears
     */
    public record Principal(
            String actor,
            Role role,
            String organisation,
            @Nullable String paperNumber,
            LocalDate paperDate) {}

    static Act of(Recorded recorded) {
        EventContext context =
                recorded.event() == null ? null : recorded.event().context();
        return new Act(
                recorded.position(),
                recorded.eventId(),
                context == null ? null : context.occurredOn(),
                recorded.recordedAt(),
                context == null ? recorded.actor() : context.actor().value(),
                context == null ? null : context.role(),
                context == null ? null : context.organisation().value(),
                context == null ? null : principal(context.onBehalfOf()));
    }

    private static @Nullable Principal principal(@Nullable OnBehalfOf paper) {
        return paper == null
                ? null
                : new Principal(
                        paper.actor().value(),
                        paper.role(),
                        paper.organisation().value(),
                        Optional.ofNullable(paper.paperNumber())
                                .map(number -> number.value())
                                .orElse(null),
                        paper.paperDate());
    }

    /** The person who answers for it. */
    public String answering() {
        return onBehalfOf == null ? actor : onBehalfOf.actor();
    }
}
