package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Words;
import io.qingliu.events.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody named as evidence.
 *
 * @param digest SHA-256 of the file
 * @param evidenceId under which it was filed; null where it never was
 * @param kind what it is
 * @param kindZh the same in Chinese
 * @param takenOn the day it was taken or made, where known; of several filings, the earliest
 * @param filedAt the position of the filing
 */
public record EvidenceView(
        String digest,
        @Nullable String evidenceId,
        @Nullable EvidenceKind kind,
        @Nullable String kindZh,
        @Nullable LocalDate takenOn,
        @Nullable Long filedAt) {
    private static final Comparator<FiledEvidence> FIRST_TAKEN = Comparator.comparing(
                    FiledEvidence::takenOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FiledEvidence::evidenceId);

    static List<EvidenceView> of(List<String> digests, Grounds grounds) {
        return digests.stream().map(digest -> of(digest, grounds)).toList();
    }

    private static EvidenceView of(String digest, Grounds grounds) {
        return grounds.evidence(digest).stream()
                .min(FIRST_TAKEN)
                .map(filed -> new EvidenceView(
                        digest,
                        filed.evidenceId(),
                        filed.kind(),
                        filed.kind() == null ? null : Words.zh(filed.kind()),
                        filed.takenOn(),
                        filed.filed() == null ? null : filed.filed().position()))
                .orElseGet(() -> new EvidenceView(digest, null, null, null, null, null));
    }
}
