package io.qingliu.query.scoreprovenance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.Verdict;
import io.qingliu.events.Zh;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a rubric scored a cluster, and what every other published version would give for the same sheet.
 *
 * @param head how complete the answer is
 * @param name the cluster
 * @param scored each round with the version that judged it
 * @param compared the round whose sheet is compared: the latest in which every item is settled; null where there is none
 * @param total what that sheet amounts to under its own version
 * @param others what every other published version would give
 */
public record RubricComparisonView(
        @JsonUnwrapped AnswerHead head,
        @JsonUnwrapped ClusterName name,
        List<ScoredBy> scored,
        @Nullable Integer compared,
        @Nullable TotalView total,
        List<Under> others) {

    /**
     * A round and its rubric.
     *
     * @param round which
     * @param rubric the version that judged it; unknown where the opening was erased
     * @param title its title
     * @param mark where it comes from
     * @param markZh the same in Chinese
     * @param total what the sheet amounts to
     * @param verdict its conclusion that stands
     * @param concludedOn the day of that
     * @param position the last step that it rests on
     */
    public record ScoredBy(
            int round,
            @Nullable String rubric,
            @Nullable String title,
            @Nullable Mark mark,
            @Nullable String markZh,
            @Nullable TotalView total,
            @Nullable Verdict verdict,
            @Nullable LocalDate concludedOn,
            long position) {}

    /** Whether a version would let the sheet pass, vetoes apart. */
    public enum Would {
        /** Even if all that cannot be compared earned nothing. */
        @Zh("达到合格分")
        REACH_THE_MARK,
        /** Even if all that cannot be compared earned everything. */
        @Zh("达不到合格分")
        MISS_THE_MARK,
        /** It depends on what cannot be compared. */
        @Zh("无法判断")
        NOT_BE_KNOWN
    }

    /**
     * What another version would give.
     *
     * @param rubric which version
     * @param title its title
     * @param mark where it comes from
     * @param markZh the same in Chinese
     * @param withdrawn whether it is out of use for new rounds
     * @param notApplicable what it does with items that do not apply
     * @param scale how many steps make one of its points
     * @param passMark the mark that passes, in points
     * @param maximum its maximum, in points
     * @param atLeast its total, if all that cannot be compared earned nothing
     * @param atMost its total, if all that cannot be compared earned everything
     * @param would whether the sheet would pass
     * @param wouldZh the same in Chinese
     * @param standingVetoes vetoes that stand on the sheet and are vetoes there too
     * @param items its items, in its order
     * @param left items of the sheet that it does not know; their points count for nothing there
     */
    public record Under(
            String rubric,
            String title,
            Mark mark,
            String markZh,
            boolean withdrawn,
            NotApplicableRule notApplicable,
            int scale,
            Exact passMark,
            Exact maximum,
            Exact atLeast,
            Exact atMost,
            Would would,
            String wouldZh,
            List<String> standingVetoes,
            List<ItemUnder> items,
            List<String> left) {}

    /** How far an item can be compared. */
    public enum Match {
        /** The same code and the same maximum: the points stand. */
        @Zh("可比")
        SAME,
        /** The same code, another maximum: the same share of it is assumed. */
        @Zh("满分不同，按比例推算")
        SCALED,
        /** Declared not applicable; it is there too, as far as that version allows such declarations. */
        @Zh("不适用")
        NOT_APPLICABLE,
        /** Nothing is known of it: the sheet has no such item, or that version allows no such declaration. */
        @Zh("不可比")
        NOT_COMPARABLE
    }

    /**
     * An item of another version.
     *
     * @param item which
     * @param zh its name there
     * @param zhHere its name on the sheet, where it is another one
     * @param comparable how far it can be compared
     * @param comparableZh the same in Chinese
     * @param pointsHere its points on the sheet
     * @param maxHere its maximum on the sheet, in points
     * @param points the points that it would have there; null where that is not known
     * @param max its maximum there, in points
     */
    public record ItemUnder(
            String item,
            String zh,
            @Nullable String zhHere,
            Match comparable,
            String comparableZh,
            @Nullable Exact pointsHere,
            @Nullable Exact maxHere,
            @Nullable Exact points,
            Exact max) {}
}
