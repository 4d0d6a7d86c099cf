package io.qingliu.command.demonstration;

import static io.qingliu.command.demonstration.DemonstrationStory.APPLICATION;
import static io.qingliu.command.demonstration.DemonstrationStory.APPLIED_ON;
import static io.qingliu.command.demonstration.DemonstrationStory.CANDIDATES;
import static io.qingliu.command.demonstration.DemonstrationStory.CIRCULAR;
import static io.qingliu.command.demonstration.DemonstrationStory.CUT_OFF;
import static io.qingliu.command.demonstration.DemonstrationStory.DEMONSTRATION;
import static io.qingliu.command.demonstration.DemonstrationStory.EXPERT_HE;
import static io.qingliu.command.demonstration.DemonstrationStory.FINAL;
import static io.qingliu.command.demonstration.DemonstrationStory.HE;
import static io.qingliu.command.demonstration.DemonstrationStory.PAPER;
import static io.qingliu.command.demonstration.DemonstrationStory.POLICY;
import static io.qingliu.command.demonstration.DemonstrationStory.REFERENCE;
import static io.qingliu.command.demonstration.DemonstrationStory.REPORT;
import static io.qingliu.command.demonstration.DemonstrationStory.ROUND;
import static io.qingliu.command.demonstration.DemonstrationStory.VISIT;
import static io.qingliu.command.demonstration.DemonstrationStory.XU;
import static io.qingliu.command.demonstration.DemonstrationStory.ZHOU;
import static io.qingliu.command.demonstration.DemonstrationStory.expert;
import static io.qingliu.command.kernel.Someone.automation;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.demonstration.Participation.Stage;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.events.demonstration.Appraisal;
import io.qingliu.events.demonstration.ConfirmationRefused;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationEvent;
import io.qingliu.events.demonstration.DemonstrationRevoked;
import io.qingliu.events.demonstration.StandingWeighed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** A thousand histories of random commands: whatever is accepted keeps the participation possible. */
class DemonstrationHistoriesTest {
    private static final int HISTORIES = 1_000;
    private static final int STEPS = 40;

    private final Map<String, Integer> written = new TreeMap<>();

