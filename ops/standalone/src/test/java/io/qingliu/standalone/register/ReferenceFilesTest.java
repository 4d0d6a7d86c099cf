package io.qingliu.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.command.calendar.PublishCalendar;
import io.qingliu.command.document.RegisterDocument;
import io.qingliu.command.essentials.PublishEssentials;
import io.qingliu.command.form.PublishForm;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.policy.PublishPolicy;
import io.qingliu.command.rubric.PublishRubric;
import io.qingliu.command.rubric.PublishRubricVersion;
import io.qingliu.events.FieldType;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.RecordKind;
import io.qingliu.events.Role;
import io.qingliu.events.RubricItem;
import io.qingliu.events.Source;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.policy.PolicyCode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFilesTest {
    private static final CommandContext ZHOU = new CommandContext(
            LocalDate.parse("2024-07-01"),
            new ActorId("zhou"),
            Role.MUNICIPAL_BUREAU,
            new OrganisationId("org-市生态环境局"),
            null,
            new Source(Source.Kind.API, null),
            null,
            Instant.parse("2024-07-01T08:00:00Z"),
            null);

    @Test
    void the_illustrative_rubric_says_that_it_is_not_official_and_sums_to_100() {
        PublishRubric rubric = (PublishRubric) ReferenceFiles.illustrativeRubric(ZHOU);
        assertThat(rubric.title()).contains("示例（非官方）ILLUSTRATIVE");
        assertThat(rubric.mark()).isEqualTo(Mark.PROPOSED);
        assertThat(rubric.context()).isEqualTo(ZHOU);
        assertThat(rubric.scale()).isEqualTo(10);
        assertThat(rubric.maxPoints()).isEqualTo(1000);
        assertThat(rubric.passMarkPoints()).isEqualTo(900);
        assertThat(rubric.notApplicable()).isEqualTo(NotApplicableRule.RESCALE);
        assertThat(rubric.items()).hasSize(24);
        assertThat(rubric.items().stream().mapToLong(RubricItem::maxPoints).sum())
                .isEqualTo(1000);
        assertThat(rubric.vetoes()).hasSize(6);
    }

    @Test
    void the_illustrative_form_has_the_three_parts_and_says_that_it_is_not_official() {
        PublishForm form = (PublishForm) ReferenceFiles.illustrativeForm(ZHOU);
        assertThat(form.title()).contains("示例（非官方）ILLUSTRATIVE");
        assertThat(form.mark()).isEqualTo(Mark.PROPOSED);
        assertThat(form.kinds())
                .extracting(RecordKind::kind)
                .containsExactly(
                        "enterprise",
                        "segment",
                        "nodeDefect",
                        "misconnection",
                        "stormOutfall",
                        "overflow",
                        "pumpStation",
                        "facility",
                        "facilityMonth");
        assertThat(form.kinds()).extracting(RecordKind::part).contains(SurveyPart.values());
        // Nothing in it is the notice's: the real annex is not public.
        assertThat(form.kinds().stream().flatMap(kind -> kind.fields().stream()))
                .allSatisfy(field -> assertThat(field.mark()).isNotIn(Mark.SEED, Mark.BUREAU))
                .allSatisfy(field -> assertThat(field.decimals() > 0)
                        .isEqualTo(field.type() == FieldType.DECIMAL
                                || field.type() == FieldType.LONGITUDE
                                || field.type() == FieldType.LATITUDE));
    }

    @Test
    void the_calendar_lists_weekdays_off_and_weekends_at_work() {
        PublishCalendar calendar = (PublishCalendar) ReferenceFiles.shippedCalendar(ZHOU);
        assertThat(calendar.mark()).isEqualTo(Mark.GENERAL_KNOWLEDGE);
        assertThat(calendar.firstDay()).isEqualTo("2022-01-01");
        assertThat(calendar.lastDay()).isEqualTo("2027-12-31");
        assertThat(calendar.holidays())
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .contains(
                        LocalDate.parse("2022-10-07"),
                        LocalDate.parse("2023-06-22"),
                        LocalDate.parse("2024-10-01"),
                        LocalDate.parse("2025-01-28"),
                        LocalDate.parse("2026-02-16"));
        assertThat(calendar.makeUpDays())
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .contains(
                        LocalDate.parse("2022-10-09"),
                        LocalDate.parse("2023-06-25"),
                        LocalDate.parse("2024-09-29"),
                        LocalDate.parse("2025-02-08"),
                        LocalDate.parse("2026-09-20"))
                .noneMatch(day -> day.getYear() == 2027);
    }

    @Test
    void the_essentials_say_that_they_are_not_official() {
        PublishEssentials essentials = (PublishEssentials) ReferenceFiles.illustrativeEssentials(ZHOU);
        assertThat(essentials.title()).contains("示例（非官方）ILLUSTRATIVE");
        assertThat(essentials.mark()).isEqualTo(Mark.PROPOSED);
        assertThat(essentials.essentials()).hasSize(10);
    }

    @Test
    void the_policies_say_every_rule_and_what_is_the_notices_is_marked_so() {
        List<PublishPolicy> policies = ReferenceFiles.shippedPolicies(ZHOU).stream()
                .map(PublishPolicy.class::cast)
                .toList();
        List<PolicyRule> rules =
                policies.stream().flatMap(policy -> policy.rules().stream()).toList();
        assertThat(rules.stream().map(PolicyRule::code))
                .containsExactlyInAnyOrderElementsOf(List.of(PolicyCode.values()).stream()
                        .map(PolicyCode::code)
                        .toList());
        assertThat(rules.stream().filter(rule -> rule.mark() == Mark.SEED).map(PolicyRule::code))
                .containsExactlyInAnyOrder(
                        "cohort.2025.due",
                        "cohort.2027.due",
                        "cohort.2025.national-parks",
                        "demonstration.goal",
                        "acceptance.signing-roles");
        assertThat(rules)
                .filteredOn(rule -> rule.mark() == Mark.SEED || rule.mark() == Mark.INFERRED)
                .allSatisfy(rule -> assertThat(rule.sourceDocument()).startsWith("渝环办〔2024〕163号 "));
        assertThat(rules)
                .filteredOn(rule -> rule.mark() == Mark.PROPOSED)
                .allSatisfy(rule -> assertThat(rule.sourceDocument()).isEqualTo("proposed"));
    }

    @Test
    void the_documents_are_the_notice_and_those_it_names() {
        assertThat(ReferenceFiles.shippedDocuments(ZHOU))
                .extracting(RegisterDocument::number)
                .extracting(number -> Objects.requireNonNull(number).value())
                .containsExactly("渝环办〔2024〕163号", "渝环规〔2024〕5号", "渝环规〔2024〕5号", "渝环规〔2024〕5号", "环办水体函〔2024〕223号");
    }

    @Test
    void there_are_41_reporting_units_and_no_invented_codes() {
        ReportingUnits units = ReportingUnits.shipped();
        assertThat(units.all()).hasSize(41);
        assertThat(units.all().stream().filter(unit -> unit.divisionCode() == null))
                .extracting(ReportingUnits.Unit::name)
                .containsExactly("西部科学城重庆高新区", "万盛经开区", "两江新区");
        assertThat(units.named("南岸")).isEqualTo(units.named("南岸区"));
        assertThat(units.named("石柱县")).isEqualTo(units.named("石柱土家族自治县"));
        assertThat(units.named("忠")).isEmpty();
    }

    @Test
    void a_later_version_is_published_as_the_next() {
        assertThat(ReferenceFiles.rubric(rubric("version: 1", "version: 2"), ZHOU))
                .isInstanceOfSatisfying(
                        PublishRubricVersion.class,
                        next -> assertThat(next.version()).isEqualTo(2));
    }

    @Test
    void all_errors_of_a_file_are_told_with_line_and_path() {
        ReferenceFiles.Source file = new ReferenceFiles.Source("细则.yaml", """
                id: rubrik-x
                version: eins
                title: 细则
                mark: OFFICIAL
                scale: 10
                maxPoints: 1000
                passMarkPoints: 900
                passMark: 90
                notApplicable: RESCALE
                categories:
                  - {itemId: A, zh: 甲, en: A}
                items:
                  - {itemId: A1, itemId: A1, category: A, zh: 一, en: One, maxPoints: 4.5, deductionRule: 扣分, evidence: 照片}
                  - A2
                vetoes: []
                """);
        assertThatThrownBy(() -> ReferenceFiles.rubric(file, ZHOU))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        unreadable -> assertThat(unreadable.errors())
                                .extracting(error -> error.place().row() + " " + error.field() + " " + error.code())
                                .containsExactly(
                                        "8 passMark KEY_IS_UNKNOWN",
                                        "1 id ID_FORMAT",
                                        "2 version VALUE_DOES_NOT_FIT",
                                        "4 mark VALUE_DOES_NOT_FIT",
                                        "11 categories[0].maxPoints KEY_IS_MISSING",
                                        "13 items[0].itemId KEY_STANDS_TWICE",
                                        "13 items[0].maxPoints VALUE_DOES_NOT_FIT",
                                        "14 items[1] A_MAPPING_IS_DEMANDED"));
    }

    @Test
    void a_file_that_is_no_yaml_is_told_with_its_line() {
        ReferenceFiles.Source file = new ReferenceFiles.Source("x.yaml", "id: rubric-x\nversion: [1\ntitle: x\n");
        assertThatThrownBy(() -> ReferenceFiles.rubric(file, ZHOU))
                .isInstanceOfSatisfying(UnreadableFile.class, unreadable -> {
                    assertThat(unreadable.errors()).extracting(InputError::code).containsExactly("YAML_SYNTAX");
                    assertThat(unreadable.errors().getFirst().place().row()).isPositive();
                });
        assertThatThrownBy(() -> ReferenceFiles.rubric(new ReferenceFiles.Source("x.yaml", "# nothing\n"), ZHOU))
                .hasMessageContaining("FILE_IS_EMPTY");
    }

    @Test
    void a_file_in_another_encoding_or_not_there_is_told(@TempDir Path directory) throws Exception {
        Path gbk = directory.resolve("gbk.yaml");
        Files.write(gbk, "title: 评分细则".getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> ReferenceFiles.Source.of(gbk)).hasMessageContaining("FILE_IS_NOT_UTF_8");
        assertThatThrownBy(() -> ReferenceFiles.Source.of(directory.resolve("none.yaml")))
                .hasMessageContaining("FILE_CANNOT_BE_READ");
    }

    private static ReferenceFiles.Source rubric(String before, String after) {
        ReferenceFiles.Source shipped = ReferenceFiles.Source.shipped("rubric-illustrative-2024.yaml");
        return new ReferenceFiles.Source(shipped.name(), shipped.text().replace(before, after));
    }
}
