package io.qingliu.command.door;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.IllFormed;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a request's text into a command record: strictly, and with an answer that names the field where it cannot.
 *
 * <p>The fields {@code occurredOn}, {@code basis} and {@code onBehalfOf} stand beside the command's own fields and
 * become its context.
 */
final class CommandText {
    /** The fields of the context that a request may hold. */
    static final Set<String> CONTEXT_FIELDS = Set.of("occurredOn", "basis", "onBehalfOf");

    private final ObjectMapper json;

    CommandText(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param body the bytes of the request
     * @throws Refusal where they are not UTF-8, not JSON or not one object
     */
    ObjectNode parse(byte[] body) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "THE_TEXT_IS_NOT_UTF8",
                    null,
                    "请求内容不是有效的 UTF-8 文本；请按 UTF-8 编码后重新提交。",
                    "The request is not valid UTF-8; encode it as UTF-8 and send it again.");
        }
        JsonNode node;
        try {
            node = json.readTree(text);
            if (holdsControlCharacters(node)) {
                throw new Refusal(
                        HttpStatus.BAD_REQUEST,
                        "THE_TEXT_HOLDS_CONTROL_CHARACTERS",
                        null,
                        "请求内容含有不可见的控制字符；请删除后重新提交。",
                        "The request holds invisible control characters; remove them and send it again.");
            }
        } catch (JacksonException broken) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "THE_TEXT_IS_NOT_JSON",
                    null,
                    "请求内容不是有效的 JSON" + place(broken, "（第 ", " 行第 ", " 列）") + "；请修正后重新提交。",
                    "The request is not valid JSON" + place(broken, " (line ", ", column ", ")")
                            + "; mend it and send it again.");
        }
        if (!(node instanceof ObjectNode object)) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "THE_TEXT_IS_NOT_AN_OBJECT",
                    null,
                    "请求内容应是一个 JSON 对象。",
                    "The request must be one JSON object.");
        }
        return object;
    }

    /** Whether a text has control characters other than tab and line ends; PostgreSQL keeps no NUL in a text. */
    private static boolean holdsControlCharacters(JsonNode node) {
        if (node.isString()) {
            return node.asString().chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
        }
        for (JsonNode inner : node) {
            if (holdsControlCharacters(inner)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param content the request's fields, with the stream's id and the context in their places
     * @throws Refusal where a field is unknown, missing, of the wrong kind or ill-formed
     */
    Command read(ObjectNode content, Class<? extends Command> type) {
        refuseUnknownFields(content, type);
        try {
            return json.treeToValue(content, type);
        } catch (DatabindException wrong) {
            throw refusal(wrong);
        }
    }

    /** A misspelt name is told as unknown, not as the absence of the right one. */
    private static void refuseUnknownFields(ObjectNode content, Class<? extends Command> type) {
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (String name : content.propertyNames()) {
            if (!known.contains(name)) {
                throw unknownField(name, known.subList(2, known.size()));
            }
        }
    }

    private static Refusal unknownField(@Nullable String field, Collection<String> known) {
        String names = known.isEmpty() ? "-" : String.join(", ", known);
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "THE_FIELD_IS_UNKNOWN",
                field,
                "没有字段“" + field + "”；请核对字段名。可用字段：" + names + "。",
                "There is no field '" + field + "'; check its name. Known fields: " + names + ".");
    }

    private static Refusal refusal(DatabindException wrong) {
        String field = field(wrong);
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllFormed illFormed) {
                return new Refusal(
                        HttpStatus.UNPROCESSABLE_ENTITY, illFormed.code(), field, illFormed.zh(), illFormed.en());
            }
        }
        return switch (wrong) {
            case UnrecognizedPropertyException unknown -> unknownField(field, known(unknown));
            case InvalidNullException missing -> missing(field);
            case MismatchedInputException other ->
                saysMissing(other) ? missing(missingName(other, field)) : wrongKind(field);
            default -> wrongKind(field);
        };
    }

    private static boolean saysMissing(MismatchedInputException wrong) {
        String message = wrong.getOriginalMessage();
        return message.contains("Missing required") || message.contains("null");
    }

    private static Refusal wrongKind(@Nullable String field) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "THE_VALUE_IS_OF_THE_WRONG_KIND",
                field,
                "字段“" + field + "”的值类型或取值不对；请对照接口说明修改。",
                "The value of '" + field
                        + "' is of the wrong kind or not one of the allowed ones; see the API description.");
    }

    private static Refusal missing(@Nullable String field) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "THE_FIELD_IS_MISSING",
                field,
                "缺少必填字段“" + field + "”；请补充后重新提交。",
                "The field '" + field + "' is missing; add it and send the request again.");
    }

    /** The name of the creator property that Jackson found missing, which stands in quotes in its message only. */
    private static @Nullable String missingName(MismatchedInputException wrong, @Nullable String field) {
        String message = wrong.getOriginalMessage();
        int open = message.indexOf('\'');
        int close = message.indexOf('\'', open + 1);
        if (open < 0 || close < 0) {
            return field;
        }
        String name = message.substring(open + 1, close);
        if (field == null) {
            return name;
        }
        return field.equals(name) || field.endsWith("." + name) ? field : field + "." + name;
    }

    private static List<String> known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? List.of()
                : unknown.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .toList();
    }

    /** The path as people write it: {@code rows[3].values.uscc}; the context's fields stand without {@code context.}. */
    private static @Nullable String field(DatabindException wrong) {
        List<JacksonException.Reference> path = wrong.getPath();
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else if (!(field.isEmpty() && step.getPropertyName().equals("context"))) {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.isEmpty() ? null : field.toString();
    }

    private static String place(JacksonException broken, String before, String between, String after) {
        return broken instanceof StreamReadException read && read.getLocation() != null
                ? before
                        + read.getLocation().getLineNr()
                        + between
                        + read.getLocation().getColumnNr()
                        + after
                : "";
    }
}
