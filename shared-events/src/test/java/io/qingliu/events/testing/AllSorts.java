package io.qingliu.events.testing;

import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ProblemId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One component of each kind that events have. The order of declaration is not alphabetical, on purpose. */
public record AllSorts(
        NotebookId notebookId,
        EventContext context,
        String zulu,
        int alpha,
        @Nullable String missing,
        boolean yes,
        LocalDate day,
        Instant instant,
        BigDecimal flow,
        List<ActorId> actors,
        Map<ProblemId, Role> byProblem,
        Map<String, String> fields,
        Set<Role> roles,
        @Nullable Integer count)
        implements NotebookEvent {
    /** Derived, not stored. */
    public boolean isDerived() {
        return true;
    }
}
