package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.kernel.AnswerHead;
import java.util.List;

/**
 * Problems by code; the time to close runs from the first raising to the verification that stands, in calendar days.
 *
 * @param head what every answer says of itself
 * @param total all codes together
 * @param codes the codes that occur, in their order
 */
public record ProblemCodesView(@JsonUnwrapped AnswerHead head, CodeRow total, List<CodeRow> codes) {
    public ProblemCodesView {
        codes = List.copyOf(codes);
    }

    /**
     * The problems of one code.
     *
     * @param code which; {@code *} for all
     * @param codeZh its Chinese name
     * @param raised how many were raised, each once however often it was taken over
     * @param open how many are open: not fixed, or not verified
     * @param awaiting those open that are fixed and await verification
     * @param late those open whose day has passed
     * @param verified how many are verified
     * @param withdrawn how many were withdrawn
     * @param moved how many went to the clusters that follow a split or merger, where they are counted again
     * @param daysToClose the median time to close, with its sample
     * @param clusters the clusters that have open ones, in order
     */
    public record CodeRow(
            String code,
            String codeZh,
            int raised,
            int open,
            int awaiting,
            int late,
            int verified,
            int withdrawn,
            int moved,
            Median daysToClose,
            List<String> clusters) {
        public CodeRow {
            clusters = List.copyOf(clusters);
        }
    }
}
