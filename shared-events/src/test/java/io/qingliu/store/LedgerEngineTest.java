package io.qingliu.store;

import static io.qingliu.store.LedgerUnderTest.NOON;
import static io.qingliu.store.LedgerUnderTest.append;
import static io.qingliu.store.LedgerUnderTest.engine;
import static io.qingliu.store.LedgerUnderTest.note;
import static io.qingliu.store.LedgerUnderTest.submission;
import static io.qingliu.store.LedgerUnderTest.textsAfter;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.testing.LedgerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerEngineTest {
    private LedgerDatabase database;
    private LedgerEngine engine;

    @BeforeEach
    void open() {
        database = LedgerDatabase.fresh();
        engine = engine(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_appended_is_read_back() {
        Receipt receipt = append(engine, submission("k1"), note("testing-a", 0, "one"), note("testing-a", 1, "two"));
        assertThat(receipt.firstPosition()).isEqualTo(1);
        assertThat(receipt.lastPosition()).isEqualTo(2);
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.recordedAt()).isEqualTo(NOON);
        assertThat(textsAfter(engine, 0)).containsExactly("one", "two");
        assertThat(textsAfter(engine, 1)).containsExactly("two");
    }
}
