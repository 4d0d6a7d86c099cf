package io.qingliu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same commands through the HTTP API. Each client asks on its own thread over a connection that is kept. */
final class ApiCommands implements Workload {
    private static final String OPENING = """
            {"occurredOn":"2024-07-02","kind":"DISPATCH","matter":"%s","owner":"org-qingxi-park","dueOn":"2025-12-31",
             "clusters":["%%s"]}""".formatted(Matters.MATTER);

    private static final String FOLLOWING = """
            {"occurredOn":"2024-07-02","progress":"%s","evidence":[]}""".formatted(Matters.PROGRESS);

    private final URI base;

    /** @param base where the product answers */
    ApiCommands(URI base) {
        // JDK's plain client keeps 5 connections to a host unless told otherwise
        System.setProperty("http.maxConnections", "64");
        this.base = base;
    }

    /** Puts the ledger into use and registers the clusters that the matters are about. */
    void prepare() throws IOException {
        post("/api/ledger/ledger-main/open-ledger", "SYSTEM_ADMIN", null, """
                {"occurredOn":"2024-06-28","illustrative":false,"statement":"测量用台账"}""");
        post("/api/unit/unit-measured/establish-unit", "MUNICIPAL_BUREAU", null, """
                {"occurredOn":"2024-07-01","name":"测量用区（虚构）","kind":"DISTRICT","effectiveOn":"2024-01-01",
                 "responsibleSection":"org-qingxi-section","enforcementTeam":"org-qingxi-detachment"}""");
        post("/api/park/park-measured/register-park", "MUNICIPAL_BUREAU", null, """
                {"occurredOn":"2024-07-01","name":"测量用园区（虚构）","level":"PROVINCIAL","bondedZone":false,
                 "frontage":"UNKNOWN","rivers":[],"units":["unit-measured"]}""");
        for (int i = 0; i < Matters.CLUSTERS; i++) {
            post("/api/cluster/" + Matters.clusterId(i) + "/register-cluster", "MUNICIPAL_BUREAU", null, """
                    {"occurredOn":"2024-07-02","name":"测量用组团（虚构）","parkId":"park-measured","parkLevel":"PROVINCIAL",
                     "unitId":"unit-measured","managementBody":"org-qingxi-park","frontage":"UNKNOWN","rivers":[],
                     "predecessors":[]}""");
        }
    }

    @Override
    public Client client() {
        Matters matters = new Matters("api");
        return () -> {
            int seq = matters.next();
            String stream = "/api/dispatch/" + matters.stream();
            try {
                if (seq == 0) {
                    post(stream + "/open-dispatch", "MUNICIPAL_BUREAU", null, OPENING.formatted(matters.cluster()));
                } else {
                    post(stream + "/follow-up-dispatch", "MUNICIPAL_BUREAU", seq - 1L, FOLLOWING);
                }
                matters.done();
            } catch (IOException e) {
                matters.giveUp();
                throw e;
            }
        };
    }

    private void post(String path, String role, @Nullable Long seen, String body) throws IOException {
        HttpURLConnection request =
                (HttpURLConnection) base.resolve(path).toURL().openConnection();
        request.setRequestMethod("POST");
        request.setConnectTimeout(5_000);
        request.setReadTimeout(30_000);
        request.setDoOutput(true);
        request.setRequestProperty("Content-Type", "application/json");
        request.setRequestProperty("Ledger-Actor", Matters.ACTOR);
        request.setRequestProperty("Ledger-Role", role);
        request.setRequestProperty("Ledger-Organisation", Matters.ORGANISATION);
        request.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
        if (seen != null) {
            request.setRequestProperty("If-Match", "\"" + seen + "\"");
        }
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        request.setFixedLengthStreamingMode(content.length);
        try (OutputStream out = request.getOutputStream()) {
            out.write(content);
        }
        int status = request.getResponseCode();
        try (InputStream answer = status < 400 ? request.getInputStream() : request.getErrorStream()) {
            byte[] told = answer == null ? new byte[0] : answer.readAllBytes();
            if (status != 200 && status != 201) {
                throw new IOException(
                        path + " was answered " + status + ": " + new String(told, StandardCharsets.UTF_8));
            }
        }
    }
}
