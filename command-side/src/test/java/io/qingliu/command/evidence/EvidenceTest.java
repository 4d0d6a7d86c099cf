package io.qingliu.command.evidence;

import static io.qingliu.command.evidence.EvidenceRule.A_COORDINATE_IS_IN_DECIMAL_DEGREES;
import static io.qingliu.command.evidence.EvidenceRule.A_PLACE_HAS_BOTH_COORDINATES;
import static io.qingliu.command.evidence.EvidenceRule.EVIDENCE_CANNOT_BE_TAKEN_LATER_THAN_FILED;
import static io.qingliu.command.evidence.EvidenceRule.EVIDENCE_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.evidence.EvidenceRule.EVIDENCE_HAS_BYTES;
import static io.qingliu.command.evidence.EvidenceRule.IT_IS_ALREADY_SUPERSEDED;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.Someone.digest;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.events.evidence.EvidenceSuperseded;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EvidenceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final EvidenceId PHOTO = new EvidenceId("evidence-a1");
    private static final EvidenceId BETTER = new EvidenceId("evidence-a2");
    private static final LocalDate FILED_ON = LocalDate.parse("2024-11-02");
    private static final CommandContext CHEN = Someone.as(Role.PARK_MANAGEMENT_BODY, "chen", "2024-11-02");

    private static final EvidenceFiled FILED = filed(FILED_ON, "106.553112", "29.563009");
    private static final EvidenceSuperseded SUPERSEDED =
            new EvidenceSuperseded(PHOTO, CHEN.toEventContext(), BETTER, "照片模糊");

    private final RoomFixture room = RoomFixture.of(EvidenceAggregate.class);

    @Test
    void a_piece_is_filed_by_its_digest() {
        room.when(file(1, FILED_ON, "106.553112", "29.563009")).then(FILED);
        room.when(file(1, LocalDate.parse("2024-11-01"), null, null))
                .then(filed(LocalDate.parse("2024-11-01"), null, null));
        room.when(file(1, null, null, null)).then(filed(null, null, null));
        assertThat(FILED.cluster()).isEqualTo(new ClusterId("cluster-QX01"));
    }

    @Test
    void an_empty_file_shows_nothing() {
        room.when(file(0, FILED_ON, null, null)).refusedBy(EVIDENCE_HAS_BYTES, "bytes");
    }

    @Test
    void evidence_is_taken_before_it_is_filed() {
        room.when(file(1, LocalDate.parse("2024-11-03"), null, null))
                .refusedBy(EVIDENCE_CANNOT_BE_TAKEN_LATER_THAN_FILED, "takenOn");
    }

    @Test
    void a_place_has_both_coordinates_in_decimal_degrees() {
        room.when(file(1, null, "106.55", null)).refusedBy(A_PLACE_HAS_BOTH_COORDINATES, "latitude");
        room.when(file(1, null, null, "29.56")).refusedBy(A_PLACE_HAS_BOTH_COORDINATES, "longitude");
        room.when(file(1, null, "-180", "90.0")).then(filed(null, "-180", "90.0"));
        for (String wrong : List.of("106°33′", "180.1", "-181", "1e2", "")) {
            room.when(file(1, null, wrong, "29.56")).refusedBy(A_COORDINATE_IS_IN_DECIMAL_DEGREES, "longitude");
        }
        for (String wrong : List.of("106.55", "-90.5", "北纬29")) {
            room.when(file(1, null, "106.55", wrong)).refusedBy(A_COORDINATE_IS_IN_DECIMAL_DEGREES, "latitude");
        }
    }

    @Test
    void a_piece_says_what_kind_of_file_it_is_and_what_it_bears_on() {
        room.when(file("", List.of("remediation-QX01-1"))).refusedBy(A_TEXT_IS_DEMANDED, "mediaType");
        room.when(file("image/jpeg", List.of("remediation-QX01-1", " "))).refusedBy(A_TEXT_IS_DEMANDED, "relatesTo[1]");
    }

    @Test
    void another_piece_takes_its_place_once() {
        room.given(FILED)
                .when(new SupersedeEvidence(PHOTO, CHEN, BETTER, "照片模糊"))
                .then(SUPERSEDED);
        room.given(FILED, SUPERSEDED)
                .when(new SupersedeEvidence(PHOTO, CHEN, BETTER, "照片模糊"))
                .refusedBy(IT_IS_ALREADY_SUPERSEDED);
        room.given(FILED)
                .when(new SupersedeEvidence(PHOTO, CHEN, PHOTO, "照片模糊"))
                .refusedBy(EVIDENCE_CANNOT_FOLLOW_ITSELF, "by");
        room.given(FILED).when(new SupersedeEvidence(PHOTO, CHEN, BETTER, " ")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    private static FileEvidence file(
            long bytes, @Nullable LocalDate takenOn, @Nullable String longitude, @Nullable String latitude) {
        return file(bytes, "image/jpeg", takenOn, longitude, latitude, List.of("remediation-QX01-1"));
    }

    private static FileEvidence file(String mediaType, List<String> relatesTo) {
        return file(1, mediaType, null, null, null, relatesTo);
    }

    private static FileEvidence file(
            long bytes,
            String mediaType,
            @Nullable LocalDate takenOn,
            @Nullable String longitude,
            @Nullable String latitude,
            List<String> relatesTo) {
        return new FileEvidence(
                PHOTO,
                CHEN,
                digest('a'),
                mediaType,
                bytes,
                EvidenceKind.PHOTO,
                takenOn,
                new ActorId("wang"),
                longitude,
                latitude,
                new ClusterId("cluster-QX01"),
                relatesTo,
                RetentionClass.LONG);
    }

    private static EvidenceFiled filed(
            @Nullable LocalDate takenOn, @Nullable String longitude, @Nullable String latitude) {
        return new EvidenceFiled(
                PHOTO,
                CHEN.toEventContext(),
                digest('a'),
                "image/jpeg",
                1,
                EvidenceKind.PHOTO,
                takenOn,
                new ActorId("wang"),
                longitude,
                latitude,
                new ClusterId("cluster-QX01"),
                List.of("remediation-QX01-1"),
                RetentionClass.LONG);
    }
}
