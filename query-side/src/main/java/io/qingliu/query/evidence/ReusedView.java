package io.qingliu.query.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.query.evidence.Files.FileUses;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.util.List;

/**
 * Which evidence file is used in two clusters.
 *
 * @param head of the answer
 * @param known how many different files any fact rests on
 * @param reused how many of them are used in two clusters, whatever is filtered by
 * @param files those asked for, in the order in which they were first used
 */
public record ReusedView(@JsonUnwrapped AnswerHead head, long known, long reused, List<Row> files) {
    public ReusedView {
        files = List.copyOf(files);
    }

    /**
     * A file used in two clusters.
     *
     * @param digest of it
     * @param clusters every cluster that a use concerns
     * @param acrossUnits whether they belong to several units
     * @param filings where it was filed
     * @param uses every use, in the order of recording
     */
    public record Row(
            String digest,
            List<Places.Cluster> clusters,
            boolean acrossUnits,
            List<FilingRow> filings,
            List<UseRow> uses) {
        public Row {
            clusters = List.copyOf(clusters);
            filings = List.copyOf(filings);
            uses = List.copyOf(uses);
        }
    }

    /** All of them. */
    public static ReusedView of(Told told) {
        return of(told, ReusedQuestion.ALL);
    }

    static ReusedView of(Told told, ReusedQuestion question) {
        Places places = told.places();
        if (question.cluster() != null) {
            places.mustKnow(question.cluster(), "cluster");
        }
        Files files = Files.of(told);
        List<FileUses> all = files.all();
        List<Row> reused = all.stream()
                .filter(FileUses::reused)
                .map(file -> row(file, files, places))
                .toList();
        return new ReusedView(
                told.head(question.filter()),
                all.size(),
                reused.size(),
                reused.stream().filter(question::asksFor).toList());
    }

    private static Row row(FileUses file, Files files, Places places) {
        List<Places.Cluster> clusters =
                file.clusters().stream().map(places::cluster).toList();
        return new Row(
                file.digest(),
                clusters,
                clusters.stream().map(Places.Cluster::unitId).distinct().count() > 1,
                files.filings(file).stream().map(FilingRow::of).toList(),
                file.uses().stream().map(UseRow::of).toList());
    }
}
