package io.qingliu.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.Sha256;
import io.qingliu.query.testing.Samples;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No digest that means evidence is overlooked, in whatever event it stands. */
class DigestsTest {
    private static final JsonMapper JSON =
            LedgerJson.configure(JsonMapper.builder(), EventTypes.all()).build();
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    /** What is written as a digest and is no evidence: papers, packages, reports of our own. */
    private static final List<String> NO_EVIDENCE = List.of(
            "document.DocumentRegistered digest",
            "handover.HandoverExported manifest",
            "handover.HandoverReceiptRecorded digest",
            "importbatch.ImportCommitted fileDigest",
            "report.ReportIssued digest");

    @Test
    void these_are_the_events_whose_own_fields_hold_evidence() {
        List<String> paths = new ArrayList<>();
        for (String name : EventTypes.all().names()) {
            Digests.pathsOf(EventTypes.all().of(name).event()).forEach((path, meaning) -> {
                if (!path.startsWith("context.")) {
                    paths.add(name + " " + path + " " + meaning);
                }
            });
        }
        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "acceptance.AcceptanceAnnulled evidence EVIDENCE",
                        "acceptance.EssentialTicked evidence EVIDENCE",
                        "acceptance.ScoreItemRecorded evidence EVIDENCE",
                        "acceptance.ScoreItemRevised evidence EVIDENCE",
                        "acceptance.VetoLifted evidence EVIDENCE",
                        "acceptance.VetoRecorded evidence EVIDENCE",
                        "cluster.ClusterReopened evidence EVIDENCE",
                        "demonstration.SpotCheckFindingRecorded evidence EVIDENCE",
                        "dispatch.DispatchFollowedUp evidence EVIDENCE",
                        "emergency.DrillHeld evidence EVIDENCE",
                        "emergency.IncidentHandledJointly evidence EVIDENCE",
                        "enforcement.JointActionRecorded evidence EVIDENCE",
                        "evidence.EvidenceFiled digest EVIDENCE",
                        "remediation.CompletionDayCorrected evidence EVIDENCE",
                        "remediation.FixCompleted evidence EVIDENCE",
                        "remediation.FixReturned evidence EVIDENCE",
                        "remediation.FixVerified evidence EVIDENCE",
                        "remediation.MilestoneReached evidence EVIDENCE",
                        "remediation.ProblemRaised evidence EVIDENCE",
                        "remediation.ProblemRegraded evidence EVIDENCE",
                        "remediation.ProblemReopened evidence EVIDENCE");
    }

    @Test
    void every_event_may_rest_on_a_scan() {
        for (String name : EventTypes.all().names()) {
            assertThat(Digests.pathsOf(EventTypes.all().of(name).event()))
                    .as(name)
                    .containsEntry("context.onBehalfOf.scan", Meaning.SCAN)
                    .doesNotContainKey("context.basis.digest");
        }
    }

    /** Another way to look: every text of 64 hexadecimal digits in what is stored, wherever it stands. */
    @Test
    void what_is_stored_holds_no_digest_that_is_not_found() {
        List<String> overlooked = new ArrayList<>();
        Samples samples = new Samples(26, true);
        for (String name : EventTypes.all().names()) {
            DomainEvent event = samples.of(name);
            var found = Digests.in(event).stream().map(Digests.Found::field).collect(Collectors.toSet());
            var stored = new TreeSet<String>();
            digests(JSON.valueToTree(event), "", stored);
            stored.removeAll(found);
            stored.removeIf(path -> path.endsWith("basis.digest")
                    || path.endsWith("document.digest")
                    || NO_EVIDENCE.contains(name + " " + path));
            stored.forEach(path -> overlooked.add(name + " " + path));
        }
        assertThat(overlooked).isEmpty();
        assertThat(Digests.in(samples.of("remediation.FixCompleted")))
                .extracting(Digests.Found::field)
                .containsExactly("context.onBehalfOf.scan", "evidence[0]", "evidence[1]");
        assertThat(new Sha256("ab".repeat(32)).value()).matches(DIGEST);
    }

    private static void digests(JsonNode node, String path, TreeSet<String> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> digests(
                            field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                digests(node.get(i), path + "[" + i + "]", found);
            }
        } else if (node.isString() && DIGEST.matcher(node.asString()).matches()) {
            found.add(path);
        }
    }
}
