package io.qingliu.query.dashboard;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.form.FormPublished;
import io.qingliu.events.policy.PolicyPublished;
import io.qingliu.query.dashboard.Reference.Version;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The policies and survey forms that the figures name beside them; a part is a policy or a form. */
public final class ReferenceFold implements Fold<Reference, Version> {
    /** The fold. */
    public static final ReferenceFold FOLD = new ReferenceFold();

    private ReferenceFold() {}

    @Override
    public String name() {
        return "dashboard.reference";
    }

    @Override
    public Class<Reference> state() {
        return Reference.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(PolicyPublished.class, FormPublished.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public Reference nothing(String part) {
        return Reference.NONE;
    }

    @Override
    public Reference after(Reference state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event instanceof PolicyPublished e) {
            return state.with(
                    new Version(e.version(), e.title(), e.effectiveFrom(), null, e.rules(), recorded.position()));
        }
        if (event instanceof FormPublished e) {
            return state.with(new Version(e.version(), e.title(), null, e.mark(), List.of(), recorded.position()));
        }
        return state;
    }

    @Override
    public List<Version> rows(Reference state) {
        return state.versions();
    }
}
