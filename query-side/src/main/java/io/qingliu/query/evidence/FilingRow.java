package io.qingliu.query.evidence;

import io.qingliu.events.RetentionClass;
import io.qingliu.events.Words;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.query.evidence.StreamFiles.Filing;
import io.qingliu.query.evidence.StreamFiles.Supersession;
import io.qingliu.query.kernel.FactShown;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it was filed.
 *
 * @param evidenceId which
 * @param kind what it is
 * @param kindZh the same in Chinese
 * @param mediaType its media type
 * @param bytes its length
 * @param takenOn the day it was taken or made
 * @param takenBy who took it, a pseudonym
 * @param longitude degrees CGCS2000 as decimal text
 * @param latitude degrees CGCS2000 as decimal text
 * @param clusterId the cluster it belongs to, where it is one
 * @param relatesTo the streams and ids it bears on
 * @param retention how long it is kept
 * @param retentionZh the same in Chinese
 * @param fact the event
 * @param superseded what took its place; the file stays where it was used
 */
public record FilingRow(
        String evidenceId,
        EvidenceKind kind,
        String kindZh,
        String mediaType,
        long bytes,
        @Nullable LocalDate takenOn,
        @Nullable String takenBy,
        @Nullable String longitude,
        @Nullable String latitude,
        @Nullable String clusterId,
        List<String> relatesTo,
        RetentionClass retention,
        String retentionZh,
        FactShown fact,
        @Nullable Superseded superseded) {
    public FilingRow {
        relatesTo = List.copyOf(relatesTo);
    }

    /**
     * What took its place.
     *
     * @param by the piece
     * @param reason why
     * @param fact the event
     */
    public record Superseded(String by, String reason, FactShown fact) {
        static @Nullable Superseded of(@Nullable Supersession known) {
            return known == null ? null : new Superseded(known.by(), known.reason(), FactShown.of(known.fact()));
        }
    }

    static FilingRow of(StreamFiles stream) {
        Filing filing = Objects.requireNonNull(stream.filing(), "only what was filed is a row");
        return new FilingRow(
                stream.stream(),
                filing.kind(),
                Words.zh(filing.kind()),
                filing.mediaType(),
                filing.bytes(),
                filing.takenOn(),
                filing.takenBy(),
                filing.longitude(),
                filing.latitude(),
                filing.clusterId(),
                filing.relatesTo(),
                filing.retention(),
                Words.zh(filing.retention()),
                FactShown.of(filing.fact()),
                Superseded.of(stream.supersession()));
    }
}
