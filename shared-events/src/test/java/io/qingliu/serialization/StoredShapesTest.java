package io.qingliu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.serialization.EventTypes.StoredType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/**
 * What is stored is stored for ever: for each event a text that was approved once must still be read, and be written again byte
 * by byte. The texts are taken from the illustrative ledger by hand ({@code ExampleWriter} in {@code ops/standalone}), never by a
 * test; a new event gets its text there, a changed one a new revision and an upcaster.
 */
class StoredShapesTest {
    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final String NAMES = "stored-names.txt";

    static Stream<StoredType> types() {
        return EventTypes.all().names().stream().map(EventTypes.all()::of);
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_approved_text_is_read_and_written_again_byte_by_byte(StoredType type) throws IOException {
        ObjectMapper json = new LedgerSerializer().getObjectMapper();
        byte[] approved = Files.readAllBytes(APPROVED.resolve(file(type)));

        Object event = json.readValue(approved, type.event());

        assertThat(text(json.writeValueAsBytes(event))).isEqualTo(text(approved));
    }

    @Test
    void every_approved_text_belongs_to_an_event() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            List<String> current = types().map(StoredShapesTest::file).toList();
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals(NAMES) && !isOfAnOlderRevision(name)))
                    .containsExactlyInAnyOrderElementsOf(current);
        }
    }

    @Test
    void the_stored_names_are_those_that_were_approved() throws IOException {
        assertThat(Files.readAllLines(APPROVED.resolve(NAMES)))
                .containsExactlyElementsOf(
                        types().map(type -> type.name() + " " + type.revision()).toList());
    }

    private static boolean isOfAnOlderRevision(String file) {
        return types().anyMatch(type -> file.matches("\\Q" + type.name() + "\\E\\.[0-9]+\\.json")
                && Integer.parseInt(file.replaceAll("^.*\\.([0-9]+)\\.json$", "$1")) < type.revision());
    }

    private static String file(StoredType type) {
        return type.name() + "." + type.revision() + ".json";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
