package io.qingliu.standalone;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Fills an empty ledger with the illustrative programme, where that is asked for. */
final class FirstFill implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstFill.class);

    private final EventStorageEngine ledger;
    private final ObjectProvider<IllustrativeProgramme> programme;

    FirstFill(EventStorageEngine ledger, ObjectProvider<IllustrativeProgramme> programme) {
        this.ledger = ledger;
        this.programme = programme;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        IllustrativeProgramme illustrative = programme.getIfAvailable();
        if (illustrative == null) {
            LOG.warn("本版本不含演示数据 / This version carries no illustrative programme");
        } else if (ledger.createHeadToken() != null) {
            LOG.info("台账已有记录，不载入演示数据 / The ledger holds events already; nothing illustrative is loaded");
        } else {
            illustrative.load();
        }
    }
}
