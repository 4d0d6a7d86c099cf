package io.qingliu.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.qingliu.command.door.CommandCatalogue.Entry;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.testing.AllRooms;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the API description, one for each command that people may ask: the door reads them as they are. */
class ApiExamplesTest {
    private static final JsonMapper JSON =
            LedgerJson.configure(JsonMapper.builder(), EventTypes.all()).build();
    private static final CommandText TEXT = new CommandText(JSON);
    private static final Instant RECORDED = Instant.parse("2026-11-01T01:00:00Z");

    static Stream<Entry> commands() {
        return new CommandCatalogue(AllRooms.rooms()).forPeople().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_an_example_that_the_door_reads(Entry entry) throws IOException {
        Command command = TEXT.read(
                CommandDoor.withContext(
                        JSON,
                        RECORDED,
                        TEXT.parse(example(entry)),
                        entry,
                        entry.kind() + "-X001-1",
                        new Person(new ActorId("li-02"), entry.asks().by()[0], new OrganisationId("org-demo")),
                        entry.opening() ? null : 1L),
                entry.type());

        assertThat(command).isInstanceOf(entry.type());
        assertThat(command.stream().kind()).isEqualTo(entry.kind());
        assertThat(command.context().source().kind()).isEqualTo(Source.Kind.API);
        assertThat(command.context().occurredOn()).isBetween("2024-07-01", "2026-10-31");
        if (command.context().onBehalfOf() != null) {
            assertThat(List.<Role>of(entry.asks().by()))
                    .contains(Objects.requireNonNull(command.context().onBehalfOf())
                            .role());
        }
        assertThatCode(() -> CommandDescriptions.example(entry)).doesNotThrowAnyException();
    }

    @Test
    void there_is_no_example_of_nothing() throws IOException {
        List<String> files = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/api-examples/*/*")) {
            String path = file.getURL().getPath();
            files.add(path.substring(path.indexOf("/api-examples/")));
        }
        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(
                        commands().map(ApiExamplesTest::path).toList());
    }

    private static byte[] example(Entry entry) throws IOException {
        try (InputStream file = ApiExamplesTest.class.getResourceAsStream(path(entry))) {
            assertThat(file).as("an example at " + path(entry)).isNotNull();
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static String path(Entry entry) {
        return "/api-examples/" + entry.kind() + "/" + entry.type().getSimpleName() + ".json";
    }
}
