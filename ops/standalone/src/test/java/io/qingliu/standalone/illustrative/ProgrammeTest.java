package io.qingliu.standalone.illustrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.DomainEvent;
import io.qingliu.events.Source;
import io.qingliu.events.ids.StreamId;
import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import io.qingliu.standalone.illustrative.Register.ParkEntry;
import io.qingliu.standalone.illustrative.Register.UnitEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The programme as it is told, before it is loaded. */
class ProgrammeTest {
    private static final Known NOTHING = new Known() {
        @Override
        public long position() {
            return 1;
        }

        @Override
        public String eventId(StreamId stream, Class<? extends DomainEvent> type) {
            return stream.value();
        }

        @Override
        public long position(StreamId stream, Class<? extends DomainEvent> type) {
            return 1;
        }
    };

    private static final List<Step> STEPS = new Programme(Register.CLUSTERS).steps();

    @Test
    void it_is_the_same_each_time_it_is_told() {
        assertThat(told(new Programme(Register.CLUSTERS).steps())).isEqualTo(told(STEPS));
    }

    private static List<String> told(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.commands(NOTHING).stream().map(command -> step.id() + command))
                .toList();
    }

    @Test
    void each_step_stands_once_and_is_recorded_after_the_one_before_it() {
        assertThat(STEPS).extracting(Step::id).doesNotHaveDuplicates();
        assertThat(STEPS).extracting(Step::recordedAt).isSorted();
    }

    @Test
    void facts_lie_in_the_period_and_are_recorded_at_most_five_days_later() {
        assertThat(STEPS).allSatisfy(step -> {
            assertThat(step.context().occurredOn()).isBetween(Programme.FIRST_DAY, Programme.LAST_DAY);
            assertThat(step.context().recordedOn())
                    .isBetween(
                            step.context().occurredOn(),
                            step.context().occurredOn().plusDays(5));
        });
    }

    @Test
    void every_command_is_marked_illustrative() {
        for (Step step : STEPS) {
            for (Command command : step.commands(NOTHING)) {
                assertThat(command.context().source().kind()).isEqualTo(Source.Kind.ILLUSTRATIVE);
            }
        }
    }

    @Test
    void units_parks_and_clusters_are_as_many_as_the_notice_says() {
        Register register = new Register();

        assertThat(register.units()).hasSize(41);
        assertThat(register.parks()).hasSize(50);
        assertThat(register.parks().stream().filter(park -> park.level() == io.qingliu.events.ParkLevel.NATIONAL))
                .hasSize(13);
        assertThat(register.clusters()).hasSize(111);
        assertThat(register.clusters().stream().filter(ClusterEntry::inScope)).hasSize(107);
    }

    @Test
    void no_name_is_that_of_a_real_division_or_park() throws IOException {
        List<String> real = realNames();
        List<String> invented = new ArrayList<>();
        Register register = new Register();
        for (int number = 1; number <= 44; number++) {
            UnitEntry unit = register.unit(number);
            invented.addAll(List.of(
                    unit.name(),
                    unit.englishName(),
                    unit.section().value(),
                    unit.team().value(),
                    unit.authority().value()));
        }
        for (int number = 1; number <= 52; number++) {
            ParkEntry park = register.park(number);
            invented.addAll(List.of(park.name(), Objects.requireNonNull(park.englishName())));
        }
        register.clusters()
                .forEach(cluster -> invented.addAll(
                        List.of(cluster.name(), cluster.managementBody().value())));

        assertThat(real).hasSizeGreaterThan(80);
        assertThat(invented).allSatisfy(name -> assertThat(real).noneMatch(part -> name.contains(part)));
    }

    /** The stems of real names: 万州 for 万州区 and for 万州经济技术开发区. */
    private static List<String> realNames() throws IOException {
        List<String> stems = new ArrayList<>();
        try (InputStream file = ProgrammeTest.class.getResourceAsStream("/reference/units.yaml")) {
            Map<String, Object> content = new Yaml().load(file);
            for (Object unit : (List<?>) Objects.requireNonNull(content.get("units"))) {
                stems.add(stem(String.valueOf(((Map<?, ?>) unit).get("name"))));
            }
        }
        Path parks = Path.of(System.getProperty("qingliu.root", "../.."), "ops/docs/register/parks-public-mended.csv");
        for (String line : Files.readAllLines(parks, StandardCharsets.UTF_8).stream()
                .skip(1)
                .toList()) {
            stems.add(stem(line.split(",", -1)[1]));
        }
        return stems;
    }

    private static String stem(String name) {
        String stem = name.replaceAll("(土家族|苗族|自治县|经济技术开发区|高新技术产业开发区|高新区|经开区|综合保税区|工业园区|新区|区|县)", "");
        return stem.length() < 2 ? name : stem;
    }
}
