package io.qingliu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.Command;
import io.qingliu.command.kernel.LedgerGateway;
import io.qingliu.command.kernel.RecordingClock;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.CalendarRef;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.FormRef;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.RubricRef;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.CalendarId;
import io.qingliu.events.ids.EssentialsId;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.StreamId;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.standalone.register.GatewayLedger;
import io.qingliu.standalone.register.ImportOutcome;
import io.qingliu.standalone.register.ImportOutcome.Status;
import io.qingliu.standalone.register.ImportRequest;
import io.qingliu.standalone.register.RegisterImport;
import io.qingliu.standalone.register.RegisterLedger;
import io.qingliu.store.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The bureau's first real use: its register, rubric and form into an empty ledger. */
class RegisterIntoTheLedgerTest extends RunningLedger {
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root", "../.."));

    /** Where the copy with the errors of a refused import may be written. */
    @TempDir
    static Path directory;

    private static final Path REFERENCE = ROOT.resolve("ops/standalone/src/main/resources/reference");

    @Autowired
    RegisterImport imports;

    @Autowired
    LedgerGateway gateway;

    @Autowired
    EventStore store;

    @Autowired
    RecordingClock clock;

    @Autowired
    ReferenceData reference;

    @Test
    void the_mended_register_loads_with_rubric_form_and_reference_data_in_one_batch() {
        GatewayLedger ledger = new GatewayLedger(gateway, store);
        int opening = ledger.has(new LedgerId("ledger-main")) ? 0 : 1;

        ImportOutcome outcome = imports.run(request(
                REFERENCE.resolve("rubric-illustrative-2024.yaml"), REFERENCE.resolve("form-illustrative-2024.yaml")));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.status()).isEqualTo(Status.WRITTEN);
        Receipt receipt = Objects.requireNonNull(outcome.receipt());
        // the ledger's opening, 41 units, 5 documents, 7 policies, calendar, essentials, rubric, form, 54 parks and the
        // batch itself
        assertThat(receipt.lastPosition() - receipt.firstPosition() + 1).isEqualTo(112 + opening);
        assertThat(ledger.isIllustrative()).isFalse();
        assertThat(ledger.has(new ParkId("park-长寿经济技术开发区"))).isTrue();
        assertThat(ledger.park(new ParkId("park-长寿经济技术开发区")))
                .hasValueSatisfying(park -> assertThat(park.shore().rivers()).containsExactly("长江"));

        assertThat(reference
                        .rubric(new RubricRef(new RubricId("rubric-illustrative-2024"), 1))
                        .items())
                .hasSize(24);
        assertThat(reference
                        .form(new FormRef(new FormId("form-illustrative-2024"), 1))
                        .kinds())
                .hasSize(9);
        assertThat(reference
                        .calendar(new CalendarRef(new CalendarId("calendar-china"), 1))
                        .makeUpDays())
                .hasSize(33);
        assertThat(reference
                        .essentials(new EssentialsRef(new EssentialsId("essentials-illustrative-2024"), 1))
                        .essentials())
                .hasSize(10);
        PolicyRef inForce =
                reference.policyInForce(new PolicyId("policy-demonstration"), LocalDate.parse("2024-07-01"));
        assertThat(reference.policy(inForce).day(PolicyCode.DEMONSTRATION_CUT_OFF))
                .isEqualTo("2024-11-30");

        assertThat(imports.run(request(null, null)).status()).isEqualTo(Status.NOTHING_NEW);
        aRefusalByTheLedgerWritesNothing(receipt.lastPosition());
    }

    /** Somebody else was faster: what the check found free is taken when the batch arrives. */
    private void aRefusalByTheLedgerWritesNothing(long head) {
        GatewayLedger ledger = new GatewayLedger(gateway, store);
        RegisterLedger outdated = new RegisterLedger() {
            @Override
            public boolean isIllustrative() {
                return false;
            }

            @Override
            public boolean has(StreamId stream) {
                return stream instanceof ParkId ? false : ledger.has(stream);
            }

            @Override
            public Optional<KnownPark> park(ParkId park) {
                return Optional.empty();
            }

            @Override
            public Receipt submit(List<? extends Command> commands, String key, byte[] digest) {
                return ledger.submit(commands, key + "-again", digest);
            }
        };
        ImportOutcome outcome = new RegisterImport(outdated, clock).run(request(null, null));
        assertThat(outcome.status()).isEqualTo(Status.REFUSED);
        assertThat(outcome.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("IT_WAS_ALREADY_OPENED");
            assertThat(error.place().row()).isEqualTo(2);
        });
        assertThat(Objects.requireNonNull(store.createHeadToken()).position()).hasValue(head);
    }

    private static ImportRequest request(@Nullable Path rubric, @Nullable Path form) {
        Path mended = directory.resolve("parks-public-mended.csv");
        try {
            Files.copy(
                    ROOT.resolve("ops/docs/register/parks-public-mended.csv"),
                    mended,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImportRequest(
                List.of(mended),
                rubric,
                form,
                true,
                LocalDate.parse("2024-07-01"),
                new ActorId("zhou-1"),
                new OrganisationId("org-municipal-bureau"),
                false);
    }
}
