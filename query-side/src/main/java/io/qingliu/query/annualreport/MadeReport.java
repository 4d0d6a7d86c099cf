package io.qingliu.query.annualreport;

/**
 * A report with the digest of its one text.
 *
 * @param report the report
 * @param digest SHA-256 of its one text
 */
record MadeReport(AnnualReport report, String digest) {
    static MadeReport of(AnnualReport report) {
        return new MadeReport(report, Canonical.digest(Canonical.bytes(report)));
    }
}
