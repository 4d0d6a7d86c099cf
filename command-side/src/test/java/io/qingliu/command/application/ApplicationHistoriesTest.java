package io.qingliu.command.application;

import static io.qingliu.command.application.ApplicationStory.APPLICATION;
import static io.qingliu.command.application.ApplicationStory.LI;
import static io.qingliu.command.application.ApplicationStory.NUMBERED;
import static io.qingliu.command.application.ApplicationStory.ONE;
import static io.qingliu.command.application.ApplicationStory.POLICY;
import static io.qingliu.command.application.ApplicationStory.REFERENCE;
import static io.qingliu.command.application.ApplicationStory.THREE;
import static io.qingliu.command.application.ApplicationStory.TWO;
import static io.qingliu.command.application.ApplicationStory.UNIT;
import static io.qingliu.command.application.ApplicationStory.ZHOU;
import static io.qingliu.command.application.ApplicationStory.applied;
import static io.qingliu.command.application.ApplicationStory.notSelected;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.Opening;
import io.qingliu.command.kernel.RuleRefused;
import io.qingliu.events.application.ApplicationEvent;
import io.qingliu.events.application.CircularWithdrawn;
import io.qingliu.events.application.DemonstrationApplicationDeclined;
import io.qingliu.events.application.DemonstrationApplicationWithdrawn;
import io.qingliu.events.application.ParticipatingCluster;
import io.qingliu.events.ids.ClusterId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A thousand histories of random commands: whatever is accepted keeps the paper possible. */
class ApplicationHistoriesTest {
    private static final int HISTORIES = 1_000;
    private static final int STEPS = 60;

    private final Map<String, Integer> written = new TreeMap<>();

    @Test
    void no_history_leads_to_an_impossible_paper() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20240801L);
        for (int history = 0; history < HISTORIES; history++) {
            live(random);
        }
        assertThat(written)
                .containsOnlyKeys(Arrays.stream(ApplicationEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
        assertThat(written.values()).allMatch(times -> times >= 100);
    }

    private void live(RandomGenerator random) {
        Paper paper = Paper.NOT_YET;
        for (int step = 0; step < STEPS; step++) {
            ApplicationCommand command = anyCommand(random);
            // the ledger opens a stream once, and only by its opening command
            if ((command instanceof Opening) == (paper.kind() == Paper.Kind.UNWRITTEN)) {
                paper = write(paper, command);
            }
        }
    }

    private Paper write(Paper paper, ApplicationCommand command) {
        List<ApplicationEvent> events;
        try {
            events = paper.decide(command, REFERENCE);
        } catch (RuleRefused refused) {
            return paper;
        }
        Paper next = paper;
        for (ApplicationEvent event : events) {
            Paper before = next;
            next = next.evolve(event);
            written.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            check(before, event, next);
        }
        return next;
    }

    private static void check(Paper before, ApplicationEvent event, Paper after) {
        // A paper names each cluster once, and what it is and whom it names never changes.
        List<ClusterId> named =
                after.named().stream().map(ParticipatingCluster::clusterId).toList();
        assertThat(named).doesNotHaveDuplicates();
        if (before.kind() != Paper.Kind.UNWRITTEN) {
            assertThat(after.kind()).isEqualTo(before.kind());
            assertThat(after.named()).isEqualTo(before.named());
        }
        // Only clusters of an application are answered, each once, with the participation applied for.
        assertThat(named).containsAll(after.answered());
        if (!after.answered().isEmpty()) {
            assertThat(after.kind()).isEqualTo(Paper.Kind.APPLICATION);
        }
        List<ParticipatingCluster> answers = switch (event) {
            case DemonstrationApplicationDeclined e -> e.clusters();
            case DemonstrationApplicationWithdrawn e -> e.clusters();
            default -> List.of();
        };
        assertThat(before.named()).containsAll(answers);
        assertThat(answers).noneMatch(answer -> before.answered().contains(answer.clusterId()));
        // Only a circular is withdrawn, once, for all that it named.
        if (event instanceof CircularWithdrawn withdrawn) {
            assertThat(before.kind()).isEqualTo(Paper.Kind.CIRCULAR);
            assertThat(before.withdrawn()).isFalse();
            assertThat(withdrawn.clusters()).isEqualTo(before.named());
        }
    }

    private static ApplicationCommand anyCommand(RandomGenerator random) {
        List<ClusterId> clusters = Stream.of(ONE, TWO, THREE, ONE)
                .filter(cluster -> random.nextInt(3) == 0)
                .toList();
        List<ParticipatingCluster> participating = clusters.stream()
                .map(cluster -> new ParticipatingCluster(cluster, random.nextInt(4)))
                .toList();
        String reason = random.nextInt(5) == 0 ? "" : "说明";
        return switch (random.nextInt(7)) {
            case 0 ->
                new ApplyForDemonstration(
                        APPLICATION,
                        LI,
                        UNIT,
                        clusters.stream()
                                .map(cluster -> applied(cluster, random.nextInt(4)))
                                .toList(),
                        NUMBERED,
                        POLICY);
            case 1 -> new DeclineApplication(APPLICATION, ZHOU, clusters, reason);
            case 2 -> new WithdrawApplication(APPLICATION, LI, clusters, reason);
            case 3 -> new IssueCandidateList(APPLICATION, ZHOU, participating, null);
            case 4 ->
                new IssueDemonstrationList(
                        APPLICATION, ZHOU, participating, List.of(notSelected(THREE, reason)), NUMBERED);
            case 5 -> new IssueCircular(APPLICATION, ZHOU, participating, NUMBERED);
            default -> new WithdrawCircular(APPLICATION, ZHOU, reason, NUMBERED);
        };
    }
}
