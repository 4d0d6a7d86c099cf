package io.qingliu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built launcher, started as a person would start it. */
class LauncherIT {
    @Test
    void the_built_launcher_starts_empty_and_stops_cleanly(@TempDir Path directory) throws Exception {
        try (Product product = Product.start(directory)) {
            Answer clusters = new Clerk(product, "anybody", "AUDITOR", "org-supervision").read("/api/clusters");
            assertThat(clusters.status()).isEqualTo(200);
            assertThat(clusters.body().path("clusters")).isEmpty();
        }
    }
}
