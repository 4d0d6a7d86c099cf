package io.qingliu.query.scoreprovenance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.kernel.AnswerHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How points are spread over the categories of the rubrics, 源、网、厂 among them. Shares are of what could be earned, so that versions
 * with other maxima stand side by side; a category is that of its code and name, whichever version it stands in.
 *
 * @param head how complete the answer is
 * @param inScope clusters in scope that are asked for
 * @param scored how many of them have a score
 * @param rubrics the versions that judged those, with how many each
 * @param total the spread of the totals
 * @param categories the spread of each category, in the order of the rubrics
 */
public record DistributionView(
        @JsonUnwrapped AnswerHead head,
        long inScope,
        long scored,
        List<RubricCount> rubrics,
        Spread total,
        List<CategoryView> categories) {

    /**
     * A version of a rubric.
     *
     * @param rubric which
     * @param mark where it comes from, in Chinese
     * @param clusters how many clusters it judged
     */
    public record RubricCount(String rubric, String mark, long clusters) {}

    /**
     * A category.
     *
     * @param category its code
     * @param zh its Chinese name
     * @param en its English name
     * @param notApplicable clusters in which nothing of it applies
     * @param spread how the rest is spread
     */
    public record CategoryView(String category, String zh, String en, long notApplicable, Spread spread) {}

    /**
     * How shares are spread.
     *
     * @param clusters how many clusters are counted
     * @param least the least share
     * @param median the median; between two middle ones, their mean
     * @param most the greatest share
     * @param mean the mean
     * @param bands how many lie in which band
     */
    public record Spread(
            long clusters,
            @Nullable Exact least,
            @Nullable Exact median,
            @Nullable Exact most,
            @Nullable Exact mean,
            List<Band> bands) {}

    /**
     * A band of shares.
     *
     * @param fromPercent from so many per cent on
     * @param belowPercent below so many; null for the last band, which is full marks
     * @param count how many clusters
     * @param clusters which
     */
    public record Band(int fromPercent, @Nullable Integer belowPercent, long count, List<String> clusters) {}
}
