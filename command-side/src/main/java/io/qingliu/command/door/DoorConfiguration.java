package io.qingliu.command.door;

import io.qingliu.command.kernel.AutomationProgress;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.command.kernel.RecordingClock;
import io.qingliu.command.kernel.Room;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** The door's wiring. */
@Configuration(proxyBeanMethods = false)
public class DoorConfiguration {
    /** All that can be asked, from the rooms that are there. */
    @Bean
    public CommandCatalogue commandCatalogue(List<Room> rooms) {
        return new CommandCatalogue(rooms);
    }

    /** The routes, one for each command. */
    @Bean
    public RouterFunction<ServerResponse> commandRoutes(
            CommandCatalogue catalogue,
            LedgerGateway gateway,
            RecordingClock clock,
            AutomationProgress automations,
            EventStore events) {
        JsonMapper json =
                LedgerJson.configure(JsonMapper.builder(), EventTypes.all()).build();
        return new CommandDoor(json, gateway, clock, automations, new Problems(new StreamHistory(events)))
                .routes(catalogue);
    }

    /** The commands' part of the API description. */
    @Bean
    public OpenApiCustomizer commandDescriptions(CommandCatalogue catalogue) {
        return new CommandDescriptions(catalogue);
    }
}
