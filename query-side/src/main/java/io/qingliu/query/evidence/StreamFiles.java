package io.qingliu.query.evidence;

import io.qingliu.events.RetentionClass;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.query.kernel.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that the events of one stream name.
 *
 * @param stream which
 * @param clusters of a stream about several clusters: those that it concerns
 * @param filing of a piece of evidence: how it was filed
 * @param supersession of a piece of evidence: what took its place
 * @param uses every use of a file, in the order of recording
 */
public record StreamFiles(
        String stream,
        List<String> clusters,
        @Nullable Filing filing,
        @Nullable Supersession supersession,
        List<Use> uses) {
    public StreamFiles {
        clusters = List.copyOf(clusters);
        uses = List.copyOf(uses);
    }

    /**
     * How a piece of evidence was filed.
     *
     * @param digest of the file
     * @param kind what it is
     * @param mediaType its media type
     * @param bytes its length
     * @param takenOn the day it was taken or made
     * @param takenBy who took it, a pseudonym
     * @param longitude degrees CGCS2000 as decimal text
     * @param latitude degrees CGCS2000 as decimal text
     * @param clusterId the cluster it belongs to, where it is one
     * @param relatesTo the streams and ids it bears on
     * @param retention how long it is kept
     * @param fact the event
     */
    public record Filing(
            String digest,
            EvidenceKind kind,
            String mediaType,
            long bytes,
            @Nullable LocalDate takenOn,
            @Nullable String takenBy,
            @Nullable String longitude,
            @Nullable String latitude,
            @Nullable String clusterId,
            List<String> relatesTo,
            RetentionClass retention,
            Fact fact) {
        public Filing {
            relatesTo = List.copyOf(relatesTo);
        }
    }

    /**
     * What took a piece's place; the first stays where it was used.
     *
     * @param by the piece
     * @param reason why
     * @param fact the event
     */
    public record Supersession(String by, String reason, Fact fact) {}

    /**
     * A use of a file.
     *
     * @param digest of the file
     * @param field where in the event it stands
     * @param meaning what it means there
     * @param cluster the cluster of the event; null where it concerns none, or several
     * @param carried whether the event only restates a problem with its evidence: after a failed round, a reopening, a split
     * @param fact the event
     */
    public record Use(
            String digest,
            String field,
            Meaning meaning,
            @Nullable String cluster,
            boolean carried,
            Fact fact) {}

    static StreamFiles nothing(String stream) {
        return new StreamFiles(stream, List.of(), null, null, List.of());
    }

    StreamFiles concerning(List<String> more) {
        Set<String> all = new LinkedHashSet<>(clusters);
        all.addAll(more);
        return new StreamFiles(stream, List.copyOf(all), filing, supersession, uses);
    }

    StreamFiles filed(Filing how) {
        return new StreamFiles(stream, clusters, how, supersession, uses);
    }

    StreamFiles superseded(Supersession how) {
        return new StreamFiles(stream, clusters, filing, how, uses);
    }

    /** With further uses; of a scan, the first one in the stream stands for all. */
    StreamFiles using(List<Use> more) {
        List<Use> all = new ArrayList<>(uses);
        for (Use use : more) {
            if (use.meaning() == Meaning.EVIDENCE || all.stream().noneMatch(known -> sameScan(known, use))) {
                all.add(use);
            }
        }
        return new StreamFiles(stream, clusters, filing, supersession, all);
    }

    private static boolean sameScan(Use known, Use use) {
        return known.meaning() == Meaning.SCAN && known.digest().equals(use.digest());
    }

    /** The clusters that a use concerns. */
    List<String> clustersOf(Use use) {
        return use.cluster() == null ? clusters : List.of(use.cluster());
    }
}
