package io.qingliu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.qingliu.command.kernel.Rule;
import io.qingliu.events.DomainEvent;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Recorded;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The walls of the house as rules; each is put to the product and to a sample that breaks it. */
final class Walls {
    /** Kinds of streams whose published versions every room may read through the one port (rulings §22). */
    private static final Set<String> REFERENCE = Set.of("rubric", "form", "calendar", "essentials", "policy");

    private static final Set<String> NOT_ROOMS = Set.of("kernel", "door");

    /** What a fold may not reach: whatever needs a running system. */
    private static final List<String> OUTSIDE_A_FOLD = List.of(
            "org.springframework",
            "jakarta.",
            "org.hibernate",
            "java.sql",
            "javax.sql",
            "java.net",
            "java.io",
            "java.nio.file",
            "io.qingliu.store",
            "io.qingliu.processing");

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

    static final ArchRule THE_QUERY_KERNEL_KNOWS_NO_ROOM = noClasses()
            .that()
            .resideInAPackage("io.qingliu.query.kernel..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("io.qingliu.query..").and(not(resideInAPackage("io.qingliu.query.kernel.."))));

    static final ArchRule PAGES_AND_ENDPOINTS_HOLD_NO_RULE = classes()
            .that(resideInAnyPackage("io.qingliu.command..", "io.qingliu.query..")
                    .and(DescribedPredicate.describe(
                            "are pages or endpoints",
                            (JavaClass type) -> outermost(type).matches("\\w+(Page|Api|Endpoint)"))))
            .should(onlyPassOn())
            .allowEmptyShould(true);

    static final ArchRule A_STAGE_TOUCHES_ONLY_ITS_OWN_EVENTS = classes()
            .that(resideInAPackage("io.qingliu.command.*")
                    .and(not(simpleNameStartingWith("When")))
                    .and(not(resideInAnyPackage("io.qingliu.command.kernel", "io.qingliu.command.door"))))
            .should(touchOnlyTheirOwnEvents());

    static final ArchRule DECISIONS_ASK_NO_CLOCK_AND_NO_DICE = noClasses()
            .that(resideInAPackage("io.qingliu.command.*")
                    .and(not(resideInAnyPackage("io.qingliu.command.kernel", "io.qingliu.command.door"))))
            .should(askForTimeOrChance());

    /** All that a fold reaches inside its room is part of the fold, whatever it is called. */
    static final ArchRule FOLDS_ARE_PURE = classes()
            .that(resideInAPackage("io.qingliu.query..")
                    .and(DescribedPredicate.describe(
                            "are folds",
                            (JavaClass type) -> type.isAssignableTo(Fold.class) && !type.isEquivalentTo(Fold.class))))
            .should(reachNothingButFacts())
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
            THE_QUERY_KERNEL_KNOWS_NO_ROOM,
            PAGES_AND_ENDPOINTS_HOLD_NO_RULE,
            A_STAGE_TOUCHES_ONLY_ITS_OWN_EVENTS,
            DECISIONS_ASK_NO_CLOCK_AND_NO_DICE,
            FOLDS_ARE_PURE,
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
        return new ArchCondition<>("ask for the time or for chance") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(TimeAndChance::asked)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
            }
        };
    }

    /** What turns the same events into another answer tomorrow, or needs a running system to be asked at all. */
    private static ArchCondition<JavaClass> reachNothingButFacts() {
        return new ArchCondition<>("reach no clock, no dice, no framework and no table inside their room") {
            @Override
            public void check(JavaClass fold, ConditionEvents events) {
                for (JavaClass type : reached(fold)) {
                    type.getAccessesFromSelf().stream()
                            .filter(TimeAndChance::asked)
                            .forEach(
                                    access -> events.add(SimpleConditionEvent.violated(fold, access.getDescription())));
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> OUTSIDE_A_FOLD.stream()
                                    .anyMatch(dependency.getTargetClass().getPackageName()::startsWith))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(fold, dependency.getDescription())));
                }
            }
        };
    }

    /** A class and all classes of its package that it leads to. */
    private static Set<JavaClass> reached(JavaClass start) {
        Set<JavaClass> reached = new LinkedHashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            JavaClass type = open.removeFirst().getBaseComponentType();
            if (type.getPackageName().equals(start.getPackageName()) && reached.add(type)) {
                type.getDirectDependenciesFromSelf().forEach(dependency -> open.add(dependency.getTargetClass()));
            }
        }
        return reached;
    }

    /** They read parameters and hand them to a question, to long work in the making or to the gateway; {@code
     * Folds} they may hand on, for a moment is read with it, but not ask. What is true or allowed is decided there. */
    private static ArchCondition<JavaClass> onlyPassOn() {
        return new ArchCondition<>("only read parameters and call a question or the gateway") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getRawType()
                                .getSimpleName()
                                .matches("(Find|Get|Count|Compare)[A-Z]\\w*|[A-Z]\\w*Jobs|Folds|LedgerGateway"))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(type, field.getDescription())));
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isAssignableTo(Folds.class))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isARule(dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    /** Refusals, events, and what folds and decides them. */
    private static boolean isARule(JavaClass type) {
        return (type.isAssignableTo(Throwable.class) && type.getPackageName().startsWith("io.qingliu."))
                || type.isAssignableTo(DomainEvent.class)
                || type.isAssignableTo(Recorded.class)
                || type.isAssignableTo(Fold.class)
                || type.isAssignableTo(Rule.class);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Walls::outermost).orElseGet(type::getSimpleName);
    }

    static boolean isRoom(String packageName) {
        return packageName.startsWith("io.qingliu.command.") && !NOT_ROOMS.contains(lastSegment(packageName));
    }

    static String lastSegment(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }
}
