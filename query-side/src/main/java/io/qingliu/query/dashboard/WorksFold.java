package io.qingliu.query.dashboard;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixReturned;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.ProblemReopened;
import io.qingliu.events.remediation.ProblemWithdrawn;
import io.qingliu.events.remediation.RemediationEvent;
import io.qingliu.query.dashboard.WorksDone.FixWorks;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.util.List;
import java.util.Set;

/** What fixes built or repaired, from the day on which they are verified. */
public final class WorksFold implements Fold<WorksDone, FixWorks> {
    /** The fold. */
    public static final WorksFold FOLD = new WorksFold();

    private WorksFold() {}

    @Override
    public String name() {
        return "dashboard.works";
    }

    @Override
    public Class<WorksDone> state() {
        return WorksDone.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(
                FixCompleted.class,
                FixVerified.class,
                FixReturned.class,
                ProblemReopened.class,
                ProblemWithdrawn.class);
    }

    @Override
    public WorksDone nothing(String part) {
        return WorksDone.NONE;
    }

    @Override
    public WorksDone after(WorksDone state, Recorded recorded) {
        DomainEvent event = recorded.event();
        if (event == null) {
            return state;
        }
        long position = recorded.position();
        return switch (event) {
            case FixCompleted e ->
                e.works().isEmpty()
                        ? state.verified(fix(e, e.problemId()), false, position)
                        : state.with(fix(e, e.problemId()), new FixWorks(e.works(), false, position));
            case FixVerified e -> state.verified(fix(e, e.problemId()), true, position);
            case FixReturned e -> state.verified(fix(e, e.problemId()), false, position);
            case ProblemReopened e -> state.verified(fix(e, e.problemId()), false, position);
            case ProblemWithdrawn e -> state.verified(fix(e, e.problemId()), false, position);
            default -> state;
        };
    }

    private static String fix(RemediationEvent event, ProblemId problem) {
        return event.remediationId().cycle() + "/" + problem.value();
    }

    @Override
    public List<FixWorks> rows(WorksDone state) {
        return List.copyOf(state.fixes().values());
    }
}
