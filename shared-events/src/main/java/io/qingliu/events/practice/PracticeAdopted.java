package io.qingliu.events.practice;

import io.qingliu.events.ConcernsClusters;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.PracticeId;
import io.qingliu.events.ids.ProblemId;
import java.util.List;

/**
 * A cluster adopted a good practice.
 *
 * @param practiceId the stream
 * @param context day, person, role, basis and source
 * @param clusterId which cluster
 * @param problems the problems it solved there
 * @param note how it was adopted
 */
@Zh("示范经验已采用")
public record PracticeAdopted(
        PracticeId practiceId,
        EventContext context,
        @Zh("采用组团") ClusterId clusterId,
        @Zh("解决问题") List<ProblemId> problems,
        @Zh("采用情况") String note)
        implements PracticeEvent, ConcernsClusters {
    public PracticeAdopted {
        problems = List.copyOf(problems);
    }

    @Override
    public String title() {
        return "采用示范经验：" + note;
    }

    @Override
    public List<ClusterId> clusters() {
        return List.of(clusterId);
    }
}
