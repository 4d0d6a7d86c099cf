package io.qingliu.query.worklist;

import io.qingliu.events.Mark;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.query.worklist.WorklistView.Task;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done.
 *
 * @param task what kind of thing
 * @param taskZh the same in Chinese
 * @param cluster in which cluster
 * @param subject the problem or node that it is about
 * @param description in words
 * @param code the problem's code
 * @param codeZh the same in Chinese
 * @param severity the problem's grade
 * @param severityZh the same in Chinese
 * @param role who has to do it
 * @param roleZh the same in Chinese
 * @param organisation which organisation, where plan or register name it
 * @param measure what the plan wants done
 * @param dueOn by when: the plan's day or the schedule's latest finish, whichever comes first
 * @param planDueOn the plan's day
 * @param latestFinishOn the schedule's latest finish
 * @param daysLeft days until it is due; negative where that has passed
 * @param daysLate days since; 0 where it has not passed
 * @param reason why a fix was returned, or the problem reopened
 * @param suspended why the cluster is suspended
 * @param evidenceDemanded whether the cycle's rules refuse it without evidence; null where they do not say
 * @param evidencePolicy the policy that says so, with its version
 * @param evidence what shows that it is done
 * @param restsOn the positions of the events that it rests on
 */
record WorkRow(
        Task task,
        String taskZh,
        ClusterRow cluster,
        String subject,
        String description,
        @Nullable String code,
        @Nullable String codeZh,
        @Nullable Severity severity,
        @Nullable String severityZh,
        Role role,
        String roleZh,
        @Nullable String organisation,
        @Nullable String measure,
        LocalDate dueOn,
        @Nullable LocalDate planDueOn,
        @Nullable LocalDate latestFinishOn,
        long daysLeft,
        long daysLate,
        @Nullable String reason,
        @Nullable String suspended,
        @Nullable Boolean evidenceDemanded,
        @Nullable String evidencePolicy,
        List<EvidenceRow> evidence,
        List<Long> restsOn) {
    WorkRow {
        evidence = List.copyOf(evidence);
        restsOn = List.copyOf(restsOn);
    }

    /**
     * Evidence that shows it.
     *
     * @param text what kind of evidence
     * @param source where that stands: the product's list of problems, or a rubric and its item
     * @param mark where it comes from
     * @param markZh the same in Chinese
     */
    record EvidenceRow(String text, String source, Mark mark, String markZh) {}

    /** What orders them: the day, the cluster, the subject, the task. */
    String key() {
        return dueOn + " " + cluster.clusterId() + " " + subject + " " + task;
    }
}
