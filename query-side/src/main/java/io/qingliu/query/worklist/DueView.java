package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Cohort;
import io.qingliu.events.Mark;
import io.qingliu.events.Zh;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clusters that are due and not accepted, the least float first; those without float behind, by their days left.
 *
 * @param head what every answer says of itself
 * @param rule how float is counted
 * @param mark where that comes from
 * @param counts how many there are
 * @param clusters those that are not accepted
 */
record DueView(@JsonUnwrapped AnswerHead head, String rule, Mark mark, Counts counts, List<DueRow> clusters) {
    static final String RULE = "浮动天数 = 未完成节点中最早的最迟开始日 − 当日；小于 0 红，0 至 14 黄，其余绿；复验预留不计。"
            + " Float = the earliest latest start among the nodes not done, minus the day; below 0 red, 0 to 14 amber, else"
            + " green; the reserve for a failed round does not count.";

    DueView {
        clusters = List.copyOf(clusters);
    }

    /**
     * Numbers, each among those before it.
     *
     * @param inScope clusters in scope that were asked for
     * @param undated those of them that owe no day
     * @param due those whose day lies in the period that was asked for
     * @param accepted those due with a passed round that stands
     * @param notAccepted those due without
     * @param withoutSchedule those not accepted that have no backward schedule
     */
    record Counts(int inScope, int undated, int due, int accepted, int notAccepted, int withoutSchedule) {}

    /** How pressing it is (proposed). */
    enum Colour {
        @Zh("红")
        RED,
        @Zh("黄")
        AMBER,
        @Zh("绿")
        GREEN,
        @Zh("未倒排工期或无未完成节点")
        NONE;

        private static final long AMBER_UP_TO = 14;

        static Colour of(@Nullable Long floatDays) {
            if (floatDays == null) {
                return NONE;
            }
            return floatDays < 0 ? RED : floatDays <= AMBER_UP_TO ? AMBER : GREEN;
        }
    }

    /**
     * A cluster.
     *
     * @param cluster which
     * @param cohort its cohort
     * @param cohortZh the same in Chinese
     * @param dueOn the day that it owes
     * @param daysLeft days until then; negative where it has passed
     * @param floatDays its float; null where it has no schedule or no node of it is left
     * @param colour how pressing that is
     * @param colourZh the same in Chinese
     * @param critical the node that gives the float
     * @param schedule the schedule policy behind it, with its version
     * @param suspended why the cluster is suspended
     * @param restsOn the positions of the events that it rests on
     */
    record DueRow(
            ClusterRow cluster,
            Cohort cohort,
            String cohortZh,
            LocalDate dueOn,
            long daysLeft,
            @Nullable Long floatDays,
            Colour colour,
            String colourZh,
            @Nullable NodeRow critical,
            @Nullable String schedule,
            @Nullable String suspended,
            List<Long> restsOn) {
        DueRow {
            restsOn = List.copyOf(restsOn);
        }
    }
}
