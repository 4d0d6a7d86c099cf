package io.qingliu.query.audithistory;

import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.QuerySideUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ErasedHistoryTest {
    private static final ClusterId CLUSTER = new ClusterId("cluster-QX01");

    @Test
    void erased_content_is_shown_as_erased() {
        try (QuerySideUnderTest emptied = QuerySideUnderTest.start()) {
            emptied.append(
                    registered(CLUSTER, "清溪组团"),
                    new FixVerified(
                            RemediationId.of(CLUSTER, 1),
                            on("2024-08-20"),
                            new ProblemId("N02-001"),
                            "张三核验",
                            List.of(Facts.PHOTO)));
            emptied.caughtUp();
            emptied.sql(
                    "ALTER TABLE ledger.event_content DISABLE TRIGGER ALL;"
                            + " UPDATE ledger.event_content SET payload = NULL, metadata = NULL, salt = NULL WHERE position = 2");
            JsonNode entry = emptied.json("/api/clusters/cluster-QX01/history")
                    .path("entries")
                    .get(1);
            assertThat(entry.path("erased").asBoolean()).isTrue();
            assertThat(entry.path("zh").asString("")).isEqualTo("整改已核验");
            assertThat(entry.path("who").path("actor").asString("")).isEqualTo("clerk-1");
            assertThat(entry.path("fields")).isEmpty();
            assertThat(entry.toString()).doesNotContain("张三");
        }
    }
}
