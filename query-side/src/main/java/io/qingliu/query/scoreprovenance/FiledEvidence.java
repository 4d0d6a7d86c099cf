package io.qingliu.query.scoreprovenance;

import io.qingliu.events.evidence.EvidenceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence, as it was filed.
 *
 * @param evidenceId which
 * @param digest SHA-256 of the file; unknown where the content was erased
 * @param kind what it is
 * @param takenOn the day it was taken or made, where known
 * @param filed who filed it and when
 */
public record FiledEvidence(
        String evidenceId,
        @Nullable String digest,
        @Nullable EvidenceKind kind,
        @Nullable LocalDate takenOn,
        @Nullable Act filed) {}
