package io.qingliu.query.demonstrationlist;

import io.qingliu.events.Words;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Because;
import io.qingliu.query.demonstrationlist.DemonstrationPaper.Kind;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Paper;
import io.qingliu.query.kernel.Places;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paper as an answer shows it.
 *
 * @param id its stream
 * @param kind what it is
 * @param kindZh the same in Chinese
 * @param unitId of an application: the unit that applies
 * @param unit that unit's name on the day
 * @param document the paper itself
 * @param policy of an application: the demonstration policy, with its version
 * @param clusters the clusters that it names, by id
 * @param left those that it leaves out, or that were taken off it
 * @param fact the event
 * @param withdrawal of a circular: how it was withdrawn
 */
public record PaperRow(
        String id,
        Kind kind,
        String kindZh,
        @Nullable String unitId,
        @Nullable String unit,
        @Nullable Paper document,
        @Nullable String policy,
        List<String> clusters,
        List<LeftRow> left,
        FactShown fact,
        @Nullable WithdrawalRow withdrawal) {
    public PaperRow {
        clusters = List.copyOf(clusters);
        left = List.copyOf(left);
    }

    /** A cluster that a paper leaves out. */
    public record LeftRow(
            String clusterId,
            @Nullable String name,
            Because because,
            String becauseZh,
            String reason,
            FactShown fact) {}

    /** A circular's withdrawal. */
    public record WithdrawalRow(String reason, @Nullable Paper document, FactShown fact) {}

    static PaperRow of(DemonstrationPaper paper, Places places) {
        Kind kind = Objects.requireNonNull(paper.kind(), "only papers that were entered are rows");
        Fact fact = Objects.requireNonNull(paper.fact(), "only papers that were entered are rows");
        DemonstrationPaper.Withdrawal withdrawal = paper.withdrawal();
        return new PaperRow(
                paper.id(),
                kind,
                Words.zh(kind),
                paper.unitId(),
                places.name(paper.unitId()),
                paper.document(),
                paper.policy(),
                paper.named().stream()
                        .map(DemonstrationPaper.Named::clusterId)
                        .distinct()
                        .toList(),
                paper.left().stream()
                        .map(one -> new LeftRow(
                                one.clusterId(),
                                places.name(one.clusterId()),
                                one.because(),
                                Words.zh(one.because()),
                                one.reason(),
                                FactShown.of(one.fact())))
                        .toList(),
                FactShown.of(fact),
                withdrawal == null
                        ? null
                        : new WithdrawalRow(
                                withdrawal.reason(), withdrawal.document(), FactShown.of(withdrawal.fact())));
    }
}
