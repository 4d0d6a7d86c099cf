package io.qingliu.query.scoreprovenance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.events.Verdict;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which clusters sit just below the mark, and which items would lift them most cheaply.
 *
 * @param head how complete the answer is; its filter shows the bounds
 * @param inScope clusters in scope on the day
 * @param scored how many of them have a score: a sheet in which every item is settled
 * @param below how many of those lie below the bounds
 * @param within how many lie within
 * @param above how many lie above
 * @param clusters those within, the highest first, then in the order of their ids
 */
public record NearPassView(
        @JsonUnwrapped AnswerHead head,
        long inScope,
        long scored,
        long below,
        long within,
        long above,
        List<NearPassRow> clusters) {

    /**
     * A cluster within the bounds.
     *
     * @param name the cluster
     * @param round the round that scored it
     * @param rubric the version of the rubric that judges
     * @param mark where that version comes from
     * @param markZh the same in Chinese
     * @param total the score
     * @param verdict the conclusion that stands in the round; null while it is open
     * @param concludedOn the day of that
     * @param standingVetoes vetoes that stand; no points lift them
     * @param neededPoints how many points more reach the mark exactly, in the scale; 0 where it is reached
     * @param neededShown the same as text
     * @param fewestItems how many items it takes at least
     * @param items all items that lost points, the greatest loss first, then in the order of the rubric: so the first ones are
     *     the fewest that would do
     * @param position the last step that the score rests on
     */
    public record NearPassRow(
            @JsonUnwrapped ClusterName name,
            int round,
            @Nullable String rubric,
            @Nullable Mark mark,
            @Nullable String markZh,
            TotalView total,
            @Nullable Verdict verdict,
            @Nullable LocalDate concludedOn,
            List<String> standingVetoes,
            long neededPoints,
            String neededShown,
            int fewestItems,
            List<Lift> items,
            long position) {}

    /**
     * An item that lost points.
     *
     * @param item which
     * @param zh its name
     * @param en its English name
     * @param category its category
     * @param points its points, in the scale
     * @param maxPoints its maximum, in the scale
     * @param lostPoints the difference
     * @param lostShown the same as text
     * @param liftPoints how many of them would have to be won on the cheapest way, in the scale; 0 where the item is not needed
     * @param openProblems problems that bear on the item and are not settled
     */
    public record Lift(
            String item,
            String zh,
            String en,
            String category,
            long points,
            long maxPoints,
            long lostPoints,
            String lostShown,
            long liftPoints,
            List<String> openProblems) {}
}
