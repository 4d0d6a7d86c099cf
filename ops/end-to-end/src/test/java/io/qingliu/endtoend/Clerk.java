package io.qingliu.endtoend;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A person at the door: asks as the API description says, remembers the versions seen and the last position written. */
final class Clerk {
    /** What everybody in a story has seen so far: the streams' versions and the last position. */
    static final class Seen {
        private final Map<String, Long> versions = new ConcurrentHashMap<>();
        private long position;

        long position() {
            return position;
        }
    }

    private final Product product;
    private final Seen seen;
    private final String actor;
    private final String role;
    private final String organisation;

    Clerk(Product product, String actor, String role, String organisation) {
        this(product, new Seen(), actor, role, organisation);
    }

    Clerk(Product product, Seen seen, String actor, String role, String organisation) {
        this.product = product;
        this.seen = seen;
        this.actor = actor;
        this.role = role;
        this.organisation = organisation;
    }

    /** Asks for a command, having seen the latest version of its stream and waiting for what went before. */
    Answer ask(String stream, String command, String body) {
        Answer answer = ask(stream, command, body, UUID.randomUUID().toString(), currentVersion(stream));
        if (answer.status() == 200 || answer.status() == 201) {
            seen.position = Math.max(seen.position, answer.position());
            seen.versions.put(stream, answer.version());
        } else if (answer.status() == 412) {
            // an automation wrote to the stream meanwhile; look again, as a person would, and ask again
            seen.versions.put(stream, answer.body().path("currentVersion").asLong());
            return ask(stream, command, body);
        }
        return answer;
    }

    /** Asks with everything said by hand. */
    Answer ask(String stream, String command, String body, @Nullable String key, @Nullable Long version) {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.address("/api/" + kind(stream) + "/" + stream + "/"
                        + command + (seen.position == 0 ? "" : "?at-least=" + seen.position)))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Ledger-Actor", actor)
                .header("Ledger-Role", role)
                .header("Ledger-Organisation", organisation)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return send(request.build());
    }

    /** Reads, waiting until the answer holds everything written in the story so far. */
    Answer read(String path) {
        String waiting =
                seen.position == 0 ? path : path + (path.contains("?") ? "&" : "?") + "at-least=" + seen.position;
        return send(HttpRequest.newBuilder(product.address(waiting))
                .timeout(Duration.ofSeconds(60))
                // some answers are papers
                .header("Accept", "application/json, */*;q=0.1")
                .build());
    }

    private long currentVersion(String stream) {
        return seen.versions.getOrDefault(stream, 0L);
    }

    private static String kind(String stream) {
        return stream.substring(0, stream.indexOf('-'));
    }

    private Answer send(HttpRequest request) {
        try {
            return Answer.of(product.http().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
