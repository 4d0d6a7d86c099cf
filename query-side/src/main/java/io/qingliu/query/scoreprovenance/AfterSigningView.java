package io.qingliu.query.scoreprovenance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Role;
import io.qingliu.query.kernel.AnswerHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which scores were changed after a sheet of the same round had been signed.
 *
 * @param head how complete the answer is
 * @param signedRounds rounds that bear or bore a signature
 * @param changedRounds those of them that were changed afterwards
 * @param changes every such change, by cluster and in the order of the ledger
 */
public record AfterSigningView(
        @JsonUnwrapped AnswerHead head, long signedRounds, long changedRounds, List<AfterSigningRow> changes) {

    /**
     * A change after signing.
     *
     * @param name the cluster
     * @param change what the total won by it; lost where negative
     * @param totalBefore the total of the sheet before it
     * @param totalAfter the total from then on
     * @param signatures the signatures that the round bore before it, those taken back among them
     * @param undoneBy how they had been undone: each signature taken back, each conclusion annulled
     * @param signatureStood whether one still stood; a signed sheet should not change
     * @param step the change
     */
    public record AfterSigningRow(
            @JsonUnwrapped ClusterName name,
            Exact change,
            @Nullable TotalView totalBefore,
            @Nullable TotalView totalAfter,
            List<Seal> signatures,
            List<Seal> undoneBy,
            boolean signatureStood,
            @JsonUnwrapped StepView step) {}

    /**
     * A signature, or what undid it.
     *
     * @param position its place in the ledger
     * @param kind what it is
     * @param kindZh the same in Chinese
     * @param signature whose signature it is about
     * @param occurredOn the day on which it happened
     * @param recordedAt when it was written down
     * @param who by whom
     * @param reason why
     * @param total what was signed
     */
    public record Seal(
            long position,
            StepKind kind,
            String kindZh,
            @Nullable Role signature,
            @Nullable LocalDate occurredOn,
            Instant recordedAt,
            Who who,
            @Nullable String reason,
            @Nullable TotalView total) {}
}
