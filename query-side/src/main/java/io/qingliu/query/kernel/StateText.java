package io.qingliu.query.kernel;

import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A fold's state as text, by the rules of the ledger's own JSON. A text of another shape than the class's is refused. */
final class StateText {
    private static final JsonMapper JSON =
            LedgerJson.configure(JsonMapper.builder(), EventTypes.all()).build();

    private StateText() {}

    static String of(Object state) {
        return JSON.writeValueAsString(state);
    }

    static <S> S read(String text, Class<S> state) {
        return JSON.readValue(text, state);
    }

    /** A record as its JSON would be. */
    static JsonNode tree(Object record) {
        return JSON.valueToTree(record);
    }
}
