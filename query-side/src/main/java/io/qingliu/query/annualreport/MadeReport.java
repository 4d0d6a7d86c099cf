package io.qingliu.query.annualreport;

import java.nio.charset.StandardCharsets;

/**
 * A report with its one text and that text's digest.
 *
 * @param report the report
 * @param json its one text
 * @param digest SHA-256 of that text
 */
record MadeReport(AnnualReport report, String json, String digest) {
    static MadeReport of(AnnualReport report) {
        byte[] bytes = Canonical.bytes(report);
        return new MadeReport(report, new String(bytes, StandardCharsets.UTF_8), Canonical.digest(bytes));
    }

    /** The answer: what the digest is of stands in it byte for byte, behind {@code "report":}. */
    String answer() {
        return "{\"digest\":\"" + digest + "\",\"report\":" + json + "}";
    }
}
