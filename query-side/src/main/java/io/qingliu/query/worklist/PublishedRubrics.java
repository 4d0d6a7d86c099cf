package io.qingliu.query.worklist;

import io.qingliu.events.rubric.RubricEvent;
import io.qingliu.events.rubric.RubricPublished;
import io.qingliu.events.rubric.RubricWithdrawn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one rubric that are in use.
 *
 * @param rubricId which rubric
 * @param versions in the order of publishing
 */
public record PublishedRubrics(String rubricId, List<Published> versions) {
    public PublishedRubrics {
        versions = List.copyOf(versions);
    }

    /**
     * A version.
     *
     * @param version its number
     * @param at the position of its publishing
     * @param sheet what it says
     */
    public record Published(int version, long at, Sheet sheet) {}

    PublishedRubrics after(RubricEvent event, long position) {
        List<Published> next = new ArrayList<>(versions);
        switch (event) {
            case RubricPublished e -> next.add(new Published(e.version(), position, Sheet.of(e)));
            case RubricWithdrawn e -> next.removeIf(it -> it.version() == e.version());
        }
        return new PublishedRubrics(rubricId, next);
    }

    /** The sheet that was published last of all and not withdrawn. */
    static Optional<Sheet> latest(Collection<PublishedRubrics> rubrics) {
        return rubrics.stream()
                .flatMap(it -> it.versions().stream())
                .max(Comparator.comparingLong(Published::at))
                .map(Published::sheet);
    }
}
