package io.qingliu.endtoend;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Publishes the shipped illustrative reference data, as the bureau would publish its own: each file through the door. */
final class ReferenceFiles {
    private static final Path DIRECTORY =
            Path.of(System.getProperty("qingliu.root"), "ops/standalone/src/main/resources/reference");

    private ReferenceFiles() {}

    static void publish(Clerk bureau) {
        for (String policy :
                List.of("cohort", "remediation", "acceptance", "demonstration", "closeout", "schedule", "standard")) {
            publish(bureau, "policy-" + policy + ".yaml", "publish-policy");
        }
        publish(bureau, "rubric-illustrative-2024.yaml", "publish-rubric");
        publish(bureau, "form-illustrative-2024.yaml", "publish-form");
        publish(bureau, "calendar-2024-2027.yaml", "publish-calendar");
        publish(bureau, "essentials-illustrative-2024.yaml", "publish-essentials");
    }

    private static void publish(Clerk bureau, String file, String command) {
        ObjectNode content = (ObjectNode) YAMLMapper.shared().readTree(DIRECTORY.resolve(file));
        String stream = content.remove("id").asString();
        content.path("kinds")
                .forEach(kind -> kind.path("fields").forEach(field -> sayWhatTheFileLeavesOut((ObjectNode) field)));
        content.put("occurredOn", "2024-07-01");
        bureau.ask(stream, command, content.toString()).written();
    }

    /** The file may leave out what the door wants said. */
    private static void sayWhatTheFileLeavesOut(ObjectNode field) {
        if (!field.has("options")) {
            field.putArray("options");
        }
        if (!field.has("decimals")) {
            field.put("decimals", 0);
        }
        if (!field.has("required")) {
            field.put("required", false);
        }
    }
}
