package io.qingliu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    @Test
    void the_tests_run_on_postgresql_18() throws Exception {
        try (var postgres = EmbeddedPostgres.start();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
        }
    }
}
