package io.qingliu.query.kernel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question at two moments, beside each other: what appeared, what vanished, what changed.
 *
 * @param head of the answer at the moment that is asked about
 * @param then of the answer that it is compared with
 * @param rows how many rows there are
 * @param rowsThen how many there were
 * @param same how many are as they were
 * @param appeared rows that there were not
 * @param vanished rows that are no more
 * @param changed rows that are otherwise
 */
public record ComparisonView(
        @JsonUnwrapped AnswerHead head,
        AnswerHead then,
        int rows,
        int rowsThen,
        int same,
        List<Row> appeared,
        List<Row> vanished,
        List<Changed> changed) {

    /**
     * A row that stands on one side alone.
     *
     * @param key what it is about
     * @param fields its values as text, by their path
     */
    public record Row(String key, Map<String, String> fields) {}

    /**
     * A row that is otherwise.
     *
     * @param key what it is about
     * @param fields the old values beside the new
     */
    public record Changed(String key, List<Field> fields) {}

    /**
     * A value that is otherwise.
     *
     * @param path where it stands in the row, for instance {@code latestRound.verdict}
     * @param before the old value; null where there was none
     * @param after the new value; null where there is none
     */
    public record Field(
            String path, @Nullable String before, @Nullable String after) {}
}
