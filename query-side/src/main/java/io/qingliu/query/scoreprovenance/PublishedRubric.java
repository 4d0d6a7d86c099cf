package io.qingliu.query.scoreprovenance;

import java.util.ArrayList;
import java.util.List;

/**
 * The versions of a rubric.
 *
 * @param rubric which rubric
 * @param versions those published, in the order of publishing
 * @param withdrawn numbers of the versions that are no longer to be used for new rounds
 */
public record PublishedRubric(String rubric, List<RubricVersion> versions, List<Integer> withdrawn) {
    public PublishedRubric {
        versions = List.copyOf(versions);
        withdrawn = List.copyOf(withdrawn);
    }

    PublishedRubric with(RubricVersion version) {
        List<RubricVersion> next = new ArrayList<>(versions);
        next.add(version);
        return new PublishedRubric(rubric, next, withdrawn);
    }

    PublishedRubric without(int version) {
        List<Integer> next = new ArrayList<>(withdrawn);
        next.add(version);
        return new PublishedRubric(rubric, versions, next);
    }
}
