package io.qingliu.command.kernel;

import io.qingliu.events.CalendarRef;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.FormRef;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.RubricRef;
import io.qingliu.events.calendar.CalendarPublished;
import io.qingliu.events.essentials.EssentialsPublished;
import io.qingliu.events.form.FormPublished;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.policy.PolicyPublished;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.events.rubric.RubricWithdrawn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The reference data of a test: what these events published, and nothing else. */
public record Published(List<DomainEvent> events) implements ReferenceData {
    /** What a test has published. */
    public static Published of(DomainEvent... events) {
        return new Published(List.of(events));
    }

    @Override
    public RubricPublished rubric(RubricRef ref) {
        return find(RubricPublished.class, ref, e -> new RubricRef(e.rubricId(), e.version()).equals(ref));
    }

    @Override
    public boolean isWithdrawn(RubricRef ref, LocalDate on) {
        return events.stream()
                .anyMatch(event -> event instanceof RubricWithdrawn e
                        && new RubricRef(e.rubricId(), e.version()).equals(ref)
                        && !e.context().occurredOn().isAfter(on));
    }

    @Override
    public FormPublished form(FormRef ref) {
        return find(FormPublished.class, ref, e -> new FormRef(e.formId(), e.version()).equals(ref));
    }

    @Override
    public CalendarPublished calendar(CalendarRef ref) {
        return find(CalendarPublished.class, ref, e -> new CalendarRef(e.calendarId(), e.version()).equals(ref));
    }

    @Override
    public EssentialsPublished essentials(EssentialsRef ref) {
        return find(EssentialsPublished.class, ref, e -> new EssentialsRef(e.essentialsId(), e.version()).equals(ref));
    }

    @Override
    public Policy policy(PolicyRef ref) {
        return new Policy(find(PolicyPublished.class, ref, e -> new PolicyRef(e.policyId(), e.version()).equals(ref)));
    }

    @Override
    public PolicyRef policyInForce(PolicyId policy, LocalDate on) {
        return events.stream()
                .filter(PolicyPublished.class::isInstance)
                .map(PolicyPublished.class::cast)
                .filter(e -> e.policyId().equals(policy) && !e.effectiveFrom().isAfter(on))
                .max(Comparator.comparingInt(PolicyPublished::version))
                .map(e -> new PolicyRef(policy, e.version()))
                .orElseThrow(() -> neverPublished(policy));
    }

    private <E extends DomainEvent> E find(Class<E> type, Object ref, Predicate<E> wanted) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> neverPublished(ref));
    }

    private static RuleRefused neverPublished(Object ref) {
        return new RuleRefused(GeneralRule.THIS_REFERENCE_WAS_NEVER_PUBLISHED, null, List.of(ref));
    }
}
