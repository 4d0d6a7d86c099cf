package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.TestReference.ESSENTIALS;
import static io.qingliu.command.acceptance.TestRound.ASSESSORS;
import static io.qingliu.command.acceptance.TestRound.CHEN;
import static io.qingliu.command.acceptance.TestRound.COMPLETED_ON;
import static io.qingliu.command.acceptance.TestRound.CYCLE;
import static io.qingliu.command.acceptance.TestRound.DUE_ON;
import static io.qingliu.command.acceptance.TestRound.FILES;
import static io.qingliu.command.acceptance.TestRound.LI;
import static io.qingliu.command.acceptance.TestRound.ROUND;
import static io.qingliu.command.acceptance.TestRound.STILL_OPEN;
import static io.qingliu.command.acceptance.TestRound.STRANGER;
import static io.qingliu.command.acceptance.TestRound.ZHOU;
import static io.qingliu.command.acceptance.TestRound.firstRound;
import static io.qingliu.command.acceptance.TestRound.problem;
import static io.qingliu.command.kernel.Someone.automation;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.events.Cohort;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.Severity;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceEvent;
import io.qingliu.events.acceptance.EssentialFinding;
import io.qingliu.events.ids.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * A thousand random histories. After each event, by the {@link Bookkeeper}'s own arithmetic over the events alone:
 *
 * <ul>
 *   <li>the points before an event are those that the events before it left;
 *   <li>every item's points lie between 0 and its maximum, and at least one item applies;
 *   <li>the sheet changes only while nobody has signed it, and nobody signs or concludes a sheet with gaps;
 *   <li>no unit and no person has signed twice;
 *   <li>a signature and a conclusion state the total that the events add up to, and it is the sum of the items;
 *   <li>a round passes exactly at the mark or above and without a standing veto, and fails only below or vetoed;
 *   <li>after a conclusion nothing but an annulment or a corrected day follows.
 * </ul>
 *
 * <p>At the end of each history, the same events replayed give the same round and the same total.
 */
class AcceptanceHistoriesTest {
    private static final List<RubricRef> RUBRICS =
            List.of(TestReference.RESCALE, TestReference.FULL_MARKS, TestReference.NOT_ALLOWED);
    private static final List<String> ITEMS = List.of("A1", "B1", "C1", "Z1");

    private final TestReference reference = new TestReference();
    private final Map<String, Integer> reached = new TreeMap<>();
    private int refused;
    private int passed;
    private int failed;

