package io.qingliu.query.dashboard;

import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the fixes of a cluster built or repaired.
 *
 * @param fixes the latest fix of every problem that names works, by cycle and problem
 */
public record WorksDone(Map<String, FixWorks> fixes) {
    static final WorksDone NONE = new WorksDone(Map.of());

    public WorksDone {
        fixes = Collections.unmodifiableMap(new TreeMap<>(fixes));
    }

    /**
     * The works of a fix.
     *
     * @param works what it built or repaired
     * @param verified whether the fix is verified; only then it counts
     * @param position the event that reported it, or that verified it
     */
    public record FixWorks(List<Work> works, boolean verified, long position) {
        public FixWorks {
            works = List.copyOf(works);
        }
    }

    WorksDone with(String fix, FixWorks works) {
        Map<String, FixWorks> next = new TreeMap<>(fixes);
        next.put(fix, works);
        return new WorksDone(next);
    }

    /** A fix that was verified, returned or undone; one that names no works is not kept. */
    WorksDone verified(String fix, boolean yes, long position) {
        FixWorks known = fixes.get(fix);
        return known == null ? this : with(fix, new FixWorks(known.works(), yes, position));
    }

    /** How much of a kind the verified fixes name, in the unit of the kind. */
    public long verified(WorkKind kind) {
        return fixes.values().stream()
                .filter(FixWorks::verified)
                .flatMap(fix -> fix.works().stream())
                .filter(work -> work.kind() == kind)
                .mapToLong(Work::quantity)
                .sum();
    }

    /** The events that verified fixes of a kind. */
    public List<Long> events(WorkKind kind) {
        return fixes.values().stream()
                .filter(FixWorks::verified)
                .filter(fix -> fix.works().stream().anyMatch(work -> work.kind() == kind))
                .map(FixWorks::position)
                .sorted()
                .toList();
    }
}
