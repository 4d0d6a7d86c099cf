package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.SurveyPart;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which units have submitted the three parts of the survey form, cluster by cluster; of each cluster its latest campaign counts.
 *
 * @param head what every answer says of itself
 * @param counts how many there are
 * @param units in the order of their ids
 */
record SurveysView(@JsonUnwrapped AnswerHead head, Counts counts, List<UnitRow> units) {
    SurveysView {
        units = List.copyOf(units);
    }

    /**
     * Numbers.
     *
     * @param units units with clusters in scope that were asked for
     * @param unitsComplete those of them that have submitted everything
     * @param clusters clusters in scope that were asked for
     * @param clustersComplete those of them of which all three parts are submitted
     */
    record Counts(int units, int unitsComplete, int clusters, int clustersComplete) {}

    /**
     * A unit.
     *
     * @param unitId which; null for clusters that no unit answers for
     * @param unit its name
     * @param complete whether all parts of all its clusters are submitted
     * @param clusters how many clusters it has in scope
     * @param clustersComplete how many of them are complete
     * @param surveys cluster by cluster
     */
    record UnitRow(
            @Nullable String unitId,
            @Nullable String unit,
            boolean complete,
            int clusters,
            int clustersComplete,
            List<SurveyRow> surveys) {
        UnitRow {
            surveys = List.copyOf(surveys);
        }
    }

    /**
     * A cluster's survey.
     *
     * @param cluster which
     * @param campaign the campaign; null before the first
     * @param openedOn the day on which it was opened
     * @param submittedOn the day on which the whole form was last submitted
     * @param missing the parts that are not submitted, or were returned
     * @param parts the parts that were ever submitted
     */
    record SurveyRow(
            ClusterRow cluster,
            @Nullable Integer campaign,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate submittedOn,
            List<SurveyPart> missing,
            List<PartRow> parts) {
        SurveyRow {
            missing = List.copyOf(missing);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of the form.
     *
     * @param part which
     * @param partZh the same in Chinese
     * @param submittedOn the day on which it was last submitted; null where it was returned since
     * @param rows how many rows it had then
     * @param statement what was said where it had none
     * @param returned how often it was returned
     * @param reason why it was last returned
     * @param position the event that says how it stands
     */
    record PartRow(
            SurveyPart part,
            String partZh,
            @Nullable LocalDate submittedOn,
            int rows,
            @Nullable String statement,
            int returned,
            @Nullable String reason,
            long position) {}
}
