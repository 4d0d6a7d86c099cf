package io.qingliu.query.door;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Compares JSON with a schema of the API description, as far as answers use schemas.
 *
 * @param description the API description
 * @param wrong what does not fit, by place
 */
record SchemaCheck(JsonNode description, List<String> wrong) {
    void check(String place, JsonNode value, JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString("").replace("#/components/schemas/", "");
            check(place, value, description.path("components").path("schemas").path(name));
        } else if (schema.has("anyOf")) {
            anyOf(place, value, schema);
        } else if (!schema.path("type").asString("").equals(type(value))) {
            wrong.add(place + " is " + value + ", not " + schema);
        } else if (schema.has("enum") && !holds(schema.path("enum"), value)) {
            wrong.add(place + " is none of " + schema.path("enum") + ": " + value);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(place + "[" + i + "]", value.get(i), schema.path("items"));
            }
        } else if (value.isObject()) {
            object(place, value, schema);
        }
    }

    private void anyOf(String place, JsonNode value, JsonNode schema) {
        List<String> best = null;
        for (JsonNode one : schema.path("anyOf")) {
            List<String> against = new ArrayList<>();
            new SchemaCheck(description, against).check(place, value, one);
            if (best == null || against.size() < best.size()) {
                best = against;
            }
        }
        wrong.addAll(best == null ? List.of(place + " may be nothing at all") : best);
    }

    private void object(String place, JsonNode value, JsonNode schema) {
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString(""))) {
                wrong.add(place + " lacks " + name);
            }
        });
        value.properties().forEach(property -> {
            String at = place + "." + property.getKey();
            if (properties.has(property.getKey())) {
                check(at, property.getValue(), properties.path(property.getKey()));
            } else if (others.isObject()) {
                check(at, property.getValue(), others);
            } else {
                wrong.add(at + " is not described");
            }
        });
    }

    private static boolean holds(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> "null";
        };
    }
}
