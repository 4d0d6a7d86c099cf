package io.qingliu.standalone.illustrative;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.CarriedProblem;
import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** All steps of the programme, in the order in which they are recorded. The same on every machine. */
final class Programme {
    /** The first day of the programme. */
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 7, 1);

    /** The last day; what would be recorded later is left out, so that the work stands where it stands. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    private static final RandomGeneratorFactory<RandomGenerator> DICE = RandomGeneratorFactory.of("L64X128MixRandom");
    private static final long SEED = 20240701L;

    private final Register register = new Register();
    private final int howMany;

    /** @param howMany clusters whose life is told beyond their registration, from the first; for tests fewer than all */
    Programme(int howMany) {
        this.howMany = howMany;
    }

    /** The register that it begins with. */
    Register register() {
        return register;
    }

    /** All steps. */
    List<Step> steps() {
        Instant end =
                LAST_DAY.plusDays(1).atStartOfDay(CommandContext.CHONGQING).toInstant();
        List<Step> steps = new ArrayList<>();
        for (Script script : scripts()) {
            script.steps().stream()
                    .filter(step -> step.recordedAt().isBefore(end))
                    .forEach(steps::add);
        }
        // stable: what is recorded at the same instant stays in the order of the scripts
        steps.sort(Comparator.comparing(Step::recordedAt));
        return steps;
    }

    private List<Script> scripts() {
        List<Script> scripts = new ArrayList<>();
        scripts.add(new Opening(register, dice("opening")).tell());
        scripts.add(Registering.all(register, dice("registration")));
        scripts.addAll(lives());
        scripts.add(Opening.importBatch(register, dice("import")));
        scripts.add(new Reform(register, dice("reform")).tell());
        scripts.add(new Administration(register, dice("administration")).tell());
        scripts.add(new DemonstrationPapers(register, this::lives, dice("demonstration")).tell());
        scripts.addAll(new SharedMatters(register, dice("shared")).tell());
        scripts.addAll(new Emergencies(register, dice("emergencies")).tell());
        return scripts;
    }

    private boolean lives(int cluster) {
        return cluster <= howMany;
    }

    private List<Script> lives() {
        List<Script> scripts = new ArrayList<>();
        Collection<CarriedProblem> merged = List.of();
        for (ClusterEntry cluster : register.clusters()) {
            Life life = life(cluster);
            scripts.add(life.script);
            Registering.tell(life);
            if (!lives(cluster.number()) || !cluster.inScope()) {
                continue;
            }
            ClusterStory story = new ClusterStory(life);
            switch (cluster.number()) {
                case Cast.SPLIT -> scripts.addAll(split(story, cluster));
                case Cast.MERGED ->
                    merged = story.merge(register.cluster(Cast.MERGED_INTO).id());
                case Cast.MERGED_INTO -> story.tell(merged);
                default -> story.tell(List.of());
            }
        }
        return scripts;
    }

    private List<Script> split(ClusterStory story, ClusterEntry cluster) {
        List<Life> successors = List.of(
                life(register.successor(cluster, Cast.FIRST_SUCCESSOR, "北片")),
                life(register.successor(cluster, Cast.FIRST_SUCCESSOR + 1, "南片")));
        story.split(successors);
        successors.forEach(successor -> new ClusterStory(successor).succeed());
        return successors.stream().map(life -> life.script).toList();
    }

    private Life life(ClusterEntry cluster) {
        RandomGenerator random = DICE.create(SEED + cluster.number());
        return new Life(cluster, Course.of(cluster, random), register, random);
    }

    /** Each part has dice of its own, so that a change in one leaves the others alone. */
    private static RandomGenerator dice(String part) {
        long seed = SEED;
        for (char letter : part.toCharArray()) {
            seed = seed * 31 + letter;
        }
        return DICE.create(seed);
    }
}
