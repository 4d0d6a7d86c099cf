package io.qingliu.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.standalone.register.ImportOutcome.Status;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterCommandLineTest {
    private static final InputError ERROR = new InputError(
            new InputPlace("parks.csv", null, 18), "级别", "LEVEL_MUST_BE_KNOWN", "请查明级别。", "Find out the level.");

    private final List<ImportRequest> asked = new ArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void register_import_is_meant_by_its_first_two_words() {
        assertThat(RegisterCommandLine.isMeant("register", "import", "x.csv")).isTrue();
        assertThat(RegisterCommandLine.isMeant("register")).isFalse();
        assertThat(RegisterCommandLine.isMeant("--server.port=0")).isFalse();
    }

    @Test
    void all_options_are_understood_in_both_forms_and_springs_are_left_alone() {
        assertThat(run(
                        Status.WRITTEN,
                        "parks.xlsx",
                        "--rubric",
                        "r.yaml",
                        "--server.port=0",
                        "clusters.csv",
                        "--form=f.yaml",
                        "--on=2024-07-01",
                        "--actor",
                        "zhou-1",
                        "--organisation=org-x",
                        "--reference",
                        "--dry-run"))
                .isEqualTo(RegisterCommandLine.DONE);
        assertThat(asked)
                .containsExactly(new ImportRequest(
                        List.of(Path.of("parks.xlsx"), Path.of("clusters.csv")),
                        Path.of("r.yaml"),
                        Path.of("f.yaml"),
                        true,
                        LocalDate.parse("2024-07-01"),
                        new ActorId("zhou-1"),
                        new OrganisationId("org-x"),
                        true));
    }

    @Test
    void a_refusal_is_told_with_every_error_and_an_exit_code() {
        assertThat(run(Status.REFUSED, "parks.csv")).isEqualTo(RegisterCommandLine.MEND_FIRST);
        assertThat(text())
                .contains("parks.csv 第18行［级别］ LEVEL_MUST_BE_KNOWN：请查明级别。 Find out the level.")
                .contains("发现 1 处须更正，未写入任何内容。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x.csv --weather dry", "x.csv --on", "x.csv --on 2024-7-1", "x.csv --actor 周某", "--dry-run"})
    void what_cannot_be_understood_is_told_with_the_usage(String arguments) {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        assertThat(run(Status.WRITTEN, words)).isEqualTo(RegisterCommandLine.USAGE);
        assertThat(asked).isEmpty();
        assertThat(text()).contains("用法 Usage: register import");
    }

    private int run(Status status, String... arguments) {
        List<String> all = new ArrayList<>(List.of("register", "import"));
        all.addAll(List.of(arguments));
        return RegisterCommandLine.run(
                all.toArray(String[]::new),
                request -> {
                    asked.add(request);
                    return new ImportOutcome(
                            status,
                            status == Status.REFUSED ? List.of(ERROR) : List.of(),
                            List.of(),
                            Map.of(),
                            null,
                            List.of());
                },
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
