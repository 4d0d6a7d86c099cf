package io.qingliu.query.kernel;

import io.qingliu.events.Role;
import io.qingliu.events.Words;
import io.qingliu.events.Zh;
import io.qingliu.serialization.EventTypes;
import java.time.LocalDate;

/**
 * The event that a figure rests on, as an answer shows it.
 *
 * @param position its place in the ledger
 * @param stream the stream that holds it
 * @param type its stored name
 * @param zh what happened, in Chinese
 * @param occurredOn the day on which it happened
 * @param actor pseudonym of the person who answers for it
 * @param role in which role
 * @param roleZh the same in Chinese
 * @param organisation for which organisation
 * @param transcribed whether it was entered from paper on behalf of another
 */
public record FactShown(
        long position,
        String stream,
        String type,
        String zh,
        LocalDate occurredOn,
        String actor,
        Role role,
        String roleZh,
        String organisation,
        boolean transcribed) {
    /** As an answer shows it. */
    public static FactShown of(Fact fact) {
        return new FactShown(
                fact.position(),
                fact.stream(),
                fact.type(),
                zh(fact.type()),
                fact.occurredOn(),
                fact.actor(),
                fact.role(),
                Words.zh(fact.role()),
                fact.organisation(),
                fact.transcribed());
    }

    /** What an event of a stored name tells, in Chinese. */
    public static String zh(String type) {
        Zh word = EventTypes.all().of(type).event().getAnnotation(Zh.class);
        return word == null ? type : word.value();
    }
}
