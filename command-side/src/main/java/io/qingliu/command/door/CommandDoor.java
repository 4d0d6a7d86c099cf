package io.qingliu.command.door;

import io.qingliu.command.door.CommandCatalogue.Entry;
import io.qingliu.command.kernel.AutomationProgress;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.command.kernel.RecordingClock;
import io.qingliu.events.Source;
import io.qingliu.store.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;

/** Lets commands in: one route for each, all with the same steps. */
final class CommandDoor {
    /** A request is at most this long; what is longer belongs into an import. */
    static final int LONGEST_REQUEST_BYTES = 1 << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final ObjectMapper json;
    private final CommandText text;
    private final LedgerGateway gateway;
    private final RecordingClock clock;
    private final AutomationProgress automations;
    private final Problems problems;

    CommandDoor(
            ObjectMapper json,
            LedgerGateway gateway,
            RecordingClock clock,
            AutomationProgress automations,
            Problems problems) {
        this.json = json;
        this.text = new CommandText(json);
        this.gateway = gateway;
        this.clock = clock;
        this.automations = automations;
        this.problems = problems;
    }

    RouterFunction<ServerResponse> routes(CommandCatalogue catalogue) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        for (Entry entry : catalogue.forPeople()) {
            routes.POST(entry.path(), request -> answer(request, entry));
        }
        routes.POST("/api/**", request -> problems.of(noSuchCommand(request)));
        return routes.build();
    }

    private ServerResponse answer(ServerRequest request, Entry entry) {
        try {
            Person person = PersonAtTheDoor.of(request);
            String key = idempotencyKey(request);
            Long seen = seenVersion(request, entry);
            ObjectNode body = text.parse(bytes(request));
            waitForGates(request);
            String stream = request.pathVariable("stream");
            byte[] digest = digest(entry, stream, person, body);
            Command command =
                    text.read(withContext(json, clock.now(), body, entry, stream, person, seen), entry.type());
            return written(gateway.submit(command, key, digest, trace(request)), entry);
        } catch (RuntimeException wrong) {
            return problems.of(wrong);
        }
    }

    private static ServerResponse written(Receipt receipt, Entry entry) {
        ServerResponse.BodyBuilder answer = entry.opening()
                ? ServerResponse.created(URI.create("/api/" + entry.kind() + "/" + receipt.stream()))
                : ServerResponse.ok();
        return answer.eTag("\"" + receipt.version() + "\"")
                .header("Ledger-Position", Long.toString(receipt.lastPosition()))
                .body(new Written(
                        receipt.stream(),
                        receipt.version(),
                        receipt.firstPosition(),
                        receipt.lastPosition(),
                        receipt.recordedAt().toString()));
    }

    /**
     * The answer to a command that was written.
     *
     * @param stream the stream that decided
     * @param version the stream's version now, to be sent as {@code If-Match} with the next command
     * @param firstPosition ledger position of the first resulting event
     * @param position ledger position of the last one, to be sent as {@code at-least} with the next read
     * @param recordedAt the recording time
     */
    record Written(String stream, long version, long firstPosition, long position, String recordedAt) {}

    private void waitForGates(ServerRequest request) {
        String atLeast = request.param("at-least").orElse(null);
        if (atLeast == null) {
            return;
        }
        if (!atLeast.matches("\\d{1,18}")) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "THE_POSITION_IS_ILL_FORMED",
                    "at-least",
                    "at-least 应为台账序号（正整数）。",
                    "at-least must be a ledger position, a whole number.");
        }
        if (!automations.await(Long.parseLong(atLeast), PATIENCE)) {
            throw new Refusal(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "THE_LEDGER_HAS_NOT_COME_THAT_FAR",
                    "at-least",
                    "台账尚未处理到第 " + atLeast + " 号，请稍后重试。",
                    "The ledger has not come as far as position " + atLeast + " yet; try again shortly.");
        }
    }

    /** The operation that the request belongs to: the caller's W3C trace where there is one, else a new one. */
    private static String trace(ServerRequest request) {
        String parent = request.headers().firstHeader("traceparent");
        if (parent != null && parent.matches("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")) {
            return parent.split("-", -1)[1];
        }
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String idempotencyKey(ServerRequest request) {
        String key = request.headers().firstHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "THE_IDEMPOTENCY_KEY_IS_MISSING",
                    "Idempotency-Key",
                    "缺少请求头 Idempotency-Key；每次办理请用一个新的 UUID，重试时用原来的。",
                    "The header Idempotency-Key is missing; use a new UUID for each act and the same one to repeat it.");
        }
        try {
            return UUID.fromString(key.strip()).toString();
        } catch (IllegalArgumentException notOne) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "THE_IDEMPOTENCY_KEY_IS_ILL_FORMED",
                    "Idempotency-Key",
                    "Idempotency-Key 应为 UUID。",
                    "The Idempotency-Key must be a UUID.");
        }
    }

    private static @Nullable Long seenVersion(ServerRequest request, Entry entry) {
        if (entry.opening()) {
            return null;
        }
        String seen = request.headers().firstHeader("If-Match");
        if (seen == null || seen.isBlank()) {
            throw new Refusal(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "THE_SEEN_VERSION_IS_MISSING",
                    "If-Match",
                    "缺少请求头 If-Match；请填写您看到的版本，如 \"3\"。",
                    "The header If-Match is missing; give the version that you saw, for instance \"3\".");
        }
        Matcher version = VERSION.matcher(seen.strip());
        if (!version.matches()) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "THE_SEEN_VERSION_IS_ILL_FORMED",
                    "If-Match",
                    "If-Match 应为带引号的版本号，如 \"3\"。",
                    "If-Match must be a version in quotes, for instance \"3\".");
        }
        return Long.valueOf(version.group(1));
    }

    private static byte[] bytes(ServerRequest request) {
        try {
            byte[] bytes = request.servletRequest().getInputStream().readNBytes(LONGEST_REQUEST_BYTES + 1);
            if (bytes.length > LONGEST_REQUEST_BYTES) {
                throw new Refusal(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "THE_REQUEST_IS_TOO_LONG",
                        null,
                        "请求内容超过 1 MiB；请分批提交，或改用表格导入。",
                        "The request is longer than 1 MiB; send it in batches or import a workbook.");
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The body with the stream's id and the context in their places. */
    static ObjectNode withContext(
            ObjectMapper json,
            Instant recordedAt,
            ObjectNode body,
            Entry entry,
            String stream,
            Person person,
            @Nullable Long seenVersion) {
        ObjectNode content = body.deepCopy();
        refuseReserved(content, "context");
        refuseReserved(content, entry.streamField());
        ObjectNode context = json.createObjectNode();
        for (String field : CommandText.CONTEXT_FIELDS) {
            if (content.has(field)) {
                context.set(field, content.remove(field));
            }
        }
        context.put("actor", person.actor().value());
        context.put("role", person.role().name());
        context.put("organisation", person.organisation().value());
        context.putObject("source").put("kind", Source.Kind.API.name());
        context.put("recordedAt", recordedAt.toString());
        if (seenVersion != null) {
            context.put("expectedVersion", seenVersion);
        }
        content.put(entry.streamField(), stream);
        content.set("context", context);
        return content;
    }

    /** The stream stands in the address and the context in the headers; a second place for them could contradict the first. */
    private static void refuseReserved(ObjectNode content, String field) {
        if (content.has(field)) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "THE_FIELD_IS_UNKNOWN",
                    field,
                    "请求内容中不应有字段“" + field + "”：编号写在地址中，办理人写在请求头中。",
                    "The field '" + field
                            + "' does not belong here: ids stand in the address, who asks in the headers.");
        }
    }

    /** Same key and same digest means the same request; property order and white space do not count. */
    private byte[] digest(Entry entry, String stream, Person person, ObjectNode body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(json.writeValueAsBytes(new String[] {
                entry.kind(),
                entry.name(),
                stream,
                person.role().name(),
                person.organisation().value()
            }));
            return sha256.digest(json.writer()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsBytes(json.treeToValue(body, Object.class)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Refusal noSuchCommand(ServerRequest request) {
        return new Refusal(
                HttpStatus.NOT_FOUND,
                "THERE_IS_NO_SUCH_COMMAND",
                null,
                "没有“" + request.path() + "”这一办理事项；全部事项见 /v3/api-docs。",
                "There is no command at '" + request.path() + "'; all commands are listed at /v3/api-docs.");
    }
}
