package io.qingliu.events;

import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every fact says about itself, stored in its payload and so protected by its leaf (rulings §18).
 *
 * <p>The recorded time, the key, the trace, the correlation and the causation stand beside the payload.
 *
 * @param occurredOn the day on which the fact happened; decides every deadline, never the day of entry
 * @param actor who entered it, a pseudonym
 * @param role in which role they entered it
 * @param organisation for which organisation they entered it
 * @param basis the paper that the fact rests on, where there is one
 * @param source through which door it came in
 * @param onBehalfOf whose fact it is where somebody else entered it from paper; such a fact is shown as transcribed
 * @param exceptions codes of today's policy rules that a transcribed fact does not meet (rulings §9); empty otherwise
 */
public record EventContext(
        @Zh("发生日期") LocalDate occurredOn,
        @Zh("录入人") ActorId actor,
        @Zh("角色") Role role,
        @Zh("单位") OrganisationId organisation,
        @Zh("依据文件") @Nullable Basis basis,
        @Zh("来源") Source source,
        @Zh("代为录入") @Nullable OnBehalfOf onBehalfOf,
        @Zh("与现行规则不符") List<String> exceptions) {

    public EventContext {
        exceptions = List.copyOf(exceptions);
    }

    /** Whether the fact was transcribed from paper on behalf of another person. */
    public boolean transcribed() {
        return onBehalfOf != null;
    }

    /** The persons who stand in the fact: who entered it and, if another, whose fact it is. */
    public Set<ActorId> persons() {
        Set<ActorId> persons = new HashSet<>();
        persons.add(actor);
        if (onBehalfOf != null) {
            persons.add(onBehalfOf.actor());
        }
        return Set.copyOf(persons);
    }

    /** The role that answers for the fact: that of the paper's author where it was transcribed, else the actor's. */
    public Role answeringRole() {
        return onBehalfOf == null ? role : onBehalfOf.role();
    }

    /** The organisation that answers for the fact, chosen as {@link #answeringRole()} is. */
    public OrganisationId answeringOrganisation() {
        return onBehalfOf == null ? organisation : onBehalfOf.organisation();
    }

    /** The person who answers for the fact, chosen as {@link #answeringRole()} is. */
    public ActorId answeringActor() {
        return onBehalfOf == null ? actor : onBehalfOf.actor();
    }

    /** The same context with the rules that a transcribed fact does not meet. */
    public EventContext withExceptions(List<String> codes) {
        return new EventContext(occurredOn, actor, role, organisation, basis, source, onBehalfOf, codes);
    }
}
