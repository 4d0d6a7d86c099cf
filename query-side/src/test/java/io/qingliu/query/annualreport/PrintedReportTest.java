package io.qingliu.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.summaryreport.SummaryReportSubmitted;
import io.qingliu.query.testing.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed forms of a report hold what it says, and are the same for the same report. */
class PrintedReportTest {
    private static final String FORMULA = "=1+1";
    private static final Print PAPER = Print.of(Made.of2025(new SummaryReportSubmitted(
            SummaryReportId.of(Story.SECOND, 1),
            Facts.on("2025-11-06"),
            1,
            Story.paper("清溪环文〔2025〕30号"),
            FORMULA,
            "工业园区雨污分流 <全覆盖> & 达标",
            "第一行\n第二行\u0007綦江",
            AcceptanceId.of(Story.SECOND, 1))));

    private static byte[] printed(String form, Print paper) {
        return switch (form) {
            case "pdf" -> AsPages.of(paper);
            case "docx" -> AsText.of(paper);
            default -> AsWorkbook.of(paper);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "xlsx"})
    void the_same_report_gives_the_same_file(String form) {
        assertThat(printed(form, PAPER)).isEqualTo(printed(form, PAPER)).hasSizeGreaterThan(8_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "xlsx"})
    void an_empty_report_is_printed_too(String form) {
        assertThat(printed(form, Print.of(Made.ofNothing()))).hasSizeGreaterThan(4_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void an_office_file_bears_no_time_of_its_making(String form) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(printed(form, PAPER)))) {
            List<String> names = new ArrayList<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
            assertThat(names.getFirst()).isEqualTo("[Content_Types].xml");
            assertThat(names.subList(1, names.size())).isSorted();
        }
    }

    @Test
    void the_pages_are_tagged_named_and_outlined() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(AsPages.of(PAPER))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("2025年度全市工业园区“污水零直排区”建设情况报告");
            assertThat(pdf.getDocumentInformation().getCreationDate().getTimeInMillis())
                    .isEqualTo(Documents.TIME.toEpochMilli());
            List<String> chapters = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                chapters.add(item.getTitle());
                assertThat(item.findDestinationPage(pdf)).isNotNull();
            }
            assertThat(chapters)
                    .containsExactly(
                            "一、总体进展",
                            "二、组团状态",
                            "三、验收评分",
                            "四、问题整改",
                            "五、工程建设",
                            "六、销号情况",
                            "七、示范创建与通报表扬",
                            "八、典型做法、建设亮点和突出成效",
                            "九、示范经验推广",
                            "十、联合执法、应急演练和调度",
                            "十一、与2024年对比",
                            "十二、上年度已印发报告的数据重述",
                            "附表 组团一览",
                            "口径说明");
        }
    }

    @Test
    void text_copies_and_searches_as_it_reads() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(AsPages.of(PAPER))) {
            String all = new PDFTextStripper().getText(pdf);
            assertThat(all.chars().filter(c -> c >= 0x2E80 && c <= 0x2FDF)).isEmpty();
            assertThat(all).doesNotContain("#");
            String text = all.replaceAll("\\s", "");
            assertThat(text)
                    .contains("演示数据ILLUSTRATIVE")
                    .contains("截至2025年11月15日，纳入建设范围的组团共2个，其中验收合格2/2（100.0%）")
                    .contains("渝环函〔2025〕8号")
                    .contains("工业园区雨污分流<全覆盖>&达标")
                    .contains("第一行第二行綦江")
                    .contains("整改已核验（据纸质补录）");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(pdf).replaceAll("\\s", ""))
                        .contains("—" + page + "/" + pdf.getNumberOfPages() + "—")
                        .contains("数据截至台账第43号记录")
                        .contains("演示数据ILLUSTRATIVE");
            }
        }
    }

    @Test
    void every_common_character_copies_as_it_is() throws IOException {
        StringBuilder common = new StringBuilder("，。、；：“”‘’（）〔〕《》—…·～／－％＋√一二三０１２ＡＢａｂ-/~±×≥≤℃ⅡⅢ①②");
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                common.append(
                        new String(new byte[] {(byte) row, (byte) cell}, java.nio.charset.Charset.forName("GB2312")));
            }
        }
        Print paper = new Print(
                "字",
                List.of("字"),
                "",
                List.of(new Block.Text(common.toString()), new Block.Headline(1, common.toString())),
                List.of());
        try (PDDocument pdf = Loader.loadPDF(AsPages.of(paper))) {
            String text = new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("—\\s*\\d+\\s*/\\s*\\d+\\s*—", "")
                    .replaceAll("\\s", "");
            common.codePoints()
                    .forEach(point -> assertThat(
                                    text.codePoints().filter(it -> it == point).count())
                            .as(Character.toString(point))
                            .isGreaterThanOrEqualTo(2));
        }
    }

    @Test
    void the_workbook_has_a_sheet_for_each_table_and_says_what_it_is() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(AsWorkbook.of(PAPER)))) {
            List<String> sheets = new ArrayList<>();
            book.forEach(sheet -> sheets.add(sheet.getSheetName()));
            List<String> expected = new ArrayList<>(List.of("导出说明"));
            PAPER.tables().forEach(table -> expected.add(table.sheet()));
            assertThat(sheets).isEqualTo(expected).contains("销号明细", "数据重述", "组团一览");
            List<String> origin = new ArrayList<>();
            for (int i = 2; i < 13; i++) {
                origin.add(book.getSheetAt(0).getRow(i).getCell(0) + "="
                        + book.getSheetAt(0).getRow(i).getCell(1));
            }
            assertThat(origin)
                    .contains(
                            "性质=演示数据，均为虚构，不得作为正式数据使用",
                            "筛选条件=全市，无其他筛选",
                            "统计期（按事实发生日期 on）=2025-01-01 至 2025-12-31",
                            "台账截至（按记录 as-of）=第 43 号记录",
                            "复核地址=/api/reports/annual/2025?as-of=43&compare=2024&on=2025-12-31");
            XSSFSheet closeOuts = book.getSheet("销号明细");
            assertThat(closeOuts.getRow(2).getCell(0).getStringCellValue()).isEqualTo("南岸组团");
            assertThat(closeOuts
                            .getRow(2)
                            .getCell(3)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(Facts.day("2025-11-10"));
            XSSFSheet works = book.getSheet("工程量");
            assertThat(works.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(1200);
            book.forEach(sheet -> sheet.forEach(row ->
                    row.forEach(cell -> assertThat(((Cell) cell).getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void the_text_is_laid_out_as_official_papers_are() throws IOException {
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(AsText.of(PAPER)))) {
            var margin = text.getDocument().getBody().getSectPr().getPgMar();
            assertThat(margin.getTop().toString() + " " + margin.getLeft()).isEqualTo("2098 1588");
            List<String> headings = text.getParagraphs().stream()
                    .filter(it -> "Heading1".equals(it.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings).hasSize(14).startsWith("一、总体进展", "二、组团状态");
            assertThat(text.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("典型做法：" + FORMULA, "建设亮点：工业园区雨污分流 <全覆盖> & 达标");
            assertThat(text.getTables()).hasSameSizeAs(PAPER.tables());
            assertThat(text.getTables().getFirst().getRow(1).getCell(0).getText())
                    .isEqualTo("2024年底，打造5个“污水零直排区”示范园区（组团）");
            assertThat(text.getFooterList()
                            .getFirst()
                            .getParagraphs()
                            .getFirst()
                            .getText())
                    .contains("—");
        }
    }
}
