package io.qingliu.query.scoreprovenance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Zh;
import io.qingliu.query.kernel.AnswerHead;
import java.util.List;

/**
 * Which items rose without new evidence, or with evidence that is dated after the change.
 *
 * @param head how complete the answer is
 * @param rises all rises: an item that had points and was given more
 * @param unsupported how many of them are listed
 * @param rows those, by cluster and in the order of the ledger
 */
public record UnsupportedRisesView(@JsonUnwrapped AnswerHead head, long rises, long unsupported, List<RiseRow> rows) {

    /** What there is against a rise. */
    public enum Doubt {
        /** It names no evidence at all. */
        @Zh("未附佐证")
        NO_EVIDENCE_NAMED,
        /** All that it names was named for the same item before. */
        @Zh("无新佐证")
        NO_NEW_EVIDENCE,
        /** Some of what it names was taken or made after the day of the change. */
        @Zh("佐证日期晚于改分日期")
        EVIDENCE_DATED_AFTER_THE_CHANGE
    }

    /**
     * A rise.
     *
     * @param name the cluster
     * @param doubts what there is against it
     * @param doubtsZh the same in Chinese
     * @param datedAfter digests of the evidence that is dated after the change
     * @param neverFiled digests that were never filed, so that nobody knows their day
     * @param verifiedFixes positions of the verifications, before the change, of fixes of the problems that it names
     * @param step the change
     */
    public record RiseRow(
            @JsonUnwrapped ClusterName name,
            List<Doubt> doubts,
            List<String> doubtsZh,
            List<String> datedAfter,
            List<String> neverFiled,
            List<Long> verifiedFixes,
            @JsonUnwrapped StepView step) {}
}
