package io.qingliu.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.qingliu.command.calendar.CalendarRoom;
import io.qingliu.command.essentials.EssentialsRoom;
import io.qingliu.command.form.FormCommand;
import io.qingliu.command.form.FormRoom;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.Room;
import io.qingliu.command.kernel.Someone;
import io.qingliu.command.policy.PolicyRoom;
import io.qingliu.command.rubric.RubricCommand;
import io.qingliu.command.rubric.RubricRoom;
import io.qingliu.command.rubric.WithdrawRubric;
import io.qingliu.events.Role;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the reference data's commands in the API description: they can be sent as they are. */
class ReferenceExamplesTest {
    private static final JsonMapper JSON =
            LedgerJson.configure(JsonMapper.builder(), EventTypes.all()).build();
    private static final Map<String, String> STREAMS = Map.of(
            "rubric", "rubric-x",
            "form", "form-x",
            "calendar", "calendar-x",
            "essentials", "essentials-x",
            "policy", "policy-demonstration");

    @Test
    void every_command_has_an_example_that_reads_as_the_command() {
        List<CommandCatalogue.Entry> entries = new CommandCatalogue(rooms()).entries();
        assertThat(entries).hasSize(11);
        for (CommandCatalogue.Entry entry : entries) {
            Object example = CommandDescriptions.example(entry);
            assertThat(example).as(entry.path()).isNotNull();
            Command command = read(entry, example);
            assertThat(command.stream().kind()).isEqualTo(entry.kind());
            assertThatCode(() -> mustBePublishable(command)).as(entry.path()).doesNotThrowAnyException();
        }
    }

    private static Command read(CommandCatalogue.Entry entry, Object example) {
        ObjectNode content = JSON.valueToTree(example);
        assertThat(content.remove("occurredOn").asString()).isEqualTo("2024-07-01");
        content.put(entry.streamField(), STREAMS.get(entry.kind()));
        content.set("context", JSON.valueToTree(Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01")));
        return new CommandText(JSON).read(content, entry.type());
    }

    private static void mustBePublishable(Command command) {
        if (command instanceof FormCommand form) {
            FormRoom.mustBePublishable(form);
        } else if (command instanceof RubricCommand rubric && !(rubric instanceof WithdrawRubric)) {
            RubricRoom.mustBePublishable(rubric);
        }
    }

    private static List<Room> rooms() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(
                RubricRoom.class, FormRoom.class, CalendarRoom.class, EssentialsRoom.class, PolicyRoom.class)) {
            return List.copyOf(context.getBeansOfType(Room.class).values());
        }
    }
}
