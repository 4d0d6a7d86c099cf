package io.qingliu.query.dashboard;

import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import tools.jackson.databind.json.JsonMapper;

/** A checkpoint as text. A text of another shape than today's is refused: such a table is rebuilt, not guessed at. */
final class StatusText {
    private static final JsonMapper JSON =
            LedgerJson.configure(JsonMapper.builder(), EventTypes.all()).build();

    private StatusText() {}

    static String of(ClusterStatus status) {
        return JSON.writeValueAsString(status);
    }

    static ClusterStatus read(String text) {
        return JSON.readValue(text, ClusterStatus.class);
    }
}
