package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Role;
import io.qingliu.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param actor who wrote it down, a pseudonym
 * @param role in which role; unknown where the content was erased
 * @param roleZh the same in Chinese
 * @param organisation for which organisation
 * @param onBehalfOf whose act it is, where it was transcribed from paper
 */
public record Who(
        String actor,
        @Nullable Role role,
        @Nullable String roleZh,
        @Nullable String organisation,
        @Nullable OnPaper onBehalfOf) {

    /**
     * The person on the paper.
     *
     * @param actor who answers for it, a pseudonym
     * @param role in which role
     * @param roleZh the same in Chinese
     * @param organisation for which organisation
     * @param paperNumber the number of the paper
     * @param paperDate the day that it bears
     */
    public record OnPaper(
            String actor,
            Role role,
            String roleZh,
            String organisation,
            @Nullable String paperNumber,
            LocalDate paperDate) {}

    static Who of(Act act) {
        Act.Principal paper = act.onBehalfOf();
        return new Who(
                act.actor(),
                act.role(),
                act.role() == null ? null : Words.zh(act.role()),
                act.organisation(),
                paper == null
                        ? null
                        : new OnPaper(
                                paper.actor(),
                                paper.role(),
                                Words.zh(paper.role()),
                                paper.organisation(),
                                paper.paperNumber(),
                                paper.paperDate()));
    }
}
