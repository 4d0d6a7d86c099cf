package io.qingliu.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.cluster.DetermineFrontage;
import io.qingliu.command.cluster.DetermineScope;
import io.qingliu.command.cluster.RegisterCluster;
import io.qingliu.command.importbatch.CommitImport;
import io.qingliu.command.ledger.OpenLedger;
import io.qingliu.command.park.RegisterPark;
import io.qingliu.command.policy.PublishPolicy;
import io.qingliu.command.rubric.PublishRubric;
import io.qingliu.command.unit.EstablishUnit;
import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.standalone.register.ImportOutcome.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterImportTest {
    private static final Path SHIPPED = Path.of(System.getProperty("qingliu.root", "../.."), "ops/docs/register");
    private static final String PARKS = "园区名称,所在区县,级别,临长江干流\n甲园区,南岸区,国家级,是\n";
    private static final String CLUSTERS = "组团名称,园区名称,所在区县,临长江干流,是否纳入,企业数\n";

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final RegisterImport imports = new RegisterImport(ledger, () -> Instant.parse("2026-03-02T02:00:00Z"));

    @TempDir
    Path directory;

    @Test
    void the_public_file_is_refused_with_every_cell_that_a_clerk_must_mend() throws IOException {
        Path file = Files.copy(SHIPPED.resolve("parks-public.csv"), directory.resolve("parks-public.csv"));

        ImportOutcome outcome = run(file);

        assertThat(outcome.status()).isEqualTo(Status.REFUSED);
        assertThat(ledger.commands).isEmpty();
        assertThat(told(outcome))
                .containsExactly(
                        "2 临长江干流 FRONTAGE_IS_PARTIAL",
                        "3 临长江干流 FRONTAGE_IS_PARTIAL",
                        "7 临长江干流 FRONTAGE_IS_PARTIAL",
                        "10 临长江干流 FRONTAGE_IS_PARTIAL",
                        "15 临长江干流 FRONTAGE_IS_PARTIAL",
                        "17 临长江干流 FRONTAGE_IS_PARTIAL",
                        "18 级别 LEVEL_MUST_BE_KNOWN",
                        "22 级别 LEVEL_MUST_BE_KNOWN",
                        "22 临长江干流 FRONTAGE_IS_PARTIAL",
                        "23 级别 LEVEL_MUST_BE_KNOWN",
                        "24 级别 LEVEL_MUST_BE_KNOWN",
                        "43 临长江干流 FRONTAGE_IS_PARTIAL",
                        "44 临长江干流 FRONTAGE_IS_PARTIAL",
                        "45 临长江干流 FRONTAGE_IS_PARTIAL",
                        "46 临长江干流 FRONTAGE_IS_PARTIAL",
                        "47 临长江干流 FRONTAGE_IS_PARTIAL");
        assertThat(outcome.errors().getFirst().toString())
                .startsWith("parks-public.csv 第2行［临长江干流］ FRONTAGE_IS_PARTIAL：“部分”须落到组团")
                .endsWith("(the default of clusters that say nothing).");
    }

    @Test
    void the_error_copy_can_be_mended_and_imported_as_it_is() throws IOException {
        Path file = write("register.csv", PARKS + "乙园区,南岸区,未知,否\n");
        Path copy = run(file).errorCopies().getFirst();
        assertThat(copy.getFileName()).hasToString("register-to-mend.csv");
        String text = Files.readString(copy);
        assertThat(text).startsWith("\uFEFF园区名称,所在区县,级别,临长江干流,导入错误\r\n甲园区,南岸区,国家级,是,\r\n乙园区,南岸区,未知,否,");

        Files.writeString(copy, text.replace("未知,否", "省级,否"));
        assertThat(run(copy).status()).isEqualTo(Status.WRITTEN);
        assertThat(ledger.all(RegisterPark.class)).hasSize(2);
    }

    @Test
    void the_mended_public_file_loads() {
        ImportOutcome outcome = run(SHIPPED.resolve("parks-public-mended.csv"));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.status()).isEqualTo(Status.WRITTEN);
        assertThat(ledger.all(EstablishUnit.class)).hasSize(41);
        assertThat(ledger.all(RegisterPark.class)).hasSize(54);
        RegisterPark bonded = park("两路果园港综合保税区");
        assertThat(bonded.units()).containsExactly(new UnitId("unit-500112"), new UnitId("unit-500105"));
        assertThat(bonded.bondedZone()).isTrue();
        assertThat(bonded.level()).isEqualTo(ParkLevel.NATIONAL);
        assertThat(bonded.frontage()).isEqualTo(Frontage.UNKNOWN);
        assertThat(bonded.context().source().reference()).isEqualTo("parks-public-mended.csv:10");
        assertThat(bonded.context().occurredOn()).isEqualTo("2026-03-02");
        RegisterPark along = park("长寿经济技术开发区");
        assertThat(along.frontage()).isEqualTo(Frontage.YES);
        assertThat(along.rivers()).containsExactly("长江");
        assertThat(park("江津工业园区").level()).isEqualTo(ParkLevel.PROVINCIAL);
        assertThat(park("永川综合保税区").within()).isEqualTo(new ParkId("park-永川高新技术产业开发区"));
        assertThat(park("涪陵临港经济区").document()).contains("级别待核实");
        assertThat(ledger.all(RegisterCluster.class)).isEmpty();
        assertThat(ledger.all(CommitImport.class)).singleElement().satisfies(batch -> {
            assertThat(batch.rows()).isEqualTo(54);
            assertThat(batch.fileName()).isEqualTo("parks-public-mended.csv");
        });
        assertThat(outcome.notes())
                .extracting(ImportNote::zh)
                .anyMatch(note -> note.startsWith("登记册有园区 54 个（国家级 13 个）；通知一为 50 个"));
    }

    @Test
    void a_park_is_registered_after_the_one_that_contains_it_whatever_the_order_of_the_rows() throws IOException {
        Path file = write("parks.csv", """
                园区名称,所在区县,级别,临长江干流,所在大园区
                内园区,南岸区,省级,否,中园区
                别园区,南岸区,省级,否,
                中园区,南岸区,省级,否,外园区
                外园区,南岸区,国家级,否,
                """);

        assertThat(run(file).status()).isEqualTo(Status.WRITTEN);
        assertThat(ledger.all(RegisterPark.class))
                .extracting(RegisterPark::name)
                .containsExactly("外园区", "中园区", "内园区", "别园区");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        run(SHIPPED.resolve("parks-public-mended.csv"));
        int before = ledger.commands.size();
        assertThat(run(SHIPPED.resolve("parks-public-mended.csv")).status()).isEqualTo(Status.NOTHING_NEW);
        assertThat(ledger.commands).hasSize(before);
    }

    @Test
    void a_dry_run_writes_nothing() {
        ImportOutcome outcome = imports.run(
                request(null, true, LocalDate.parse("2024-07-01"), SHIPPED.resolve("parks-public-mended.csv")));
        assertThat(outcome.status()).isEqualTo(Status.WOULD_BE_WRITTEN);
        assertThat(outcome.counts()).containsEntry("登记园区", 54).containsEntry("设立上报单位", 41);
        assertThat(ledger.commands).isEmpty();
    }

    @Test
    void clusters_come_with_their_scope_and_their_own_frontage() {
        Path parks = write("parks.csv", """
                园区名称,所在区县,级别,临长江干流,园区管理机构
                甲园区,南岸区、巴南区,国家级,未知,甲管委会
                """);
        Path clusters = write("clusters.csv", """
                组团名称,组团编号,园区名称,所在区县,临长江干流,所临河流,是否纳入,企业数（家）,认定理由,园区管理机构
                东组团,J-01,甲园区,巴南,是,,是,12,,
                西组团,,甲园区,南岸,,,否,0,尚无企业入驻,西组团公司
                北组团,,甲园区,南岸,否,嘉陵江,,3家,,
                南组团,,甲园区,南岸,未知,,,,,
                """);

        ImportOutcome outcome = run(parks, clusters);

        assertThat(outcome.errors()).isEmpty();
        assertThat(ledger.all(RegisterCluster.class))
                .extracting(
                        c -> c.clusterId().value(),
                        RegisterCluster::unitId,
                        RegisterCluster::parkLevel,
                        RegisterCluster::frontage,
                        RegisterCluster::managementBody)
                .containsExactly(
                        row("cluster-J-01", "unit-500113", "org-甲管委会"),
                        row("cluster-甲园区-西组团", "unit-500108", "org-西组团公司"),
                        row("cluster-甲园区-北组团", "unit-500108", "org-甲管委会"),
                        row("cluster-甲园区-南组团", "unit-500108", "org-甲管委会"));
        assertThat(ledger.all(DetermineFrontage.class))
                .extracting(DetermineFrontage::clusterId, DetermineFrontage::frontage, DetermineFrontage::rivers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new ClusterId("cluster-J-01"), Frontage.YES, List.of("长江")),
                        org.assertj.core.groups.Tuple.tuple(
                                new ClusterId("cluster-甲园区-北组团"), Frontage.YES, List.of("嘉陵江")));
        assertThat(ledger.all(DetermineScope.class))
                .extracting(
                        c -> c.clusterId().value() + " " + c.inScope() + " " + c.enterpriseCount() + " " + c.reason())
                .containsExactly(
                        "cluster-J-01 true 12 登记册：入驻企业12家",
                        "cluster-甲园区-西组团 false 0 尚无企业入驻",
                        "cluster-甲园区-北组团 true 3 登记册：入驻企业3家");
        assertThat(outcome.notes())
                .anySatisfy(note -> assertThat(note.toString()).startsWith("clusters.csv 第5行 “是否纳入”和“企业数”均未填写"));
    }

    private static org.assertj.core.groups.Tuple row(String cluster, String unit, String body) {
        return org.assertj.core.groups.Tuple.tuple(
                cluster, new UnitId(unit), ParkLevel.NATIONAL, Frontage.UNKNOWN, new OrganisationId(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "东组团,甲园区,南岸区,是,是,          | 2 企业数 CELL_IS_EMPTY",
                "东组团,甲园区,南岸区,是,是,0         | 2 是否纳入 OUT_OF_SCOPE_MEANS_NO_ENTERPRISE",
                "东组团,甲园区,南岸区,是,否,4         | 2 是否纳入 OUT_OF_SCOPE_MEANS_NO_ENTERPRISE",
                "东组团,甲园区,南岸区,是,是,十二      | 2 企业数 A_COUNT_IS_DEMANDED",
                "东组团,甲园区,南岸区,是,是,-3        | 2 企业数 A_COUNT_IS_DEMANDED",
                "东组团,甲园区,南岸区,是,也许,3       | 2 是否纳入 YES_OR_NO_IS_DEMANDED",
                "东组团,甲园区,南岸区,部分,是,3       | 2 临长江干流 FRONTAGE_IS_PARTIAL",
                "东组团,甲园区,南岸区,大概,是,3       | 2 临长江干流 FRONTAGE_IS_UNREADABLE",
                "东组团,甲园区,南岸区、巴南区,是,是,3 | 2 所在区县 CLUSTER_HAS_ONE_UNIT",
                "东组团,甲园区,,是,是,3               | 2 所在区县 CELL_IS_EMPTY",
                "东组团,甲园区,江州区,是,是,3         | 2 所在区县 UNIT_IS_UNKNOWN",
                "东组团,乙园区,南岸区,是,是,3         | 2 园区名称 PARK_IS_UNKNOWN",
                "东组团,,南岸区,是,是,3               | 2 园区名称 CELL_IS_EMPTY",
                ",甲园区,南岸区,是,是,3               | 2 组团名称 CELL_IS_EMPTY"
            })
    void a_cluster_that_cannot_be_read_is_told_by_row_and_field(String row, String error) {
        ImportOutcome outcome = run(write("parks.csv", PARKS), write("clusters.csv", CLUSTERS + row + "\n"));
        assertThat(told(outcome)).containsExactly(error);
        assertThat(ledger.commands).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "乙园区,南岸区,,是,,,       | 3 级别 CELL_IS_EMPTY",
                "乙园区,南岸区,县级,是,,,   | 3 级别 LEVEL_MUST_BE_KNOWN",
                "乙园区,南岸区,省级,,,,     | 3 临长江干流 CELL_IS_EMPTY",
                "乙园区,南岸区,省级,部分,,, | 3 临长江干流 FRONTAGE_IS_PARTIAL",
                "乙园区,南岸区、南岸,省级,是,,, | 3 所在区县 UNIT_STANDS_TWICE",
                "乙园区,南岸和巴南,省级,是,,,   | 3 所在区县 UNIT_IS_UNKNOWN",
                "乙园区,南岸区,省级,否,长江,,   | 3 所临河流 RIVERS_CONTRADICT_FRONTAGE",
                "乙园区,南岸区,省级,未知,乌江,, | 3 所临河流 RIVERS_CONTRADICT_FRONTAGE",
                "乙园区,南岸区,省级,是,,乙园区, | 3 所在大园区 PARK_LIES_WITHIN_ITSELF",
                "乙园区,南岸区,省级,是,,丙园区, | 3 所在大园区 PARK_IS_UNKNOWN",
                "乙园区,南岸区,省级,是,,,×?     | 3 综合保税区 YES_OR_NO_IS_DEMANDED",
                "甲园区,南岸区,省级,是,,,       | 3 园区名称 ROW_STANDS_TWICE",
                ",南岸区,省级,是,,,             | 3 园区名称 CELL_IS_EMPTY"
            })
    void a_park_that_cannot_be_read_is_told_by_row_and_field(String row, String error) {
        Path file = write("parks.csv", "园区名称,所在区县,级别,临长江干流,所临河流,所在大园区,综合保税区\n甲园区,南岸区,国家级,是,,,\n" + row + "\n");
        assertThat(told(run(file))).containsExactly(error);
        assertThat(ledger.commands).isEmpty();
    }

    @Test
    void all_errors_of_all_files_are_told_at_once() {
        Path parks = write("parks.csv", "园区名称,所在区县,级别,临长江干流\n甲园区,江州区,未知,部分\n");
        Path clusters = write("clusters.csv", CLUSTERS + "东组团,甲园区,南岸区,是,是,\n东组团,甲园区,南岸区,是,是,1\n");
        assertThat(told(run(parks, clusters)))
                .containsExactly(
                        "2 级别 LEVEL_MUST_BE_KNOWN",
                        "2 所在区县 UNIT_IS_UNKNOWN",
                        "2 临长江干流 FRONTAGE_IS_PARTIAL",
                        "2 企业数 CELL_IS_EMPTY",
                        "3 组团名称 ROW_STANDS_TWICE");
    }

    @Test
    void parks_that_contain_each_other_in_a_circle_are_told() {
        Path file = write("parks.csv", """
                园区名称,所在区县,级别,临长江干流,所在大园区
                甲园区,南岸区,国家级,是,乙园区
                乙园区,南岸区,国家级,是,甲园区
                """);
        assertThat(told(run(file)))
                .containsExactly("2 所在大园区 PARK_LIES_WITHIN_ITSELF", "3 所在大园区 PARK_LIES_WITHIN_ITSELF");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "名称;区县                                         | 0 null HEADINGS_NOT_FOUND",
                "园区名称,所在区县,级别,临长江干流,负责人电话       | 1 负责人电话 COLUMN_IS_UNKNOWN",
                "园区名称,所在区县,级别,临长江干流,企业数           | 1 企业数 COLUMN_IS_UNKNOWN",
                "园区名称,所在区县,级别,临长江干流,园区级别         | 1 园区级别 COLUMN_STANDS_TWICE",
                "园区名称,所在区县,临长江干流                       | 1 级别 COLUMN_IS_MISSING",
                "园区名称,所在区县,级别,临长江干流                  | 0 null TABLE_IS_EMPTY"
            })
    void a_table_that_cannot_be_read_is_told(String headings, String error) {
        assertThat(told(run(write("parks.csv", headings + "\n")))).containsExactly(error);
    }

    @Test
    void headings_may_stand_below_a_title_in_any_order_and_in_other_words() {
        Path file = write("parks.csv", """
                重庆市工业园区登记册（2024年）,,,,
                ,,,,
                是否临长江干流,园区级别, 区　县 ,工业园区名称*,备注
                否,市级,"江津区
                永川区",甲园区,随便写
                """);
        assertThat(run(file).errors()).isEmpty();
        assertThat(park("甲园区").units()).containsExactly(new UnitId("unit-500116"), new UnitId("unit-500118"));
        assertThat(park("甲园区").context().source().reference()).isEqualTo("parks.csv:4");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16"})
    void files_come_in_the_encodings_of_offices(String charset) throws IOException {
        Path file = Files.write(directory.resolve("parks.csv"), PARKS.getBytes(Charset.forName(charset)));
        assertThat(run(file).errors()).isEmpty();
        assertThat(park("甲园区").name()).isEqualTo("甲园区");
    }

    @Test
    void files_that_are_no_registers_are_told() throws IOException {
        Path noText = Files.write(directory.resolve("a.csv"), new byte[] {'x', (byte) 0xFF, (byte) 0xFF, ',', 'y'});
        Path noWorkbook = write("b.xlsx", "园区名称");
        Path unclosed = write("c.csv", "园区名称,所在区县\n\"甲园区,南岸区\n");
        Path nothing = directory.resolve("none.csv");
        assertThat(told(run(noText, noWorkbook, unclosed, nothing)))
                .containsExactly(
                        "0 null ENCODING_IS_UNKNOWN",
                        "0 null WORKBOOK_CANNOT_BE_READ",
                        "2 null QUOTE_IS_NOT_CLOSED",
                        "0 null FILE_CANNOT_BE_READ");
    }

    @Test
    void a_workbook_has_a_sheet_of_parks_and_one_of_clusters_with_merged_cells() throws IOException {
        Path file = directory.resolve("register.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet parks = workbook.createSheet("园区");
            row(parks, 0, "园区名称", "所在区县", "级别", "临长江干流");
            row(parks, 1, "甲园区", "南岸区", "国家级", "是");
            Sheet clusters = workbook.createSheet("组团");
            row(clusters, 0, "组团表");
            row(clusters, 1, "园区名称", "组团名称", "所在区县", "企业数");
            row(clusters, 2, "甲园区", "一组团", "南岸区", "").createCell(3).setCellValue(12);
            row(clusters, 3, "", "二组团", "南岸区", "").createCell(3).setCellFormula("3-3");
            clusters.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            clusters.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.createSheet("空");
            workbook.write(out);
        }

        ImportOutcome outcome = run(file);

        assertThat(outcome.errors()).isEmpty();
        assertThat(ledger.all(RegisterCluster.class))
                .extracting(c -> c.name() + " " + c.parkId().value())
                .containsExactly("一组团 park-甲园区", "二组团 park-甲园区");
        assertThat(ledger.all(DetermineScope.class))
                .extracting(DetermineScope::inScope)
                .containsExactly(true, false);
        assertThat(ledger.all(DetermineScope.class)
                        .getFirst()
                        .context()
                        .source()
                        .reference())
                .isEqualTo("register.xlsx!组团:3");
    }

    @Test
    void later_clusters_may_name_parks_of_the_ledger_and_what_is_there_stays_as_it_is() {
        run(write("parks.csv", PARKS));
        ledger.commands.clear();
        Path again = write("parks-2.csv", PARKS + "乙园区,南岸区,省级,否\n");
        Path clusters = write("clusters.csv", CLUSTERS + "东组团,甲园区,南岸区,,是,5\n");

        ImportOutcome outcome = run(again, clusters);

        assertThat(outcome.errors()).isEmpty();
        assertThat(ledger.all(EstablishUnit.class)).isEmpty();
        assertThat(ledger.all(RegisterPark.class))
                .extracting(RegisterPark::name)
                .containsExactly("乙园区");
        assertThat(ledger.all(RegisterCluster.class)).singleElement().satisfies(cluster -> {
            assertThat(cluster.frontage()).isEqualTo(Frontage.YES);
            assertThat(cluster.rivers()).containsExactly("长江");
        });
        assertThat(outcome.notes())
                .anySatisfy(note -> assertThat(note.toString()).startsWith("parks-2.csv 第2行 已在台账登记（park-甲园区）"));
        Path raised = write("parks-3.csv", PARKS.replace("国家级", "省级"));
        assertThat(told(run(raised))).containsExactly("2 级别 LEVEL_DIFFERS_FROM_THE_LEDGER");
    }

    @Test
    void a_rubric_comes_in_the_same_batch_and_its_rules_are_told_with_their_lines() throws IOException {
        String shipped =
                ReferenceFiles.Source.shipped("rubric-illustrative-2024.yaml").text();
        Path rubric = write("rubric.yaml", shipped.replace("passMarkPoints: 900", "passMarkPoints: 899"));
        Path register = write("parks.csv", PARKS);

        ImportOutcome refused = imports.run(request(rubric, false, null, register));
        int line = shipped.substring(0, shipped.indexOf("passMarkPoints: 900")).split("\n", -1).length;
        assertThat(told(refused)).containsExactly(line + " passMarkPoints THE_PASS_MARK_IS_AT_LEAST_90");
        assertThat(refused.errors().getFirst().zh()).contains("四（一）4");
        assertThat(ledger.commands).isEmpty();

        Files.writeString(rubric, shipped);
        assertThat(imports.run(request(rubric, false, null, register)).status()).isEqualTo(Status.WRITTEN);
        assertThat(ledger.all(PublishRubric.class)).hasSize(1);
        assertThat(told(imports.run(request(rubric, false, null, register))))
                .singleElement()
                .asString()
                .endsWith("version VERSION_IS_PUBLISHED");
        Files.writeString(
                rubric, shipped.replace("rubric-illustrative-2024", "rubric-x").replace("version: 1", "version: 2"));
        assertThat(told(imports.run(request(rubric, false, null, register))))
                .singleElement()
                .asString()
                .endsWith("version FIRST_VERSION_IS_1");
    }

    @Test
    void the_shipped_reference_data_is_published_where_asked_for() {
        imports.run(new ImportRequest(
                List.of(), null, null, true, null, new ActorId("zhou"), new OrganisationId("org-x"), false));
        assertThat(ledger.all(PublishPolicy.class)).hasSize(7);
        assertThat(ledger.all(PublishRubric.class)).isEmpty();
        assertThat(ledger.all(CommitImport.class)).isEmpty();
    }

    @Test
    void the_first_import_puts_the_ledger_into_use_as_a_real_one() {
        run(write("parks.csv", PARKS));
        assertThat(ledger.commands.getFirst()).isInstanceOfSatisfying(OpenLedger.class, opening -> {
            assertThat(opening.illustrative()).isFalse();
            assertThat(opening.context().role()).isEqualTo(Role.AUTOMATION);
        });
    }

    @Test
    void a_real_register_does_not_go_into_an_illustrative_ledger() {
        ledger.illustrative = true;
        assertThat(told(run(write("parks.csv", PARKS)))).containsExactly("0 null THE_LEDGER_IS_ILLUSTRATIVE");
        assertThat(ledger.commands).isEmpty();
    }

    @Test
    void a_register_cannot_describe_a_day_to_come() {
        ImportOutcome outcome =
                imports.run(request(null, false, LocalDate.parse("2026-03-03"), write("parks.csv", PARKS)));
        assertThat(told(outcome)).containsExactly("0 null A_FACT_CANNOT_LIE_AFTER_ITS_RECORDING");
    }

    private ImportOutcome run(Path... registers) {
        return imports.run(request(null, false, null, registers));
    }

    private static ImportRequest request(
            @Nullable Path rubric, boolean dryRun, @Nullable LocalDate on, Path... registers) {
        return new ImportRequest(
                Arrays.asList(registers),
                rubric,
                null,
                false,
                on,
                new ActorId("zhou"),
                new OrganisationId("org-municipal-bureau"),
                dryRun);
    }

    private RegisterPark park(String name) {
        return ledger.all(RegisterPark.class).stream()
                .filter(park -> park.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Row row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int c = 0; c < cells.length; c++) {
            row.createCell(c).setCellValue(cells[c]);
        }
        return row;
    }

    private static List<String> told(ImportOutcome outcome) {
        return outcome.errors().stream()
                .map(error -> error.place().row() + " " + error.field() + " " + error.code())
                .toList();
    }
}
