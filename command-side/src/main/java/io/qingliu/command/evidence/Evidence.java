package io.qingliu.command.evidence;

import static io.qingliu.command.evidence.EvidenceRule.A_COORDINATE_IS_IN_DECIMAL_DEGREES;
import static io.qingliu.command.evidence.EvidenceRule.A_PLACE_HAS_BOTH_COORDINATES;
import static io.qingliu.command.evidence.EvidenceRule.EVIDENCE_CANNOT_BE_TAKEN_LATER_THAN_FILED;
import static io.qingliu.command.evidence.EvidenceRule.EVIDENCE_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.evidence.EvidenceRule.EVIDENCE_HAS_BYTES;
import static io.qingliu.command.evidence.EvidenceRule.IT_IS_ALREADY_SUPERSEDED;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.evidence.EvidenceEvent;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.evidence.EvidenceSuperseded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of supporting evidence.
 *
 * @param superseded whether another file took its place
 */
record Evidence(boolean superseded) {
    /** Before it was filed. */
    static final Evidence NOT_YET = new Evidence(false);

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,12})?");
    private static final int FARTHEST_EAST = 180;
    private static final int FARTHEST_NORTH = 90;

    /** Answers a command with its events, or refuses it by an {@link EvidenceRule}. */
    List<EvidenceEvent> decide(EvidenceCommand command) {
        Judgement judgement = Judgement.of(command);
        return switch (command) {
            case FileEvidence c -> List.of(file(c, judgement));
            case SupersedeEvidence c -> {
                judgement
                        .refuseIf(superseded, IT_IS_ALREADY_SUPERSEDED)
                        .refuseFieldIf(c.by().equals(c.evidenceId()), EVIDENCE_CANNOT_FOLLOW_ITSELF, "by")
                        .demandText(c.reason(), "reason");
                yield List.of(new EvidenceSuperseded(c.evidenceId(), judgement.context(), c.by(), c.reason()));
            }
        };
    }

    private static EvidenceFiled file(FileEvidence c, Judgement judgement) {
        LocalDate takenOn = c.takenOn();
        LocalDate filedOn = c.context().occurredOn();
        judgement
                .refuseFieldIf(c.bytes() <= 0, EVIDENCE_HAS_BYTES, "bytes")
                .refuseFieldIf(
                        takenOn != null && takenOn.isAfter(filedOn),
                        EVIDENCE_CANNOT_BE_TAKEN_LATER_THAN_FILED,
                        "takenOn",
                        String.valueOf(takenOn),
                        filedOn)
                .demandText(c.mediaType(), "mediaType")
                .refuseFieldIf(
                        (c.longitude() == null) != (c.latitude() == null),
                        A_PLACE_HAS_BOTH_COORDINATES,
                        c.longitude() == null ? "longitude" : "latitude");
        mustBeDegrees(c.longitude(), FARTHEST_EAST, "longitude", judgement);
        mustBeDegrees(c.latitude(), FARTHEST_NORTH, "latitude", judgement);
        for (int i = 0; i < c.relatesTo().size(); i++) {
            judgement.demandText(c.relatesTo().get(i), "relatesTo[" + i + "]");
        }
        return new EvidenceFiled(
                c.evidenceId(),
                judgement.context(),
                c.digest(),
                c.mediaType(),
                c.bytes(),
                c.kind(),
                takenOn,
                c.takenBy(),
                c.longitude(),
                c.latitude(),
                c.clusterId(),
                c.relatesTo(),
                c.retention());
    }

    private static void mustBeDegrees(@Nullable String text, int most, String field, Judgement judgement) {
        if (text != null) {
            boolean degrees = DEGREES.matcher(text).matches()
                    && new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(most)) <= 0;
            judgement.refuseFieldIf(!degrees, A_COORDINATE_IS_IN_DECIMAL_DEGREES, field, text, most);
        }
    }

    /** What the piece is after an event. */
    Evidence evolve(EvidenceEvent event) {
        return switch (event) {
            case EvidenceFiled e -> this;
            case EvidenceSuperseded e -> new Evidence(true);
        };
    }
}
