package io.qingliu.events.remediation;

import io.qingliu.events.Work;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ProblemId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a plan does about one problem.
 *
 * @param problemId the problem that it answers
 * @param measure what is done, in words
 * @param owner who does it
 * @param dueOn the day by which it is done
 * @param durationDays calendar days it takes, from 1 (工期以日历天计)
 * @param works what it will build or repair
 */
public record Measure(
        @Zh("问题编号") ProblemId problemId,
        @Zh("整治措施") String measure,
        @Zh("责任单位") OrganisationId owner,
        @Zh("完成期限") LocalDate dueOn,
        @Zh("工期（日历天）") int durationDays,
        @Zh("计划工程量") List<Work> works) {
    public Measure {
        works = List.copyOf(works);
    }
}