    @Test
    void no_history_leads_to_an_impossible_round() {
        for (int seed = 1; seed <= 1000; seed++) {
            live(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        }
        assertThat(reached.keySet())
                .containsExactlyInAnyOrder(
                        "AcceptanceAllowed",
                        "AcceptanceAnnulled",
                        "AcceptanceConcluded",
                        "AcceptanceOpened",
                        "AcceptanceSigned",
                        "CompletionDayNoted",
                        "EssentialTicked",
                        "ItemDeclaredNotApplicable",
                        "ScoreItemRecorded",
                        "ScoreItemRevised",
                        "SignatureVoided",
                        "VetoLifted",
                        "VetoRecorded");
        assertThat(reached)
                .allSatisfy((event, times) -> assertThat(times).as(event).isGreaterThanOrEqualTo(200));
        assertThat(passed).as("passed").isGreaterThan(100);
        assertThat(failed).as("failed").isGreaterThan(100);
        assertThat(refused).as("refused").isGreaterThan(10_000);
    }

    private void live(RandomGenerator random) {
        RubricRef rubric = RUBRICS.get(random.nextInt(RUBRICS.size()));
        List<AcceptanceEvent> events = new ArrayList<>();
        Bookkeeper bookkeeper = new Bookkeeper();
        Acceptance round = Acceptance.NOT_YET;
        AcceptanceCommand command = allow(random);
        for (int step = 0; step < 120; step++) {
            try {
                for (AcceptanceEvent event : round.decide(command, reference)) {
                    round = round.evolve(event);
                    events.add(event);
                    bookkeeper.enter(event);
                    bookkeeper.compare(round);
                    count(event);
                }
            } catch (RuleRefused expected) {
                refused++;
            }
            command = next(random, rubric);
        }
        assertThat(replay(events)).isEqualTo(round);
        OpenRound open = round.open();
        if (open != null) {
            OpenRound replayed = replay(events).open();
            assertThat(replayed).isNotNull();
            assertThat(replayed.card().total()).isEqualTo(open.card().total());
        }
    }

    private void count(AcceptanceEvent event) {
        reached.merge(event.getClass().getSimpleName(), 1, Integer::sum);
        if (event instanceof AcceptanceConcluded conclusion) {
            passed += conclusion.verdict() == Verdict.PASS ? 1 : 0;
            failed += conclusion.verdict() == Verdict.FAIL ? 1 : 0;
        }
    }

    private static Acceptance replay(List<AcceptanceEvent> events) {
        Acceptance round = Acceptance.NOT_YET;
        for (AcceptanceEvent event : events) {
            round = round.evolve(event);
        }
        return round;
    }

    private static AllowAcceptance allow(RandomGenerator random) {
        return new AllowAcceptance(
                ROUND,
                automation("2024-11-28"),
                CYCLE,
                COMPLETED_ON,
                List.of(STILL_OPEN),
                Cohort.COHORT_2025,
                DUE_ON,
                random.nextBoolean() ? firstRound(TestReference.RESCALE) : null);
    }

    private static AcceptanceCommand next(RandomGenerator random, RubricRef rubric) {
        CommandContext person = List.of(LI, LI, CHEN, CHEN, STRANGER).get(random.nextInt(5));
        ItemId item = new ItemId(ITEMS.get(random.nextInt(ITEMS.size())));
        ItemId veto = new ItemId(random.nextBoolean() ? "V1" : "V2");
        return switch (random.nextInt(32)) {
            case 0, 1, 2, 3 -> new OpenAcceptance(ROUND, LI, rubric, ESSENTIALS, ASSESSORS);
            case 4, 5, 6, 7, 8, 9 ->
                new RecordScoreItem(ROUND, person, item, points(random, item), "现场核查", FILES, List.of());
            case 10, 11 -> new ReviseScoreItem(ROUND, person, item, points(random, item), "复核", FILES, List.of());
            case 12 -> new DeclareItemNotApplicable(ROUND, person, item, "无此类企业");
            case 13 -> new RecordVeto(ROUND, ZHOU, veto, "发现偷排", FILES, List.of());
            case 14, 15 -> new LiftVeto(ROUND, ZHOU, veto, "已封堵", FILES);
            case 16, 17, 18, 19 ->
                new TickEssential(
                        ROUND,
                        person,
                        new ItemId(random.nextBoolean() ? "E1" : "E2"),
                        EssentialFinding.values()[random.nextInt(3)],
                        null,
                        FILES);
            case 20, 21, 22, 23 -> new SignAcceptance(ROUND, person);
            case 24 ->
                new VoidSignature(
                        ROUND, ZHOU, random.nextBoolean() ? Role.DISTRICT_BUREAU : Role.ENFORCEMENT_DETACHMENT, "复核");
            case 25, 26, 27 -> new ConcludeAcceptance(ROUND, LI, Verdict.PASS, List.of());
            case 28, 29 ->
                new ConcludeAcceptance(
                        ROUND, LI, Verdict.FAIL, List.of(problem("N02-007", "N02", Severity.MAJOR, "C1")));
            case 30 -> new AnnulAcceptance(ROUND, ZHOU, "评分依据有误", FILES);
            default ->
                new NoteCompletionDay(
                        ROUND, automation("2024-12-21"), CYCLE, COMPLETED_ON.plusDays(random.nextInt(3)), "日期抄错");
        };
    }

    /** Mostly near the maximum, so that totals lie around the mark; now and then outside what the item is worth. */
    private static long points(RandomGenerator random, ItemId item) {
        long max = Bookkeeper.MAXIMA.getOrDefault(item, 0L);
        return max - Math.round(Math.abs(random.nextGaussian()) * max / 9) + (random.nextInt(12) == 0 ? 1 : 0);
    }
}
