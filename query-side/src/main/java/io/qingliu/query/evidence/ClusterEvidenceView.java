package io.qingliu.query.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Words;
import io.qingliu.query.evidence.Files.Concerning;
import io.qingliu.query.evidence.Files.FileUses;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A cluster's evidence: what was filed for it and what its facts rest on.
 *
 * @param head of the answer
 * @param cluster which cluster
 * @param total how many different files
 * @param counts of how many of them what holds, whatever is filtered by
 * @param files those asked for, in the order in which they were first used
 */
public record ClusterEvidenceView(
        @JsonUnwrapped AnswerHead head, Places.Cluster cluster, long total, List<Count> counts, List<Row> files) {
    private static final String FILED = "evidence.EvidenceFiled";

    public ClusterEvidenceView {
        counts = List.copyOf(counts);
        files = List.copyOf(files);
    }

    /**
     * Of how many files something holds.
     *
     * @param standing what holds
     * @param zh the same in Chinese
     * @param count of how many
     * @param of out of how many
     */
    public record Count(FileStanding standing, String zh, long count, long of) {}

    /**
     * A file.
     *
     * @param digest of it
     * @param standings what holds of it
     * @param filings how it was filed, here and elsewhere
     * @param uses the facts of this cluster that rest on it
     * @param elsewhere the facts of other clusters that do
     */
    public record Row(
            String digest,
            List<FileStanding> standings,
            List<FilingRow> filings,
            List<UseRow> uses,
            List<UseRow> elsewhere) {
        public Row {
            standings = List.copyOf(standings);
            filings = List.copyOf(filings);
            uses = List.copyOf(uses);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * All of a cluster's files.
     *
     * @throws io.qingliu.query.kernel.Refused 404 where nobody registered the cluster
     */
    public static ClusterEvidenceView of(Told told, String cluster) {
        return of(told, cluster, ClusterEvidenceQuestion.ALL);
    }

    static ClusterEvidenceView of(Told told, String cluster, ClusterEvidenceQuestion question) {
        Places.Cluster place = told.places().mustKnow(cluster, "clusterId");
        Files files = Files.of(told);
        List<Row> all = files.all().stream()
                .filter(file -> file.in(cluster))
                .map(file -> row(file, cluster, files))
                .toList();
        return new ClusterEvidenceView(
                told.head(question.filter()),
                place,
                all.size(),
                Arrays.stream(FileStanding.values())
                        .map(standing -> new Count(
                                standing,
                                Words.zh(standing),
                                all.stream()
                                        .filter(row -> row.standings().contains(standing))
                                        .count(),
                                all.size()))
                        .toList(),
                all.stream().filter(question::asksFor).toList());
    }

    private static Row row(FileUses file, String cluster, Files files) {
        List<FilingRow> filings =
                files.filings(file).stream().map(FilingRow::of).toList();
        List<UseRow> here = new ArrayList<>();
        List<UseRow> elsewhere = new ArrayList<>();
        for (Concerning one : file.uses()) {
            if (!one.use().fact().type().equals(FILED)) {
                (one.clusters().contains(cluster) ? here : elsewhere).add(UseRow.of(one));
            }
        }
        List<FileStanding> standings = new ArrayList<>();
        standings.add(here.isEmpty() ? FileStanding.NEVER_USED : FileStanding.USED);
        if (filings.isEmpty()) {
            standings.add(FileStanding.NEVER_FILED);
        }
        if (filings.stream().anyMatch(filing -> filing.superseded() != null)) {
            standings.add(FileStanding.SUPERSEDED);
        }
        if (!elsewhere.isEmpty() || filings.stream().anyMatch(filing -> otherCluster(filing, cluster))) {
            standings.add(FileStanding.USED_ELSEWHERE);
        }
        return new Row(file.digest(), standings, filings, here, elsewhere);
    }

    private static boolean otherCluster(FilingRow filing, String cluster) {
        return filing.clusterId() != null && !filing.clusterId().equals(cluster);
    }
}
