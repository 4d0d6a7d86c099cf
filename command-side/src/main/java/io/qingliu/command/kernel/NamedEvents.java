package io.qingliu.command.kernel;

import io.qingliu.store.EventPlace;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Refuses a command about a recorded event that does not exist or is another than the command says. Asked of the store's index
 * as the existence of streams is (decision 0008): an event never changes and never vanishes.
 */
final class NamedEvents {
    private final Function<String, Optional<EventPlace>> places;

    /** @param places where the event with an id stands */
    NamedEvents(Function<String, Optional<EventPlace>> places) {
        this.places = places;
    }

    /** @throws RuleRefused with the rule that says what is wrong and the field that says it */
    void mustBeAsSaid(Command command) {
        if (!(command instanceof AboutAnEvent about) || about.eventId().isBlank()) {
            return; // a text left empty is the room's to refuse
        }
        String id = about.eventId();
        Judgement judgement = Judgement.of(command);
        Optional<EventPlace> found = places.apply(id);
        judgement.refuseFieldIf(found.isEmpty(), GeneralRule.THERE_IS_NO_SUCH_EVENT, "eventId", id);
        EventPlace place = found.orElseThrow();
        judgement
                .refuseFieldIf(
                        !about.eventType().equals(place.type()),
                        GeneralRule.THE_EVENT_IS_OF_ANOTHER_TYPE,
                        "eventType",
                        id,
                        place.type())
                .refuseFieldIf(
                        !Objects.equals(about.clusterId(), place.cluster()),
                        GeneralRule.THE_EVENT_IS_ABOUT_ANOTHER_CLUSTER,
                        "clusterId",
                        id,
                        place.cluster() == null ? "—" : place.cluster());
        about.eventPosition()
                .ifPresent(position -> judgement.refuseFieldIf(
                        position != place.position(),
                        GeneralRule.THE_EVENT_STANDS_AT_ANOTHER_POSITION,
                        "position",
                        id,
                        place.position()));
    }
}
