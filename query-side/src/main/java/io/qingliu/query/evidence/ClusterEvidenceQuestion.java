package io.qingliu.query.evidence;

import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.query.kernel.Asked;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.Parameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of a cluster's files are asked for.
 *
 * @param kind only those filed as this kind
 * @param standing only those of which this holds
 */
record ClusterEvidenceQuestion(
        @Nullable EvidenceKind kind, @Nullable FileStanding standing) {
    static final Parameters PARAMETERS = Parameters.of(
                    Parameter.constant("kind", EvidenceKind.class, "只看该材料类别", "only those filed as this kind"),
                    Parameter.constant("standing", FileStanding.class, "只看符合该情形的", "only those of which this holds"))
            .and(Parameters.MOMENT);

    /** All of them. */
    static final ClusterEvidenceQuestion ALL = new ClusterEvidenceQuestion(null, null);

    static ClusterEvidenceQuestion of(Asked asked) {
        return new ClusterEvidenceQuestion(
                asked.constant("kind", EvidenceKind.class), asked.constant("standing", FileStanding.class));
    }

    boolean asksFor(ClusterEvidenceView.Row row) {
        return (kind == null || row.filings().stream().anyMatch(filing -> filing.kind() == kind))
                && (standing == null || row.standings().contains(standing));
    }

    Map<String, String> filter() {
        Map<String, String> filter = new TreeMap<>();
        if (kind != null) {
            filter.put("kind", kind.name());
        }
        if (standing != null) {
            filter.put("standing", standing.name());
        }
        return filter;
    }
}
