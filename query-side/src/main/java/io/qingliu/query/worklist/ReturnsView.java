package io.qingliu.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Role;
import io.qingliu.query.kernel.AnswerHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Applications and reports that came back, or were not taken, the last recorded in front.
 *
 * @param head what every answer says of itself
 * @param counts how many there are
 * @param returns one page
 * @param next the cursor of the page behind it; null at the end
 */
record ReturnsView(
        @JsonUnwrapped AnswerHead head,
        Counts counts,
        List<ReturnRow> returns,
        @Nullable String next) {
    ReturnsView {
        returns = List.copyOf(returns);
    }

    /**
     * Numbers.
     *
     * @param all what came back to the clusters that were asked for
     * @param asked those that were asked for
     * @param unanswered those of them that no later application or version answers
     */
    record Counts(int all, int asked, int unanswered) {}

    /**
     * What came back.
     *
     * @param cluster to which cluster
     * @param kind what
     * @param kindZh the same in Chinese
     * @param stream the stream that tells it
     * @param paper the application or list
     * @param version of a report: its version
     * @param on the day
     * @param reason why, in words; null where only rules are named
     * @param rules the rules that were not met
     * @param role in which role
     * @param roleZh the same in Chinese
     * @param organisation for which organisation
     * @param transcribed whether it was entered from paper
     * @param answeredOn the day on which another application or version answered it
     * @param answeredBy the position of that
     * @param position the event
     */
    record ReturnRow(
            ClusterRow cluster,
            ReturnFact.Kind kind,
            String kindZh,
            String stream,
            @Nullable String paper,
            @Nullable Integer version,
            LocalDate on,
            @Nullable String reason,
            List<String> rules,
            Role role,
            String roleZh,
            String organisation,
            boolean transcribed,
            @Nullable LocalDate answeredOn,
            @Nullable Long answeredBy,
            long position) {
        ReturnRow {
            rules = List.copyOf(rules);
        }

        /** What orders them: the last position first. */
        String key() {
            return String.format(Locale.ROOT, "%019d", Long.MAX_VALUE - position);
        }
    }
}
