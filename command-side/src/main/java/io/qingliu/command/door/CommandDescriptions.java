package io.qingliu.command.door;

import io.qingliu.command.door.CommandCatalogue.Entry;
import io.qingliu.events.Role;
import io.qingliu.events.Words;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

/** Describes every command in the API description: address, headers, fields, an example, answers. */
final class CommandDescriptions implements OpenApiCustomizer {
    private static final String PROBLEM = "application/problem+json";

    private final CommandCatalogue catalogue;

    CommandDescriptions(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(
                new Info()
                        .title("清流台账 Qingliu Ledger")
                        .version("1")
                        .description(
                                "Every command is one POST: the address names the stream, the headers who asks, under which key and"
                                        + " having seen which version. What is written is never changed; what is refused writes nothing."
                                        + " Every question is one GET; a parameter or value that is not understood is refused, not overlooked."));
        RecordSchemas schemas = new RecordSchemas(api);
        schemas.component("Written", CommandDoor.Written.class);
        schemas.put("Problem", problemSchema());
        if (api.getPaths() == null) {
            api.setPaths(new Paths());
        }
        for (Entry entry : catalogue.forPeople()) {
            api.getPaths().addPathItem(entry.path(), new PathItem().post(operation(entry, schemas)));
        }
    }

    private static Operation operation(Entry entry, RecordSchemas schemas) {
        Operation operation = new Operation()
                .operationId(entry.kind() + "." + entry.type().getSimpleName())
                .addTagsItem(entry.kind())
                .summary(entry.asks().zh() + " " + entry.type().getSimpleName())
                .description(entry.asks().en() + "\n\n可办理角色 Roles: "
                        + Words.zh(people(entry)) + " / "
                        + Words.en(people(entry)))
                .addParametersItem(new Parameter()
                        .in("path")
                        .name("stream")
                        .required(true)
                        .schema(schemas.of(entry.type().getRecordComponents()[0])))
                .addParametersItem(header(PersonAtTheDoor.ACTOR, true, "办理人代号 pseudonym of who asks", "li-02"))
                .addParametersItem(header(
                        PersonAtTheDoor.ROLE,
                        true,
                        "角色 role",
                        people(entry).getFirst().name()))
                .addParametersItem(header(PersonAtTheDoor.ORGANISATION, true, "单位 organisation", "org-demo"))
                .addParametersItem(header(
                        "Idempotency-Key",
                        true,
                        "每次办理一个新的 UUID，重试用原来的 a new UUID for each act, the same to repeat it",
                        "3f1f7c1e-6a5e-4f0e-9d53-0f6f0a9b7a10"))
                .addParametersItem(new Parameter()
                        .in("query")
                        .name("at-least")
                        .description("等待台账处理到该序号后再办理 wait until the ledger has come as far as this position")
                        .schema(new Schema<Long>().types(Set.of("integer"))))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        "application/json",
                                        new MediaType()
                                                .schema(schemas.command(entry))
                                                .example(example(entry)))))
                .responses(responses(entry));
        if (!entry.opening()) {
            operation.addParametersItem(
                    header("If-Match", true, "您看到的版本 the version that you saw, in quotes", "\"3\""));
        }
        return operation;
    }

    private static List<Role> people(Entry entry) {
        return Arrays.stream(entry.asks().by())
                .filter(role -> role != Role.AUTOMATION)
                .toList();
    }

    private static MediaType content(Schema<?> schema, @Nullable Object example) {
        MediaType content = new MediaType().schema(schema);
        return example == null ? content : content.example(example);
    }

    private static ApiResponses responses(Entry entry) {
        ApiResponse written = new ApiResponse()
                .description("已写入 written")
                .addHeaderObject("ETag", new Header().schema(text("版本 the stream's version, in quotes")))
                .addHeaderObject("Ledger-Position", new Header().schema(text("台账序号 position of the last event")))
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Written"))));
        ApiResponses responses = new ApiResponses().addApiResponse(entry.opening() ? "201" : "200", written);
        responses.addApiResponse("400", problem("请求有误 the request cannot be read"));
        responses.addApiResponse("401", problem("未说明办理人 it is not said who asks"));
        responses.addApiResponse("403", problem("角色不符 the role may not ask for this"));
        responses.addApiResponse("409", problem("他人同时办理或已登记 a lost race, or opened before"));
        responses.addApiResponse("413", problem("请求过长 longer than 1 MiB"));
        responses.addApiResponse("422", problem("规则不允许 refused by a rule, or the key was used for another request"));
        responses.addApiResponse("503", problem("台账暂不可用 the ledger is away; see Retry-After"));
        if (!entry.opening()) {
            responses.addApiResponse("404", problem("没有该记录 there is no such stream"));
            responses.addApiResponse("412", problem("记录已有更新 it changed since you looked"));
            responses.addApiResponse("428", problem("缺少 If-Match the seen version is missing"));
        }
        return responses;
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                PROBLEM, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Parameter header(String name, boolean required, String description, String example) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .description(description)
                .example(example)
                .schema(text(null));
    }

    private static Schema<?> text(@Nullable String description) {
        return new Schema<String>().types(Set.of("string")).description(description);
    }

    private static Schema<?> problemSchema() {
        Schema<?> schema = new Schema<>().types(Set.of("object")).description("RFC 9457");
        for (String property : new String[] {"type", "title", "detail", "code", "zh", "en", "field", "standing"}) {
            schema.addProperty(property, text(null));
        }
        schema.addProperty("currentVersion", new Schema<Long>().types(Set.of("integer")));
        schema.addProperty(
                "changedSince", new Schema<>().types(Set.of("array")).items(new Schema<>().types(Set.of("object"))));
        schema.addProperty("status", new Schema<Integer>().types(Set.of("integer")));
        return schema;
    }

    /** The example of a command, which a test reads back into the command; null where none is shipped. */
    static @Nullable Object example(Entry entry) {
        String resource = "/api-examples/" + entry.kind() + "/" + entry.type().getSimpleName() + ".json";
        try (InputStream text = CommandDescriptions.class.getResourceAsStream(resource)) {
            return text == null ? null : JsonMapper.shared().readValue(text, Object.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
