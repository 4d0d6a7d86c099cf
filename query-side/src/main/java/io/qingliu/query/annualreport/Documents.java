package io.qingliu.query.annualreport;

import java.time.Instant;

/** What all printed forms of a report have in common, so that the same report gives the same bytes. */
final class Documents {
    /** Who made it, as its properties say. */
    static final String MAKER = "清流台账 Qingliu Ledger";

    /** When, as its properties say: always the same, for the position tells how old the content is. */
    static final Instant TIME = Instant.parse("2024-01-01T00:00:00Z");

    private Documents() {}
}
