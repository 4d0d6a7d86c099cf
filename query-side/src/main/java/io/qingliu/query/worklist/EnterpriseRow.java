package io.qingliu.query.worklist;

import io.qingliu.query.worklist.Campaign.EnterpriseFact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise or drainage user, as surveyed.
 *
 * @param rowId the row of the survey
 * @param name its name
 * @param uscc its credit code
 * @param status whether it produces, as surveyed
 * @param surveyedOn the day of the row
 * @param position the row's event
 */
record EnterpriseRow(
        String rowId,
        @Nullable String name,
        @Nullable String uscc,
        @Nullable String status,
        LocalDate surveyedOn,
        long position) {
    static EnterpriseRow of(EnterpriseFact enterprise) {
        return new EnterpriseRow(
                enterprise.rowId(),
                enterprise.name(),
                enterprise.uscc(),
                enterprise.status(),
                enterprise.enteredOn(),
                enterprise.at());
    }
}
