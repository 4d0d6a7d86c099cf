package io.qingliu.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import io.qingliu.query.kernel.Fold;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls stand, and each of them bites. */
class WallsTest {
    private static final JavaClasses BROKEN = Product.samples(
            "io.qingliu.events.broken",
            "io.qingliu.command.broken",
            "io.qingliu.command.kernel.broken",
            "io.qingliu.command.other",
            "io.qingliu.query.broken",
            "io.qingliu.query.kernel.broken",
            "io.qingliu.query.other",
            "io.qingliu.standalone.broken");

    static List<ArchRule> walls() {
        return Walls.ALL;
    }

    @ParameterizedTest
    @MethodSource("walls")
    void the_wall_stands(ArchRule wall) {
        wall.check(Product.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void the_wall_bites(ArchRule wall) {
        assertThatThrownBy(() -> wall.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    static Stream<String> waysToAsk() {
        return BROKEN.get("io.qingliu.query.broken.EveryWayToAsk").getMethods().stream()
                .map(JavaMethod::getName)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("waysToAsk")
    void every_way_to_ask_for_the_time_or_for_chance_is_known(String way) {
        assertThatThrownBy(() -> Walls.FOLDS_ARE_PURE.check(BROKEN)).hasMessageContaining("EveryWayToAsk." + way + "(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.sql.DriverManager", "TransactionSynchronizationManager"})
    void a_fold_answers_for_what_it_reaches_in_its_room(String outside) {
        assertThatThrownBy(() -> Walls.FOLDS_ARE_PURE.check(BROKEN)).hasMessageContaining(outside);
    }

    @Test
    void the_products_folds_are_seen() {
        assertThat(Product.CLASSES.stream()
                        .filter(type -> type.isAssignableTo(Fold.class))
                        .map(JavaClass::getSimpleName))
                .contains("ClusterStatusFold", "PlacesFold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RulingPage.rows",
                "query.kernel.Folds.tell",
                "query.kernel.Refused",
                "query.kernel.Recorded",
                "SummaryReportReturned"
            })
    void a_page_that_decides_is_told_what_gave_it_away(String sign) {
        assertThatThrownBy(() -> Walls.PAGES_AND_ENDPOINTS_HOLD_NO_RULE.check(BROKEN))
                .hasMessageContaining(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.qingliu.events",
                "io.qingliu.serialization",
                "io.qingliu.store",
                "io.qingliu.command.kernel",
                "io.qingliu.command.door",
                "io.qingliu.query.kernel",
                "io.qingliu.standalone"
            })
    void every_package_named_in_a_wall_exists(String name) {
        assertThat(Product.CLASSES.containPackage(name)).isTrue();
    }

    static Stream<Arguments> rooms() {
        return Stream.of(
                        "cluster survey remediation acceptance rubric summaryreport demonstration",
                        "park unit policy document application annualplan dispatch enforcement emergency practice",
                        "handover evidence report importbatch correction ledger form calendar essentials")
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_stream_has_its_events_and_its_room_under_one_word(String kind) {
        assertThat(Product.CLASSES.containPackage("io.qingliu.events." + kind)).isTrue();
        assertThat(Product.CLASSES.containPackage("io.qingliu.command." + kind)).isTrue();
    }

    @Test
    void there_is_no_room_without_a_stream() {
        List<String> named =
                rooms().map(arguments -> (String) arguments.get()[0]).sorted().toList();
        List<String> rooms = Product.CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(Walls::isRoom)
                .map(Walls::lastSegment)
                .distinct()
                .sorted()
                .toList();
        assertThat(rooms).isEqualTo(named);
    }
}
