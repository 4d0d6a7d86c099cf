package io.qingliu.standalone.register;

import io.qingliu.command.importbatch.CommitImport;
import io.qingliu.command.kernel.BatchRefused;
import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RecordingClock;
import io.qingliu.events.Role;
import io.qingliu.events.Source;
import io.qingliu.events.ids.ImportBatchId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.standalone.register.ImportOutcome.Status;
import io.qingliu.standalone.register.RegisterPlan.Step;
import io.qingliu.store.Receipt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes the bureau's own register, rubric and survey form into the ledger: everything is checked first, every error is told,
 * and either all is written or nothing.
 */
public final class RegisterImport {
    private final RegisterLedger ledger;
    private final RecordingClock clock;
    private final ReportingUnits units = ReportingUnits.shipped();

    /**
     * @param ledger what is there, and the way in
     * @param clock gives the recording time
     */
    public RegisterImport(RegisterLedger ledger, RecordingClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Imports, or says why not. */
    public ImportOutcome run(ImportRequest request) {
        Instant recordedAt = clock.now();
        LocalDate today = recordedAt.atZone(CommandContext.CHONGQING).toLocalDate();
        LocalDate on = request.on() == null ? today : request.on();
        Function<InputPlace, CommandContext> contexts = place -> context(request, on, recordedAt, place);
        List<InputError> errors = new ArrayList<>();
        if (on.isAfter(today)) {
            errors.add(new InputError(
                    InputPlace.file("--on"),
                    null,
                    "A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING",
                    "登记册的日期 " + on + " 晚于今天 " + today + "；请填写登记册所反映的日期。",
                    "The register's day " + on + " lies after today, " + today + "; give the day that it describes."));
        }
        if (ledger.isIllustrative()) {
            errors.add(new InputError(
                    InputPlace.file("--"),
                    null,
                    "THE_LEDGER_IS_ILLUSTRATIVE",
                    "这是演示台账，其中的数据都是虚构的，不能混入真实登记册；请用另一数据目录（LEDGER_DATA_DIR）启用正式台账。",
                    "This ledger is illustrative and all in it is invented; a real register does not go among it. Use another"
                            + " data directory (LEDGER_DATA_DIR) for the real ledger."));
        }
        InputFiles files = InputFiles.read(request.registers(), errors);
        RegisterPlan plan = new RegisterPlan(ledger, contexts);
        plan.openLedger();
        plan.units(units);
        MessageDigest submitted = InputFiles.sha256();
        submitted.update(files.digest());
        submitted.update((on + " " + request.shippedReference()).getBytes(StandardCharsets.UTF_8));
        PublishedFiles published = new PublishedFiles(ledger, plan, contexts, errors, submitted);
        if (request.shippedReference()) {
            published.shipped();
        }
        published.rubric(request.rubric());
        published.form(request.form());
        Entries entries = new RegisterCheck(units, ledger, errors).check(files.tables());
        if (!errors.isEmpty()) {
            return refused(files, errors, List.of());
        }
        plan.register(entries);
        List<ImportNote> notes = new ArrayList<>(RegisterNotes.about(entries));
        notes.addAll(plan.notes());
        if (plan.steps().isEmpty()) {
            return new ImportOutcome(Status.NOTHING_NEW, List.of(), notes, Map.of(), null, List.of());
        }
        commit(plan, files, entries, contexts);
        if (request.dryRun()) {
            return new ImportOutcome(Status.WOULD_BE_WRITTEN, List.of(), notes, plan.counts(), null, List.of());
        }
        return submit(plan, files, notes, submitted.digest());
    }

    private ImportOutcome submit(RegisterPlan plan, InputFiles files, List<ImportNote> notes, byte[] digest) {
        List<Command> commands = plan.steps().stream().map(Step::command).toList();
        try {
            Receipt receipt =
                    ledger.submit(commands, UUID.nameUUIDFromBytes(digest).toString(), digest);
            return new ImportOutcome(Status.WRITTEN, List.of(), notes, plan.counts(), receipt, List.of());
        } catch (BatchRefused refused) {
            Step step = plan.steps().get(refused.index());
            return refused(files, List.of(PublishedFiles.told(step, refused.refusal())), notes);
        }
    }

    /** The batch as a fact of its own. It may be there already, where the same files came before without a rubric. */
    private void commit(
            RegisterPlan plan, InputFiles files, Entries entries, Function<InputPlace, CommandContext> contexts) {
        int rows = entries.parks().size() + entries.clusters().size();
        if (rows == 0) {
            return;
        }
        InputPlace whole = InputPlace.file(files.names());
        plan.openUnlessThere(
                new CommitImport(
                        new ImportBatchId(
                                "importbatch-register-" + files.digestText().substring(0, 16)),
                        contexts.apply(whole),
                        "园区登记册",
                        new Sha256(files.digestText()),
                        files.names(),
                        rows,
                        entries.clusters().stream()
                                .map(Entries.ClusterEntry::id)
                                .toList()),
                whole,
                Map.of());
    }

    private static ImportOutcome refused(InputFiles files, List<InputError> errors, List<ImportNote> notes) {
        return new ImportOutcome(Status.REFUSED, errors, notes, Map.of(), null, ErrorCopies.write(files, errors));
    }

    private static CommandContext context(ImportRequest request, LocalDate on, Instant recordedAt, InputPlace place) {
        return new CommandContext(
                on,
                request.actor(),
                Role.MUNICIPAL_BUREAU,
                request.organisation(),
                null,
                new Source(Source.Kind.WORKBOOK, place.reference()),
                null,
                recordedAt,
                null);
    }
}
