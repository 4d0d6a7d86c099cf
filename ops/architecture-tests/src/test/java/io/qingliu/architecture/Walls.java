package io.qingliu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The walls of the house as rules; each is put to the product and to a sample that breaks it. */
final class Walls {
    /** Kinds of streams whose published versions every room may read through the one port (rulings §22). */
    private static final Set<String> REFERENCE = Set.of("rubric", "form", "calendar", "essentials", "policy");

    private static final Set<String> NOT_ROOMS = Set.of("kernel", "door");

    private Walls() {}

    static final ArchRule EVENTS_KNOW_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("io.qingliu.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.qingliu.events..", "java..", "org.jspecify..");

    static final ArchRule AXON_AND_JACKSON_STAY_BEHIND_THE_SEAMS = noClasses()
            .that()
            .resideInAPackage("io.qingliu.events..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "tools.jackson..", "com.fasterxml..");

    static final ArchRule COMMANDS_DO_NOT_KNOW_QUERIES = noClasses()
            .that()
            .resideInAPackage("io.qingliu.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.qingliu.query..");

    static final ArchRule QUERIES_DO_NOT_KNOW_COMMANDS = noClasses()
            .that()
            .resideInAPackage("io.qingliu.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.qingliu.command..");

    static final ArchRule STAGES_DO_NOT_KNOW_EACH_OTHER = slices().matching("io.qingliu.command.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("io.qingliu.command.kernel.."));

    static final ArchRule QUESTIONS_DO_NOT_KNOW_EACH_OTHER = slices().matching("io.qingliu.query.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("io.qingliu.query.kernel.."))
            // the yearly paper drives the folds of all other rooms: one fold, many drivers
            .ignoreDependency(resideInAPackage("io.qingliu.query.annualreport.."), DescribedPredicate.alwaysTrue())
            .allowEmptyShould(true);

    static final ArchRule THE_KERNEL_KNOWS_NO_ROOM = noClasses()
            .that()
            .resideInAPackage("io.qingliu.command.kernel..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("io.qingliu.command..").and(not(resideInAPackage("io.qingliu.command.kernel.."))));

    static final ArchRule A_STAGE_TOUCHES_ONLY_ITS_OWN_EVENTS = classes()
            .that(resideInAPackage("io.qingliu.command.*")
                    .and(not(simpleNameStartingWith("When")))
                    .and(not(resideInAnyPackage("io.qingliu.command.kernel", "io.qingliu.command.door"))))
            .should(touchOnlyTheirOwnEvents());

    static final ArchRule DECISIONS_ASK_NO_CLOCK_AND_NO_DICE = noClasses()
            .that(resideInAPackage("io.qingliu.command.*")
                    .and(not(resideInAnyPackage("io.qingliu.command.kernel", "io.qingliu.command.door"))))
            .should(askForTimeOrChance());

    static final ArchRule FOLDS_ASK_NO_CLOCK_AND_NO_DICE = noClasses()
            .that(resideInAPackage("io.qingliu.query..")
                    .and(DescribedPredicate.describe(
                            "are folds",
                            (JavaClass type) -> type.getSimpleName().endsWith("Fold"))))
            .should(askForTimeOrChance())
            .allowEmptyShould(true);

    static final ArchRule PROJECTIONS_SEND_NO_COMMANDS = noClasses()
            .that()
            .resideInAPackage("io.qingliu.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework.commandhandling..");

    static final ArchRule ROOMS_WRITE_NO_TABLES = noClasses()
            .that(resideInAPackage("io.qingliu.command.*")
                    .and(not(resideInAnyPackage("io.qingliu.command.kernel", "io.qingliu.command.door"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "io.qingliu.store..");

    static final ArchRule NOBODY_DEPENDS_ON_OPS = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.qingliu.events..",
                    "io.qingliu.serialization..",
                    "io.qingliu.store..",
                    "io.qingliu.command..",
                    "io.qingliu.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.qingliu.standalone..", "io.qingliu.benchmarks..");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("VO")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..common..",
                    "..impl..",
                    "..dto..",
                    "..helper..",
                    "..helpers..",
                    "..manager..",
                    "..service..",
                    "..services..");

    static final List<ArchRule> ALL = List.of(
            EVENTS_KNOW_ONLY_THE_JDK,
            AXON_AND_JACKSON_STAY_BEHIND_THE_SEAMS,
            COMMANDS_DO_NOT_KNOW_QUERIES,
            QUERIES_DO_NOT_KNOW_COMMANDS,
            STAGES_DO_NOT_KNOW_EACH_OTHER,
            QUESTIONS_DO_NOT_KNOW_EACH_OTHER,
            THE_KERNEL_KNOWS_NO_ROOM,
            A_STAGE_TOUCHES_ONLY_ITS_OWN_EVENTS,
            DECISIONS_ASK_NO_CLOCK_AND_NO_DICE,
            FOLDS_ASK_NO_CLOCK_AND_NO_DICE,
            PROJECTIONS_SEND_NO_COMMANDS,
            ROOMS_WRITE_NO_TABLES,
            NOBODY_DEPENDS_ON_OPS,
            NAMES_SAY_SOMETHING);

    private static ArchCondition<JavaClass> touchOnlyTheirOwnEvents() {
        return new ArchCondition<>("touch the events of their own stream only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = lastSegment(type.getPackageName());
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("io.qingliu.events."))
                        .filter(dependency -> {
                            String kind =
                                    lastSegment(dependency.getTargetClass().getPackageName());
                            return !kind.equals("ids") && !kind.equals(room) && !REFERENCE.contains(kind);
                        })
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> askForTimeOrChance() {
        Set<String> times = Set.of(
                Instant.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                ZonedDateTime.class.getName());
        return new ArchCondition<>("ask for the time or for chance") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getName();
                    boolean asks = (times.contains(owner) && name.equals("now"))
                            || owner.equals(Clock.class.getName())
                            || (owner.equals(UUID.class.getName()) && name.equals("randomUUID"))
                            || owner.equals(Random.class.getName())
                            || owner.startsWith("java.util.random.")
                            || owner.equals("java.security.SecureRandom")
                            || (owner.equals(System.class.getName())
                                    && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
                    if (asks) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }

    static boolean isRoom(String packageName) {
        return packageName.startsWith("io.qingliu.command.") && !NOT_ROOMS.contains(lastSegment(packageName));
    }

    static String lastSegment(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }
}
