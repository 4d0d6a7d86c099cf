package io.qingliu.serialization.upcasters;

import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lifts the text of one event type from one revision to the next. */
public final class PayloadUpcaster extends SingleEventUpcaster {
    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final Consumer<ObjectNode> change;

    /**
     * @param type the stored name
     * @param revision the revision that is lifted; the result is the next one
     * @param change makes the next revision's payload of it, in place; gets a copy, never the stored text
     */
    public PayloadUpcaster(String type, int revision, Consumer<ObjectNode> change) {
        this.from = new SimpleSerializedType(type, Integer.toString(revision));
        this.to = new SimpleSerializedType(type, Integer.toString(revision + 1));
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, payload -> {
            ObjectNode next = payload.deepCopy().asObject();
            change.accept(next);
            return next;
        });
    }
}
