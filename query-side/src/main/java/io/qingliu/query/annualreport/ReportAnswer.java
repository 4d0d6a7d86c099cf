package io.qingliu.query.annualreport;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A report with its digest.
 *
 * @param digest SHA-256 of the text that stands behind {@code "report":}, byte for byte
 * @param report the report
 */
record ReportAnswer(
        String digest,
        @JsonSerialize(using = AsItsOneText.class) AnnualReport report) {
    static ReportAnswer of(MadeReport made) {
        return new ReportAnswer(made.digest(), made.report());
    }

    /** Writes a report as the text that its digest is of, whatever the settings of the one who answers. */
    static final class AsItsOneText extends ValueSerializer<AnnualReport> {
        @Override
        public void serialize(AnnualReport report, JsonGenerator json, SerializationContext context) {
            json.writeRawValue(Canonical.text(report));
        }
    }
}
