package io.qingliu.command.kernel;

import static io.qingliu.command.kernel.GeneralRule.A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING;
import static io.qingliu.command.kernel.GeneralRule.A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING;

import io.qingliu.command.testing.NotebookAggregate;
import io.qingliu.command.testing.NotebookCommand.OpenNotebook;
import io.qingliu.events.Basis;
import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.testing.NoteTaken;
import io.qingliu.events.testing.NotebookId;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No paper bears a day after the day of recording, which is a day in Chongqing. */
class PaperDaysTest {
    private static final NotebookId NOTEBOOK = new NotebookId("testing-a");
    private static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2026-10-31");
    private static final LocalDate TODAY = LI.recordedOn();
    private static final ReferenceData NONE = (ReferenceData) Proxy.newProxyInstance(
            PaperDaysTest.class.getClassLoader(), new Class<?>[] {ReferenceData.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private final RoomFixture room = RoomFixture.of(NotebookAggregate.class, NONE);

    @Test
    void a_fact_lies_before_its_recording() {
        room.when(note(on(TODAY.plusDays(1), null, null)))
                .refusedBy(A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING, "occurredOn");
    }

    @Test
    void the_paper_that_a_fact_rests_on_is_there() {
        accepted(on(TODAY, basis(TODAY), null));
        accepted(on(TODAY, basis(null), null));
        room.when(note(on(TODAY, basis(TODAY.plusDays(1)), null)))
                .refusedBy(A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING, "basis.issuedOn");
    }

    @Test
    void the_paper_that_a_fact_is_transcribed_from_is_there() {
        accepted(on(TODAY, null, paper(TODAY)));
        room.when(note(on(TODAY, null, paper(TODAY.plusDays(1)))))
                .refusedBy(A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING, "onBehalfOf.paperDate");
    }

    private void accepted(CommandContext context) {
        room.when(note(context)).then(new NoteTaken(NOTEBOOK, context.toEventContext(), null, "one"));
    }

    private static OpenNotebook note(CommandContext context) {
        return new OpenNotebook(NOTEBOOK, context, "one");
    }

    private static Basis basis(@Nullable LocalDate issuedOn) {
        return new Basis(null, "会议纪要", issuedOn, null);
    }

    private static OnBehalfOf paper(LocalDate day) {
        return new OnBehalfOf(
                new ActorId("wang"),
                Role.DISTRICT_BUREAU,
                new OrganisationId("org-section"),
                null,
                day,
                Someone.digest('5'));
    }

    private static CommandContext on(LocalDate day, @Nullable Basis basis, @Nullable OnBehalfOf paper) {
        return new CommandContext(
                day, LI.actor(), LI.role(), LI.organisation(), basis, LI.source(), paper, LI.recordedAt(), null);
    }
}