    @Test
    void no_history_leads_to_an_impossible_participation() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20241201L);
        for (int history = 0; history < HISTORIES; history++) {
            live(random);
        }
        assertThat(written)
                .containsOnlyKeys(Arrays.stream(DemonstrationEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
        assertThat(written.values()).allMatch(times -> times >= 100);
    }

    private void live(RandomGenerator random) {
        Participation participation =
                write(Participation.NOT_YET, new OpenParticipation(DEMONSTRATION, APPLIED_ON, APPLICATION, POLICY));
        for (int step = 0; step < STEPS; step++) {
            participation = write(participation, anyCommand(random));
        }
    }

    private Participation write(Participation participation, DemonstrationCommand command) {
        List<DemonstrationEvent> events;
        try {
            events = participation.decide(command, REFERENCE);
        } catch (RuleRefused refused) {
            return participation;
        }
        Participation next = participation;
        for (DemonstrationEvent event : events) {
            Participation before = next;
            next = next.evolve(event);
            written.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            check(before, event, next);
        }
        // Whatever waited for this command does not wait on with every condition met.
        if (next.waiting() != null) {
            assertThat(ready(next) && next.stage() != Stage.WITHDRAWN && next.stage() != Stage.REVOKED)
                    .isFalse();
        }
        return next;
    }

    private static void check(Participation before, DemonstrationEvent event, Participation after) {
        // A demonstration was a candidate with a passed round, a report, and a remediation completed by the cut-off.
        if (event instanceof DemonstrationConfirmed confirmed) {
            assertThat(ready(before)).isTrue();
            assertThat(before.stage()).isNotIn(Stage.DEMONSTRATION, Stage.WITHDRAWN, Stage.REVOKED);
            assertThat(confirmed.sampled()).isEqualTo(before.spotCheck().sampled());
            // It happened no earlier than the list that names it.
            if (before.waiting() != null) {
                assertThat(confirmed.context().occurredOn())
                        .isAfterOrEqualTo(before.waiting().listedOn());
            }
        }
        // A demonstration ends by revocation alone.
        if (before.stage() == Stage.DEMONSTRATION) {
            assertThat(after.stage())
                    .isEqualTo(event instanceof DemonstrationRevoked ? Stage.REVOKED : Stage.DEMONSTRATION);
        }
        // Nothing brings back what was withdrawn or revoked.
        if (before.stage() == Stage.WITHDRAWN || before.stage() == Stage.REVOKED) {
            assertThat(after.stage()).isEqualTo(before.stage());
        }
        // A refused consequence names at least one rule and leaves the participation where it was.
        if (event instanceof ConfirmationRefused refused) {
            assertThat(refused.rules()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(after.stage()).isEqualTo(before.stage());
        }
        // The cut-off is met exactly where the completion lies on or before it.
        if (event instanceof StandingWeighed weighed) {
            LocalDate completedOn = weighed.remediationCompletedOn();
            assertThat(weighed.cutOffMet()).isEqualTo(completedOn != null && !completedOn.isAfter(CUT_OFF));
        }
        // Commendations stand only where there is or was a demonstration.
        if (!after.circulars().isEmpty()) {
            assertThat(after.stage()).isIn(Stage.DEMONSTRATION, Stage.REVOKED);
        }
        // Sampled stays sampled, and experts once assigned stay so.
        assertThat(after.spotCheck().sampled() || !before.spotCheck().sampled()).isTrue();
        assertThat(after.spotCheck().assigned()).containsAll(before.spotCheck().assigned());
    }

    private static boolean ready(Participation participation) {
        LocalDate completedOn = participation.standing().remediationCompletedOn();
        return participation.candidate()
                && participation.standing().passedRound() != null
                && participation.standing().summaryReportId() != null
                && completedOn != null
                && !completedOn.isAfter(CUT_OFF);
    }

    private static DemonstrationCommand anyCommand(RandomGenerator random) {
        CommandContext ledger = automation("2024-12-" + (10 + random.nextInt(20)));
        return switch (random.nextInt(24)) {
            case 0 -> new DeclineParticipation(DEMONSTRATION, ledger, APPLICATION, "基础薄弱");
            case 1 ->
                random.nextInt(4) == 0
                        ? new WithdrawParticipation(DEMONSTRATION, ledger, APPLICATION, "工期不足")
                        : new RejectDemonstration(DEMONSTRATION, ledger, FINAL, "名额所限");
            case 2, 3, 4 -> new ListCandidate(DEMONSTRATION, ledger, CANDIDATES);
            case 5, 6, 7, 8, 9 ->
                new WeighStanding(
                        DEMONSTRATION,
                        ledger,
                        random.nextInt(6) == 0 ? null : CUT_OFF.plusDays(random.nextInt(4) - 2L),
                        random.nextInt(6) == 0 ? null : ROUND,
                        random.nextInt(6) == 0 ? null : REPORT);
            case 10, 11 ->
                new AssignSpotCheck(DEMONSTRATION, ZHOU, List.of(expert(random.nextBoolean() ? HE : XU)), VISIT);
            case 12, 13, 14 ->
                new RecordSpotCheckFinding(
                        DEMONSTRATION,
                        EXPERT_HE,
                        HE,
                        List.of(),
                        Appraisal.STRONG,
                        Appraisal.ADEQUATE,
                        Appraisal.WEAK,
                        "一致",
                        List.of());
            case 15, 16, 17, 18 -> new ConfirmDemonstration(DEMONSTRATION, ledger, FINAL, PAPER);
            case 19 -> new RevokeDemonstration(DEMONSTRATION, ZHOU, "材料不实", PAPER);
            case 20, 21 -> new Commend(DEMONSTRATION, ledger, CIRCULAR, PAPER);
            default -> new WithdrawCommendation(DEMONSTRATION, ledger, CIRCULAR, "材料不实");
        };
    }
}
