package io.qingliu.standalone.register;

import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported.
 *
 * @param registers files with tables of parks and clusters, XLSX or CSV
 * @param rubric a rubric, YAML
 * @param form a survey form, YAML
 * @param shippedReference whether the shipped policies, calendar, essentials and governing documents are published as well,
 *     as far as the ledger does not have them
 * @param on the day on which what the register says was so; the day of the import where null
 * @param actor who imports, a pseudonym
 * @param organisation for which organisation
 * @param dryRun only check
 */
public record ImportRequest(
        List<Path> registers,
        @Nullable Path rubric,
        @Nullable Path form,
        boolean shippedReference,
        @Nullable LocalDate on,
        ActorId actor,
        OrganisationId organisation,
        boolean dryRun) {
    public ImportRequest {
        registers = List.copyOf(registers);
    }
}
