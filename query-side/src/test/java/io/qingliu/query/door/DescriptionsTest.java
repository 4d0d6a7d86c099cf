package io.qingliu.query.door;

import static io.qingliu.query.testing.Facts.PHOTO;
import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.park;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.unit;
import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ReportId;
import io.qingliu.events.report.ReportIssued;
import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import io.qingliu.query.testing.QuerySideUnderTest;
import io.qingliu.query.testing.Samples;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every address of a question, present and future, is described as it behaves. */
class DescriptionsTest {
    private static final String CLUSTER = "cluster-QX01";
    private static final String REPORT = "report-2024";

    private static QuerySideUnderTest query;
    private static JsonNode description;
    private static String job = "";

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(opened(true), unit(), park(), registered(new ClusterId(CLUSTER), "清溪组团"));
        Samples samples = new Samples(20240701, true);
        for (int i = 0; i < 300; i++) {
            query.append(i % 3 == 0 ? samples.any() : samples.ofLife());
        }
        query.append(new ReportIssued(
                new ReportId(REPORT),
                on("2025-01-15"),
                "2024年度报告",
                day("2024-01-01"),
                day("2024-12-31"),
                100,
                PHOTO,
                null));
        query.caughtUp();
        job = body(query.send("POST", "/api/reports/annual/2024/jobs"))
                .path("jobId")
                .asString("");
        description = query.json("/v3/api-docs");
    }

    @AfterAll
    static void close() {
        query.close();
    }

    /** Every address under /api that can be read, as the running process maps it. */
    static Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        query.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .filter(path ->
                                mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                        .filter(path -> mapping.getProducesCondition()
                                .getProducibleMediaTypes()
                                .contains(MediaType.APPLICATION_JSON))
                        .forEach(addresses::add));
        return addresses;
    }

    /** Every address under /api with the way in which it is asked, for instance {@code get /api/clusters}. */
    private static Map<String, HandlerMethod> methods() {
        Map<String, HandlerMethod> methods = new TreeMap<>();
        query.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb ->
                                        methods.put(verb.name().toLowerCase(Locale.ROOT) + " " + path, method))));
        return methods;
    }

    @Test
    void every_way_to_ask_an_address_is_described() {
        List<String> silent = new ArrayList<>();
        methods().forEach((asked, method) -> {
            String[] verbAndPath = asked.split(" ", 2);
            JsonNode described = description.path("paths").path(verbAndPath[1]).path(verbAndPath[0]);
            if (described.path("summary").asString("").isBlank()
                    || !described.path("responses").has("400")
                    || !described
                            .path("operationId")
                            .asString("")
                            .endsWith("." + method.getMethod().getName())) {
                silent.add(asked);
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void every_address_is_a_question_and_says_which() {
        List<String> silent = new ArrayList<>();
        methods().forEach((path, method) -> {
            if (!AnnotatedElementUtils.hasAnnotation(method.getBeanType(), QuestionApi.class)
                    || !method.hasMethodAnnotation(Answers.class)) {
                silent.add(path);
            }
        });
        assertThat(silent).isEmpty();
        assertThat(addresses())
                .contains("/api/clusters", "/api/clusters/{clusterId}/history", "/api/streams/{streamId}/history");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_is_described_with_all_that_it_takes_and_refuses_the_rest(String path) {
        HttpResponse<String> refused = query.get(filled(path) + "?no-such-parameter=1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).path("code").asString("")).isEqualTo("THIS_PARAMETER_IS_UNKNOWN");
        String known = body(refused).path("en").asString("").replaceAll(".*known are (.*)\\.$", "$1");
        Set<String> described = new TreeSet<>();
        parameters(path, "query").forEach(parameter -> {
            described.add(parameter.path("name").asString(""));
            assertThat(parameter.path("description").asString(""))
                    .as(parameter.toString())
                    .containsPattern("\\p{IsHan}.* .*[a-z]");
            assertThat(parameter.has("example")).as(parameter.toString()).isTrue();
        });
        assertThat(described).isEqualTo(new TreeSet<>(Arrays.asList(known.split(", ", -1))));
        assertThat(described).contains("at-least");
        assertThat(parameters(path, "path"))
                .hasSize((int) path.chars().filter(it -> it == '{').count());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_parameter_is_read_as_it_is_described(String path) {
        for (JsonNode parameter : parameters(path, "query")) {
            String name = parameter.path("name").asString("");
            JsonNode schema = parameter.path("schema");
            boolean strict = schema.has("enum") || schema.has("format") || schema.has("maximum");
            HttpResponse<String> nonsense = query.get(filled(path) + "?" + name + "=" + encoded("无此值"));
            if (strict || Set.of("as-of", "cursor").contains(name)) {
                assertThat(nonsense.statusCode()).as(nonsense.body()).isEqualTo(400);
                assertThat(body(nonsense).path("field").asString("")).isEqualTo(name);
            }
            for (JsonNode value : schema.path("enum")) {
                assertThat(query.get(filled(path) + "?" + name + "=" + encoded(value.asString("")))
                                .statusCode())
                        .as(name + "=" + value)
                        .isNotEqualTo(400);
            }
            HttpResponse<String> control = query.get(filled(path) + "?" + name + "=a%00b");
            assertThat(control.statusCode()).as(control.body()).isEqualTo(400);
            assertThat(body(control).path("code").asString("")).isEqualTo("THIS_VALUE_HOLDS_CONTROL_CHARACTERS");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_answer_is_as_its_schema_says(String path) {
        JsonNode content = answers(path).path("200").path("content").path("application/json");
        assertThat(content.path("example").isObject()).isTrue();
        List<String> wrong = new ArrayList<>();
        new SchemaCheck(description, wrong).check("example", content.path("example"), content.path("schema"));
        new SchemaCheck(description, wrong).check("answer", query.json(filled(path)), content.path("schema"));
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void refusals_are_described_as_problem_details(String path) {
        for (String status : List.of("400", "404", "500", "503")) {
            assertThat(answers(path)
                            .path(status)
                            .path("content")
                            .path("application/problem+json")
                            .path("schema")
                            .path("$ref")
                            .asString(""))
                    .as(path + " " + status)
                    .isEqualTo("#/components/schemas/Problem");
        }
        assertThat(answers(path).path("503").path("headers").has("Retry-After")).isTrue();
        assertThat(description
                        .path("paths")
                        .path(path)
                        .path("get")
                        .path("summary")
                        .asString(""))
                .containsPattern("\\p{IsHan}.*[a-z]");
    }

    @Test
    void nothing_is_left_of_what_a_library_would_guess() {
        assertThat(description.path("components").path("schemas").has("MultiValueMapStringString"))
                .isFalse();
    }

    @Test
    void an_address_with_control_characters_is_refused() {
        HttpResponse<String> refused = query.get("/api/clusters/cluster-%01QX/history");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(body(refused).path("code").asString("")).isEqualTo("THIS_VALUE_HOLDS_CONTROL_CHARACTERS");
        assertThat(query.get("/clusters/cluster-%01QX/history").statusCode()).isEqualTo(400);
    }

    private static JsonNode answers(String path) {
        return description.path("paths").path(path).path("get").path("responses");
    }

    private static List<JsonNode> parameters(String path, String in) {
        List<JsonNode> parameters = new ArrayList<>();
        description.path("paths").path(path).path("get").path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString("").equals(in)) {
                parameters.add(parameter);
            }
        });
        return parameters;
    }

    /** An address with something that is there for each of its variables. */
    private static String filled(String path) {
        return path.replace("{year}", "2024")
                .replace("{reportId}", REPORT)
                .replace("{jobId}", job)
                .replaceAll("\\{\\w+}", CLUSTER);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
