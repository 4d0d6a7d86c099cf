package io.qingliu.query.door;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.Parameter.Kind;
import io.qingliu.query.kernel.Parameter.Value;
import io.qingliu.query.kernel.Parameters;
import io.qingliu.query.kernel.QuestionApi;
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
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Describes every question in the API description: address, parameters with their values, answer with an example, refusals. An
 * address that does not say what it answers ({@link Answers}) is described without parameters, and a test finds it.
 */
final class QuestionDescriptions implements OpenApiCustomizer {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String JSON = "application/json";
    private static final Set<String> DIGITS = Set.of("integer");

    private final ObjectProvider<RequestMappingHandlerMapping> addresses;

    QuestionDescriptions(ObjectProvider<RequestMappingHandlerMapping> addresses) {
        this.addresses = addresses;
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getInfo() == null || !"清流台账 Qingliu Ledger".equals(api.getInfo().getTitle())) {
            api.setInfo(new Info().title("清流台账 Qingliu Ledger").version("1"));
        }
        if (api.getPaths() == null) {
            api.setPaths(new Paths());
        }
        AnswerSchemas schemas = new AnswerSchemas(api);
        schemas.problem();
        questions()
                .forEach(address -> api.getPaths()
                        .computeIfAbsent(address.path(), any -> new PathItem())
                        .operation(address.verb(), operation(address.path(), address.method(), schemas)));
    }

    /**
     * An address and what is done there; to read it, mostly.
     *
     * @param path the address
     * @param verb what is done
     * @param method the method that answers
     */
    private record Address(String path, PathItem.HttpMethod verb, HandlerMethod method) {}

    /** The methods that answer, by their addresses in order. */
    private List<Address> questions() {
        List<Address> questions = new ArrayList<>();
        addresses.getObject().getHandlerMethods().forEach((mapping, method) -> {
            if (AnnotatedElementUtils.hasAnnotation(method.getBeanType(), QuestionApi.class)) {
                mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> questions.add(
                                        new Address(path, PathItem.HttpMethod.valueOf(verb.name()), method))));
            }
        });
        questions.sort(Comparator.comparing(Address::path).thenComparing(Address::verb));
        return questions;
    }

    private static Operation operation(String path, HandlerMethod method, AnswerSchemas schemas) {
        String room = AnswerSchemas.room(method.getBeanType());
        Operation operation = new Operation()
                .operationId(room + "." + method.getMethod().getName())
                .addTagsItem(room)
                .responses(responses(method, schemas));
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            operation.addParametersItem(variable(variables.group(1)));
        }
        Answers answers = method.getMethodAnnotation(Answers.class);
        if (answers != null) {
            operation.summary(answers.zh() + " " + answers.en());
            declared(answers.value()).all().forEach(parameter -> operation.addParametersItem(described(parameter)));
        }
        return operation;
    }

    /** The parameters that a question's class declares. */
    private static Parameters declared(Class<?> question) {
        Field field = ReflectionUtils.findField(question, "PARAMETERS", Parameters.class);
        if (field == null) {
            throw new IllegalStateException(question + " has no constant PARAMETERS");
        }
        ReflectionUtils.makeAccessible(field);
        return (Parameters) java.util.Objects.requireNonNull(ReflectionUtils.getField(field, null));
    }

    private static Parameter variable(String name) {
        if (name.equals("year")) {
            return new Parameter()
                    .in("path")
                    .name(name)
                    .required(true)
                    .description("年度 which year")
                    .example("2025")
                    .schema(AnswerSchemas.text());
        }
        String kind = name.replaceAll("Id$", "");
        return new Parameter()
                .in("path")
                .name(name)
                .required(true)
                .description("编号 which " + kind)
                .example(kind.equals("stream") ? "remediation-QX01-1" : kind + "-QX01")
                .schema(AnswerSchemas.text());
    }

    private static Parameter described(io.qingliu.query.kernel.Parameter parameter) {
        Schema<?> schema = schema(parameter);
        if (parameter.otherwise() != null) {
            schema.setDefault(value(parameter, parameter.otherwise()));
        }
        return new Parameter()
                .in("query")
                .name(parameter.name())
                .required(false)
                .description(parameter.zh() + " " + parameter.en())
                .example(value(parameter, parameter.example()))
                .schema(schema);
    }

    private static Object value(io.qingliu.query.kernel.Parameter parameter, String text) {
        return parameter.kind() == Kind.NUMBER ? Long.valueOf(text) : text;
    }

    private static Schema<?> schema(io.qingliu.query.kernel.Parameter parameter) {
        return switch (parameter.kind()) {
            case TEXT, POINT -> AnswerSchemas.text();
            case DAY -> AnswerSchemas.text().format("date");
            case NUMBER ->
                new Schema<Long>()
                        .types(DIGITS)
                        .format("int64")
                        .minimum(BigDecimal.valueOf(parameter.least()))
                        .maximum(BigDecimal.valueOf(parameter.most()));
            case ONE_OF -> {
                Schema<String> schema = AnswerSchemas.text();
                schema.setEnum(parameter.values().stream().map(Value::value).toList());
                yield schema.description(parameter.values().stream()
                        .map(value -> value.value() + " " + value.zh())
                        .collect(Collectors.joining("；")));
            }
        };
    }

    private static ApiResponses responses(HandlerMethod method, AnswerSchemas schemas) {
        ApiResponse found = new ApiResponse().description("答复 the answer").content(content(method, schemas));
        ApiResponse later = problem("答复所需的记录尚未处理到，或台账暂不可用 not readable yet, or the ledger is away; see Retry-After")
                .addHeaderObject(
                        "Retry-After",
                        new Header().schema(new Schema<Long>().types(DIGITS).description("几秒后再查 seconds to wait")));
        return new ApiResponses()
                .addApiResponse(status(method), found)
                .addApiResponse("400", problem("查询条件有误 a parameter is unknown or cannot be read"))
                .addApiResponse("404", problem("台账中没有所问的对象 the ledger does not know what is asked about"))
                .addApiResponse("500", problem("系统内部错误，附编号 the system failed; the reference leads to its log"))
                .addApiResponse("503", later);
    }

    private static String status(HandlerMethod method) {
        ResponseStatus status = method.getMethodAnnotation(ResponseStatus.class);
        return Integer.toString((status == null ? HttpStatus.OK : status.code()).value());
    }

    /** JSON after its record; a file as it is. */
    private static Content content(HandlerMethod method, AnswerSchemas schemas) {
        RequestMapping mapping = AnnotatedElementUtils.getMergedAnnotation(method.getMethod(), RequestMapping.class);
        String media = mapping == null || mapping.produces().length == 0 ? JSON : mapping.produces()[0];
        if (!media.equals(JSON)) {
            return new Content()
                    .addMediaType(
                            media, new MediaType().schema(AnswerSchemas.text().format("binary")));
        }
        Schema<?> answer = schemas.of(method.getMethod().getGenericReturnType());
        return new Content()
                .addMediaType(JSON, new MediaType().schema(answer).example(new AnswerExample(schemas).of(answer)));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(AnswerSchemas.reference(AnswerSchemas.PROBLEM))));
    }
}
