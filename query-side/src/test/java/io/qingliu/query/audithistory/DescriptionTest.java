package io.qingliu.query.audithistory;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.Samples;
import io.qingliu.serialization.EventTypes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptionTest {
    static Stream<String> everyEventType() {
        return EventTypes.all().names().stream();
    }

    @ParameterizedTest
    @MethodSource("everyEventType")
    void every_event_can_be_told_in_both_languages(String name) {
        for (long seed = 0; seed < 4; seed++) {
            Description description = Description.of(new Samples(seed, seed % 2 == 0).of(name));
            assertThat(description.zh()).matches(".*\\p{IsHan}.*");
            assertThat(description.en()).matches("[A-Z][a-z ]+");
            assertThat(description.words()).isNotEmpty().doesNotContainNull();
            assertThat(description.fields()).allSatisfy(field -> {
                assertThat(field.zh()).matches("(?s).*\\p{IsHan}.*");
                assertThat(field.value() != null
                                || !field.parts().isEmpty()
                                || Integer.valueOf(0).equals(field.total()))
                        .as(name + "." + field.name())
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("everyEventType")
    void every_kind_of_stream_has_a_chinese_name(String name) {
        assertThat(StreamKinds.zh(name.substring(0, name.indexOf('.')))).matches("\\p{IsHan}+");
    }

    @Test
    void points_are_told_in_their_scale_from_what_to_what_and_why() {
        Description description = Description.of(new ScoreItemRevised(
                new AcceptanceId("acceptance-QX01-1"),
                Facts.on("2024-12-01"),
                new ItemId("C3"),
                45,
                80,
                100,
                10,
                "混接已整改",
                new ActorId("li-1"),
                List.of(),
                List.of()));
        assertThat(description.zh()).isEqualTo("评分项已修改");
        assertThat(description.en()).isEqualTo("Score item revised");
        assertThat(description.changes()).containsExactly(new Change("after", "现得分", "4.5", "8.0"));
        assertThat(description.reason()).isEqualTo("混接已整改");
        assertThat(description.fields()).contains(Field.of("maxPoints", "满分", "max points", "10.0"));
    }
}
