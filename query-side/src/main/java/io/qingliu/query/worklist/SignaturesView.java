package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Role;
import io.qingliu.events.Verdict;
import io.qingliu.events.Zh;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Acceptance rounds and who has signed them. Responsible section and enforcement detachment sign (notice 四); a conclusion that
 * lacks one can only have come from paper.
 *
 * @param head what every answer says of itself
 * @param counts how many there are
 * @param rounds in the order of clusters and rounds
 */
record SignaturesView(@JsonUnwrapped AnswerHead head, Counts counts, List<RoundRow> rounds) {
    SignaturesView {
        rounds = List.copyOf(rounds);
    }

    /**
     * Numbers, of the clusters that were asked for.
     *
     * @param rounds rounds in all
     * @param open those under way
     * @param openLacking those of them that lack a signature
     * @param concluded those concluded
     * @param concludedLacking those of them that lack a signature
     * @param annulled those annulled and not opened again
     */
    record Counts(int rounds, int open, int openLacking, int concluded, int concludedLacking, int annulled) {}

    /** How far a round has come. */
    enum Progress {
        @Zh("验收中")
        OPEN,
        @Zh("已结论")
        CONCLUDED,
        @Zh("结论已撤销")
        ANNULLED
    }

    /**
     * A round.
     *
     * @param cluster its cluster
     * @param round which round
     * @param standing how far it has come
     * @param standingZh the same in Chinese
     * @param openedOn the day on which it was last opened
     * @param verdict passed or failed, where a conclusion stands
     * @param concludedOn the day of that conclusion
     * @param missing the roles whose signature is demanded and does not stand; none of a round that was annulled
     * @param missingZh the same in Chinese
     * @param signatures those that stand
     * @param transcribed whether the conclusion was entered from paper
     * @param exceptions today's rules that the paper does not meet
     * @param restsOn the positions of the events that it rests on
     */
    record RoundRow(
            ClusterRow cluster,
            int round,
            Progress standing,
            String standingZh,
            @Nullable LocalDate openedOn,
            @Nullable Verdict verdict,
            @Nullable LocalDate concludedOn,
            List<Role> missing,
            String missingZh,
            List<SignatureRow> signatures,
            boolean transcribed,
            List<String> exceptions,
            List<Long> restsOn) {
        RoundRow {
            missing = List.copyOf(missing);
            signatures = List.copyOf(signatures);
            exceptions = List.copyOf(exceptions);
            restsOn = List.copyOf(restsOn);
        }
    }

    /**
     * A signature.
     *
     * @param role the role that it stands for
     * @param roleZh the same in Chinese
     * @param organisation the organisation that it binds
     * @param signatory who signed, a pseudonym
     * @param signedOn the day
     * @param transcribed whether it was entered from paper
     * @param position the event
     */
    record SignatureRow(
            Role role,
            String roleZh,
            String organisation,
            String signatory,
            LocalDate signedOn,
            boolean transcribed,
            long position) {}
}
