package io.qingliu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The big walls between the modules, seen from the compiled classes. */
class ModuleWallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.qingliu");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.qingliu.events",
                "io.qingliu.serialization",
                "io.qingliu.command",
                "io.qingliu.query",
                "io.qingliu.standalone"
            })
    void every_package_named_in_a_rule_exists(String name) {
        Assertions.assertThat(CLASSES.containPackage(name)).isTrue();
    }

    @Test
    void the_command_side_does_not_know_the_query_side() {
        noClasses()
                .that()
                .resideInAPackage("io.qingliu.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.qingliu.query..")
                .check(CLASSES);
    }

    @Test
    void the_query_side_does_not_know_the_command_side() {
        noClasses()
                .that()
                .resideInAPackage("io.qingliu.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.qingliu.command..")
                .check(CLASSES);
    }
}
