package io.qingliu.query.scoreprovenance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.events.Verdict;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the score of a cluster changed between two points in time.
 *
 * @param head how complete the answer is; it looks from the second point
 * @param name the cluster
 * @param from the first point
 * @param to the second point
 * @param difference what the score won between them; lost where negative
 * @param sumOfSteps what the steps add up to: the difference, always
 * @param rounds the difference round by round
 * @param steps the steps, in the order in which they count
 * @param waterfall the bars to draw: the first total, each step that moves it, the second total
 */
public record ScoreChangesView(
        @JsonUnwrapped AnswerHead head,
        @JsonUnwrapped ClusterName name,
        PointView from,
        PointView to,
        Exact difference,
        Exact sumOfSteps,
        List<RoundView> rounds,
        List<ChangeView> steps,
        List<BarView> waterfall) {

    /**
     * The score at a point in time.
     *
     * @param asOf the last position that counts; null for all that there is
     * @param on the day after which nothing counts; null for none
     * @param completeTo the position that it rests on; 0 for the beginning
     * @param total the total; null where there was none
     * @param verdict the conclusion that stood
     * @param verdictZh the same in Chinese
     * @param concludedOn its day
     * @param concludedIn the round that it concluded
     */
    public record PointView(
            @Nullable Long asOf,
            @Nullable LocalDate on,
            long completeTo,
            @Nullable TotalView total,
            @Nullable Verdict verdict,
            @Nullable String verdictZh,
            @Nullable LocalDate concludedOn,
            @Nullable Integer concludedIn) {}

    /**
     * What a round did to the score between the two points.
     *
     * @param round which
     * @param rubric the version of the rubric that judges it
     * @param mark where that version comes from
     * @param markZh the same in Chinese
     * @param carriedFrom the round whose points it opened with
     * @param openedOn the day on which it was opened
     * @param verdict its conclusion that stands
     * @param concludedOn the day of that
     * @param change what the score won in it between the two points
     * @param steps how many steps of it lie between
     */
    public record RoundView(
            int round,
            @Nullable String rubric,
            @Nullable Mark mark,
            @Nullable String markZh,
            @Nullable String carriedFrom,
            @Nullable LocalDate openedOn,
            @Nullable Verdict verdict,
            @Nullable LocalDate concludedOn,
            Exact change,
            int steps) {}

    /**
     * A step between the two points.
     *
     * @param effect how it comes to stand there
     * @param effectZh the same in Chinese
     * @param change what the total wins by it; loses where negative
     * @param runningBefore the running total before it
     * @param runningAfter the running total from then on
     * @param step the step
     */
    public record ChangeView(
            ScoreChanges.Effect effect,
            String effectZh,
            Exact change,
            Exact runningBefore,
            Exact runningAfter,
            @JsonUnwrapped StepView step) {}

    /** What a bar of the waterfall stands for. */
    public enum Bar {
        START,
        STEP,
        END
    }

    /**
     * A bar of the waterfall.
     *
     * @param kind what it stands for
     * @param zh its label
     * @param en its label in English
     * @param position the step, where it is one
     * @param from where it begins: 0 for the first and last bar, else the running total before the step
     * @param to where it ends
     */
    public record BarView(
            Bar kind, String zh, String en, @Nullable Long position, Exact from, Exact to) {}
}
