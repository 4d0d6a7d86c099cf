package io.qingliu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the product answered.
 *
 * @param status the HTTP status
 * @param headers the response as it came
 * @param body its JSON, or a missing node
 */
record Answer(int status, HttpResponse<String> headers, JsonNode body) {
    static Answer of(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(
                response.statusCode(),
                response,
                type.contains("json")
                        ? JsonMapper.shared().readTree(response.body())
                        : JsonMapper.shared().missingNode());
    }

    /** The ledger position of the last event written. */
    long position() {
        return Long.parseLong(headers.headers().firstValue("Ledger-Position").orElseThrow());
    }

    /** The stream's version, without its quotes. */
    long version() {
        return Long.parseLong(headers.headers().firstValue("ETag").orElseThrow().replace("\"", ""));
    }

    /** Asserts that it was written. */
    Answer written() {
        assertThat(status).as("answer: %s", headers.body()).isIn(200, 201);
        return this;
    }

    /** Asserts that a rule refused it. */
    Answer refused(int status, String code) {
        assertThat(status()).as("answer: %s", headers.body()).isEqualTo(status);
        assertThat(body.path("code").asString("")).isEqualTo(code);
        assertThat(body.path("zh").asString("")).isNotBlank();
        assertThat(body.path("en").asString("")).isNotBlank();
        return this;
    }
}
