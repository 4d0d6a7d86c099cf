package io.qingliu.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.events.testing.AllSorts;
import io.qingliu.events.testing.LengthMeasured;
import io.qingliu.events.testing.NoteTaken;
import io.qingliu.events.testing.NotebookEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerSerializerTest {
    private static final EventTypes TYPES =
            EventTypes.of(List.of(NotebookEvent.class), Map.of(LengthMeasured.class, 2));
    private static final LedgerSerializer SERIALIZER = new LedgerSerializer(TYPES);

    @Test
    void the_stored_name_is_the_stream_and_the_event_and_never_the_class() {
        assertThat(SERIALIZER.typeForClass(NoteTaken.class))
                .isEqualTo(new SimpleSerializedType("testing.NoteTaken", "1"));
        assertThat(SERIALIZER.typeForClass(LengthMeasured.class))
                .isEqualTo(new SimpleSerializedType("testing.LengthMeasured", "2"));
        assertThat(TYPES.names()).containsExactly("testing.AllSorts", "testing.LengthMeasured", "testing.NoteTaken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "testing.Unknown",
                "io.qingliu.events.testing.NoteTaken",
                "java.util.HashMap",
                "org.axonframework.eventhandling.GlobalSequenceTrackingToken",
                "token.TrackingToken",
                ""
            })
    void a_name_that_is_not_in_the_list_is_refused_and_no_class_is_loaded(String name) {
        assertThatThrownBy(() -> SERIALIZER.classForType(new SimpleSerializedType(name, "1")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(name);
    }

    @Test
    void a_text_of_another_revision_is_refused() {
        assertThat(SERIALIZER.classForType(new SimpleSerializedType("testing.LengthMeasured", "2")))
                .isEqualTo(LengthMeasured.class);
        assertThatThrownBy(() -> SERIALIZER.classForType(new SimpleSerializedType("testing.LengthMeasured", "1")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("no upcaster leads to revision 2");
    }

    @Test
    void a_class_that_is_not_in_the_list_is_not_written() {
        assertThatThrownBy(() -> SERIALIZER.serialize(new HashMap<>(), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    static Stream<TrackingToken> tokens() {
        TrackingToken five = new GlobalSequenceTrackingToken(5);
        TrackingToken nine = new GlobalSequenceTrackingToken(9);
        return Stream.of(
                five,
                GapAwareTrackingToken.newInstance(9, List.of(3L, 5L)),
                ReplayToken.createReplayToken(nine, five),
                ReplayToken.createReplayToken(nine),
                ReplayToken.createReplayToken(MergedTrackingToken.merged(nine, five), five),
                MergedTrackingToken.merged(five, nine),
                new ConfigToken(Map.of("id", "1")));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void axon_s_own_tokens_are_written_and_read_back(TrackingToken token) {
        SerializedObject<byte[]> written = SERIALIZER.serialize(token, byte[].class);
        assertThat(written.getType().getName())
                .isEqualTo("token." + token.getClass().getSimpleName());
        assertThat(SERIALIZER.<byte[], TrackingToken>deserialize(written)).isEqualTo(token);
    }

    @Test
    void nothing_but_a_token_is_made_inside_a_token() {
        String forged = "{\"tokenAtReset\":{\"@class\":\"javax.swing.JEditorPane\",\"page\":\"http://example\"}}";
        assertThatThrownBy(() -> SERIALIZER.deserialize(new SimpleSerializedObject<>(
                        forged.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        byte[].class,
                        new SimpleSerializedType("token.ReplayToken", null))))
                .isInstanceOf(SerializationException.class)
                .hasStackTraceContaining("denied");
    }

    @Test
    void message_metadata_is_written_and_read_back() {
        MetaData metadata = MetaData.with("actor", "li").and("key", "k");
        SerializedObject<byte[]> written = SERIALIZER.serialize(metadata, byte[].class);
        assertThat(SERIALIZER.<byte[], MetaData>deserialize(written)).isEqualTo(metadata);
    }

    @Test
    void the_list_refuses_what_could_not_be_stored() {
        interface Open extends io.qingliu.events.DomainEvent {}
        assertThatThrownBy(() -> EventTypes.of(List.of(Open.class), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventTypes.of(List.of(NotebookEvent.class), Map.of(String.class, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventTypes.of(List.of(NotebookEvent.class, NotebookEvent.class), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TYPES.of(AllSorts.class.getName())).isInstanceOf(EventTypes.NotInTheList.class);
    }
}
