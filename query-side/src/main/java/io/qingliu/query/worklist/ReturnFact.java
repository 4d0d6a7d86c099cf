package io.qingliu.query.worklist;

import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.Zh;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an application or a report came back, or was not taken.
 *
 * @param clusterId the cluster
 * @param kind what came back
 * @param stream the stream that tells it
 * @param paper the paper that it is about: application, list
 * @param version of a report: its version
 * @param on the day
 * @param at the position
 * @param reason why, in words; null where only rules are named
 * @param rules the rules that were not met
 * @param by who answers for it
 * @param answeredOn the day on which it was answered by another application or version; null while it was not
 * @param answeredAt the position of that
 */
public record ReturnFact(
        String clusterId,
        Kind kind,
        String stream,
        @Nullable String paper,
        @Nullable Integer version,
        LocalDate on,
        long at,
        @Nullable String reason,
        List<String> rules,
        By by,
        @Nullable LocalDate answeredOn,
        @Nullable Long answeredAt) {
    public ReturnFact {
        rules = List.copyOf(rules);
    }

    /** What came back. */
    public enum Kind {
        @Zh("申报未列入备选")
        APPLICATION_DECLINED,
        @Zh("申报由区县撤回")
        APPLICATION_WITHDRAWN,
        @Zh("未入选示范")
        NOT_SELECTED,
        @Zh("示范确认不成立")
        CONFIRMATION_REFUSED,
        @Zh("总结报告退回")
        REPORT_RETURNED,
        @Zh("总结报告资格收回")
        REPORT_TAKEN_BACK
    }

    /**
     * Who answers for it.
     *
     * @param role in which role
     * @param organisation for which organisation
     * @param transcribed whether it was entered from paper
     */
    public record By(Role role, String organisation, boolean transcribed) {
        static By of(EventContext context) {
            return new By(
                    context.answeringRole(), context.answeringOrganisation().value(), context.transcribed());
        }
    }

    ReturnFact answered(LocalDate day, long position) {
        return new ReturnFact(clusterId, kind, stream, paper, version, on, at, reason, rules, by, day, position);
    }
}
