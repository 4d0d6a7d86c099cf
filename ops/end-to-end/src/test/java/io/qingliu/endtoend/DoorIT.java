package io.qingliu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the door does with bad input, with repetition and with races: a clear answer, and nothing lost or half done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorIT {
    private static final int KEYS = 1_000;
    private static final int COPIES = 20;
    private static final String DISPATCH = """
            {"occurredOn":"2025-01-10","kind":"DISPATCH","matter":"调度事项","owner":"org-section","dueOn":"2025-02-01","clusters":["cluster-X1"]}""";

    private static final String PARK = """
            {"occurredOn":"2024-07-01","name":"测试园区（虚构）","level":"PROVINCIAL","bondedZone":false,"frontage":"UNKNOWN",
             "rivers":[],"units":["%s"]}""";
    private static final String CLUSTER = """
            {"occurredOn":"2024-07-02","name":"测试组团（虚构）","parkId":"%s","parkLevel":"PROVINCIAL","unitId":"%s",
             "frontage":"UNKNOWN","rivers":[],"predecessors":[]}""";

    @TempDir
    static Path directory;

    private Product product;
    private Clerk bureau;

    @BeforeAll
    void start() throws Exception {
        product = Product.start(directory);
        bureau = new Clerk(product, "zhou-1", "MUNICIPAL_BUREAU", "org-municipal-bureau");
        bureau.ask("unit-x", "establish-unit", """
                        {"occurredOn":"2024-07-01","name":"测试区（虚构）","kind":"DISTRICT","effectiveOn":"2024-07-01",
                         "responsibleSection":"org-x-section","enforcementTeam":"org-x-detachment"}""").written();
        bureau.ask("park-x", "register-park", PARK.formatted("unit-x")).written();
        register("cluster-X1");
        register("cluster-X2");
    }

    @AfterAll
    void stop() throws Exception {
        product.close();
    }

    @Test
    void a_thousand_keys_in_twenty_parallel_copies_give_a_thousand_sets_of_events() throws Exception {
        ConcurrentHashMap<String, Set<String>> answers = new ConcurrentHashMap<>();
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            String key = UUID.nameUUIDFromBytes(("key-" + i).getBytes(StandardCharsets.UTF_8))
                    .toString();
            String stream = "dispatch-many-" + i;
            for (int copy = 0; copy < COPIES; copy++) {
                requests.add(() -> {
                    Answer answer = bureau.ask(stream, "open-dispatch", DISPATCH.replace("X1", "X2"), key, null);
                    answers.computeIfAbsent(stream, any -> ConcurrentHashMap.newKeySet())
                            .add(answer.status() + answer.headers().body());
                    return answer.status();
                });
            }
        }
        java.util.Collections.shuffle(requests, new java.util.Random(20240701));
        try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> answer : clients.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        assertThat(answers)
                .hasSize(KEYS)
                .allSatisfy((stream, different) -> assertThat(different).hasSize(1));
        // what is told of each opening in the cluster's own history is told once as well
        assertThat(told("cluster-X2", "cluster.SharedFactNoted")).isEqualTo(KEYS);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        bureau.ask("dispatch-key", "open-dispatch", DISPATCH, key, null).written();
        refused(
                422,
                "THE_IDEMPOTENCY_KEY_WAS_USED_FOR_SOMETHING_ELSE",
                () -> bureau.ask("dispatch-key", "open-dispatch", DISPATCH.replace("调度事项", "另一事项"), key, null));
    }

    @Test
    void a_missing_or_ill_formed_key_is_refused() {
        refused(
                400,
                "THE_IDEMPOTENCY_KEY_IS_MISSING",
                () -> bureau.ask("dispatch-nokey", "open-dispatch", DISPATCH, null, null));
        refused(
                400,
                "THE_IDEMPOTENCY_KEY_IS_ILL_FORMED",
                () -> bureau.ask("dispatch-nokey", "open-dispatch", DISPATCH, "twelve", null));
    }

    @Test
    void a_stale_version_is_refused_with_what_changed_since() {
        bureau.ask("dispatch-stale", "open-dispatch", DISPATCH).written();
        String followUp = "{\"occurredOn\":\"2025-01-12\",\"progress\":\"已现场核查\",\"evidence\":[]}";
        bureau.ask(
                        "dispatch-stale",
                        "follow-up-dispatch",
                        followUp,
                        UUID.randomUUID().toString(),
                        0L)
                .written();
        Answer stale = refused(
                412,
                "IT_CHANGED_SINCE_YOU_LOOKED",
                () -> bureau.ask(
                        "dispatch-stale",
                        "follow-up-dispatch",
                        followUp,
                        UUID.randomUUID().toString(),
                        0L));
        assertThat(stale.body().path("currentVersion").asLong()).isEqualTo(1);
        assertThat(stale.body().path("changedSince").get(0).path("event").asString(""))
                .isEqualTo("DispatchFollowedUp");
        refused(
                428,
                "THE_SEEN_VERSION_IS_MISSING",
                () -> bureau.ask(
                        "dispatch-stale",
                        "follow-up-dispatch",
                        followUp,
                        UUID.randomUUID().toString(),
                        null));
    }

    @Test
    void who_asks_must_be_said_and_must_be_allowed_to() {
        Clerk nobody = new Clerk(product, "zhou-1", "NOBODY", "org-x");
        refused(401, "WHO_ASKS_IS_ILL_FORMED", () -> nobody.ask("dispatch-who", "open-dispatch", DISPATCH));
        Clerk park = new Clerk(product, "gong-1", "PARK_MANAGEMENT_BODY", "org-x");
        refused(403, "THIS_ROLE_MAY_NOT_ASK_FOR_IT", () -> park.ask("dispatch-who", "open-dispatch", DISPATCH));
        refused(
                401,
                "WHO_ASKS_IS_MISSING",
                () -> send("/api/dispatch/dispatch-who/open-dispatch", DISPATCH.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nobody_acts_as_an_automation() {
        String verdict = """
                {"occurredOn":"2025-01-10","acceptanceId":"acceptance-X1-1","verdict":"PASS","annulled":false,
                 "remediationCompletedOn":"2025-01-01","concludedOn":"2025-01-10"}""";
        Clerk automation = new Clerk(product, "zhou-1", "AUTOMATION", "org-x");
        refused(404, "THERE_IS_NO_SUCH_COMMAND", () -> automation.ask("cluster-X1", "note-acceptance", verdict));
        refused(403, "NOBODY_ACTS_AS_AN_AUTOMATION", () -> automation.ask("dispatch-who", "open-dispatch", DISPATCH));
        String onBehalf =
                ",\"onBehalfOf\":{\"actor\":\"a-1\",\"role\":\"%s\",\"organisation\":\"org-x\",\"paperDate\":\"2025-01-01\",\"scan\":\""
                        + Digests.of("scan") + "\"}}";
        String forAnAutomation = DISPATCH.replaceAll("}$", onBehalf.formatted("AUTOMATION"));
        refused(
                422,
                "THIS_ROLE_DOES_NOT_TRANSCRIBE",
                () -> bureau.ask("dispatch-who", "open-dispatch", forAnAutomation));
        String forTheBureau = DISPATCH.replaceAll("}$", onBehalf.formatted("MUNICIPAL_BUREAU"));
        Clerk administrator = new Clerk(product, "guan-1", "SYSTEM_ADMIN", "org-x");
        refused(
                422,
                "THIS_ROLE_DOES_NOT_TRANSCRIBE",
                () -> administrator.ask("dispatch-who", "open-dispatch", forTheBureau));
    }

    @Test
    void an_unknown_stream_an_unknown_command_and_an_ill_formed_id_are_told_apart() {
        String settled = "{\"occurredOn\":\"2025-01-12\",\"outcome\":\"办结\"}";
        refused(404, "IT_WAS_NEVER_OPENED", () -> bureau.ask("dispatch-unknown", "settle-dispatch", settled));
        refused(404, "THERE_IS_NO_SUCH_COMMAND", () -> bureau.ask("dispatch-unknown", "cancel-dispatch", "{}"));
        refused(422, "ID_FORMAT", () -> bureau.ask("dispatch-un+known", "open-dispatch", DISPATCH));
    }

    @Test
    void a_cluster_that_nobody_registered_is_refused_wherever_it_is_named() {
        Answer unknown = refused(
                422,
                "THERE_IS_NO_SUCH_CLUSTER",
                () -> bureau.ask(
                        "dispatch-nocluster", "open-dispatch", DISPATCH.replace("cluster-X1", "cluster-X404")));
        assertThat(unknown.body().path("field").asString("")).isEqualTo("clusters[0]");
        assertThat(bureau.read("/api/clusters/cluster-X404/history").status()).isEqualTo(404);
    }

    @Test
    void a_park_or_a_unit_that_nobody_registered_is_refused_wherever_it_is_named() {
        Answer noUnit = refused(
                422, "THERE_IS_NO_SUCH_UNIT", () -> bureau.ask("park-y", "register-park", PARK.formatted("unit-404")));
        assertThat(noUnit.body().path("field").asString("")).isEqualTo("units[0]");
        Answer noPark = refused(
                422,
                "THERE_IS_NO_SUCH_PARK",
                () -> bureau.ask("cluster-Y1", "register-cluster", CLUSTER.formatted("park-404", "unit-x")));
        assertThat(noPark.body().path("field").asString("")).isEqualTo("parkId");
    }

    @Test
    void a_stream_is_opened_once() {
        bureau.ask("dispatch-once", "open-dispatch", DISPATCH).written();
        refused(409, "IT_WAS_ALREADY_OPENED", () -> bureau.ask("dispatch-once", "open-dispatch", DISPATCH));
    }

    @Test
    void texts_that_cannot_be_read_are_refused_with_the_place() {
        unreadable("THE_TEXT_IS_NOT_JSON", "{\"occurredOn\":");
        unreadable("THE_TEXT_IS_NOT_AN_OBJECT", "[]");
        Answer unknown = unreadable("THE_FIELD_IS_UNKNOWN", DISPATCH.replace("matter", "mater"));
        assertThat(unknown.body().path("field").asString("")).isEqualTo("mater");
        Answer missing = unreadable("THE_FIELD_IS_MISSING", DISPATCH.replace("\"matter\":\"调度事项\",", ""));
        assertThat(missing.body().path("field").asString("")).isEqualTo("matter");
        unreadable("THE_VALUE_IS_OF_THE_WRONG_KIND", DISPATCH.replace("2025-02-01", "2025-02-31"));
        unreadable("THE_TEXT_HOLDS_CONTROL_CHARACTERS", DISPATCH.replace("调度事项", "调度\\u0000事项"));
        byte[] broken = DISPATCH.getBytes(StandardCharsets.UTF_8);
        broken[60] = (byte) 0xff;
        refused(400, "THE_TEXT_IS_NOT_UTF8", () -> asBureau("/api/dispatch/dispatch-text/open-dispatch", broken));
        refused(
                413,
                "THE_REQUEST_IS_TOO_LONG",
                () -> asBureau("/api/dispatch/dispatch-text/open-dispatch", new byte[10 << 20]));
    }

    /** A client that first sends all and then listens must not find its connection cut before it could hear why. */
    @ParameterizedTest
    @CsvSource({"zhou-1, 413, THE_REQUEST_IS_TOO_LONG", "'', 401, WHO_ASKS_IS_MISSING"})
    void a_body_of_ten_megabytes_gets_its_answer_after_it_was_sent_whole(String actor, int status, String code)
            throws Exception {
        byte[] body = new byte[10 << 20];
        String head = "POST /api/dispatch/dispatch-long/open-dispatch HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "Connection: close\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n"
                + "Idempotency-Key: " + UUID.randomUUID() + "\r\nLedger-Actor: " + actor + "\r\n"
                + "Ledger-Role: MUNICIPAL_BUREAU\r\nLedger-Organisation: org-x\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", product.address("/").getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status).contains(code);
        }
    }

    private Answer unreadable(String code, String text) {
        return refused(400, code, () -> bureau.ask("dispatch-text", "open-dispatch", text));
    }

    @Test
    void a_day_after_the_recording_day_is_refused() {
        Answer answer = refused(
                422,
                "A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING",
                () -> bureau.ask("dispatch-future", "open-dispatch", DISPATCH.replace("2025-01-10", "2199-01-10")));
        assertThat(answer.body().path("field").asString("")).isEqualTo("occurredOn");
    }

    @Test
    void a_rubric_that_does_not_sum_or_passes_below_90_is_refused() {
        String rubric = """
                {"occurredOn":"2024-07-01","version":1,"title":"测试细则","mark":"PROPOSED","scale":10,"maxPoints":%d,"passMarkPoints":%d,
                 "notApplicable":"NOT_ALLOWED","categories":[{"itemId":"A","zh":"甲","en":"A","maxPoints":1000}],
                 "items":[{"itemId":"A1","category":"A","zh":"甲一","en":"A1","maxPoints":1000,"bonus":false,"deductionRule":"逐项","evidence":"照片"}],
                 "vetoes":[]}""";
        refused(
                422,
                "THE_ITEMS_MUST_SUM_TO_THE_MAXIMUM",
                () -> bureau.ask("rubric-sum", "publish-rubric", rubric.formatted(1001, 901)));
        refused(
                422,
                "THE_PASS_MARK_IS_AT_LEAST_90",
                () -> bureau.ask("rubric-sum", "publish-rubric", rubric.formatted(1000, 899)));
        bureau.ask("rubric-sum", "publish-rubric", rubric.formatted(1000, 900)).written();
    }

    @Test
    void the_api_description_is_complete() {
        Answer description = bureau.read("/v3/api-docs");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.body().path("openapi").asString("")).startsWith("3.1");
        List<String> lacking = new ArrayList<>();
        description.body().path("paths").properties().forEach(path -> {
            if (path.getKey().contains("{stream}")) {
                var post = path.getValue().path("post");
                if (!post.path("requestBody")
                                .path("content")
                                .path("application/json")
                                .path("example")
                                .isObject()
                        || post.path("summary").asString("").isBlank()) {
                    lacking.add(path.getKey());
                }
            }
            if (path.getValue().has("get")) {
                lacking.addAll(lackingOfAQuestion(path.getKey(), path.getValue().path("get")));
            }
        });
        assertThat(lacking).isEmpty();
    }

    private List<String> lackingOfAQuestion(String path, JsonNode question) {
        List<String> lacking = new ArrayList<>();
        JsonNode answers = question.path("responses");
        JsonNode content = answers.path("200").path("content");
        JsonNode answer = content.path("application/json");
        boolean paper = !content.isEmpty() && answer.isMissingNode();
        if (question.path("summary").asString("").isBlank()
                || !paper
                        && !(answer.path("schema").has("$ref")
                                && answer.path("example").isObject())) {
            lacking.add(path);
        }
        for (String status : List.of("400", "404", "503")) {
            if (!answers.path(status).path("content").has("application/problem+json")) {
                lacking.add(path + " " + status);
            }
        }
        SortedSet<String> told = new TreeSet<>();
        for (JsonNode parameter : question.path("parameters")) {
            if (parameter.path("description").asString("").isBlank() || !parameter.has("example")) {
                lacking.add(path + " " + parameter.path("name"));
            }
            if (parameter.path("in").asString("").equals("query")) {
                told.add(parameter.path("name").asString(""));
            }
        }
        Answer refused = bureau.read(path.replaceAll("\\{\\w+}", "cluster-X1") + "?no-such-parameter=1")
                .refused(400, "THIS_PARAMETER_IS_UNKNOWN");
        String known = refused.body().path("en").asString("").replaceAll(".*known are (.*)\\.$", "$1");
        if (!String.join(", ", told).equals(known)) {
            lacking.add(path + " takes " + known + ", but is described with " + told);
        }
        return lacking;
    }

    /**
     * The copy is what reviewers read. To renew it: start the product and write {@code curl -s
     * http://localhost:8080/v3/api-docs} without its {@code servers} to the file.
     */
    @Test
    void the_copy_of_the_api_description_is_up_to_date() {
        JsonNode copy =
                JsonMapper.shared().readTree(Path.of(System.getProperty("qingliu.root"), "ops/docs/openapi.json"));
        ObjectNode description = (ObjectNode) bureau.read("/v3/api-docs").body();
        description.remove("servers");
        assertThat(description).isEqualTo(copy);
    }

    /** Asks for what must be refused; neither it nor anything that follows from it may have been written. */
    private Answer refused(int status, String code, Supplier<Answer> command) {
        long before = product.headAtRest();
        Answer answer = command.get().refused(status, code);
        assertThat(product.headAtRest())
                .as("the ledger's head after %s was refused", code)
                .isEqualTo(before);
        return answer;
    }

    private void register(String cluster) {
        bureau.ask(cluster, "register-cluster", CLUSTER.formatted("park-x", "unit-x"))
                .written();
    }

    /** How many events of a type a cluster's history tells, once the automations have caught up with the ledger. */
    private int told(String cluster, String type) {
        Instant giveUp = Instant.now().plus(Duration.ofMinutes(3));
        int told = 0;
        while (told < KEYS && Instant.now().isBefore(giveUp)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            told = bureau.read("/api/clusters/" + cluster + "/history?limit=1000&type=" + type)
                    .body()
                    .path("entries")
                    .size();
        }
        return told;
    }

    private Answer asBureau(String path, byte[] body) {
        return send(
                path,
                body,
                "Ledger-Actor",
                "zhou-1",
                "Ledger-Role",
                "MUNICIPAL_BUREAU",
                "Ledger-Organisation",
                "org-x");
    }

    private Answer send(String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.address(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return Answer.of(
                    product.http().send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (java.io.IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
