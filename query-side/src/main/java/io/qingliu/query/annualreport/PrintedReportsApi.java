package io.qingliu.query.annualreport;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly paper as a file: a workbook, an editable text, pages. The same report gives the same file. */
@QuestionApi
class PrintedReportsApi {
    private static final String REPORT = "/api/reports/annual/{year}/report.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final FindAnnualReport reports;

    PrintedReportsApi(FindAnnualReport reports) {
        this.reports = reports;
    }

    @Answers(
            value = ReportQuestion.class,
            zh = "年度报告（Excel 工作簿，首张为导出说明）",
            en = "The yearly paper as a workbook; its first sheet says what it is")
    @GetMapping(path = REPORT + "xlsx", produces = OFFICE + "spreadsheetml.sheet")
    ResponseEntity<byte[]> workbook(@PathVariable String year, @RequestParam MultiValueMap<String, String> parameters) {
        return file(year, parameters, "xlsx", AsWorkbook::of);
    }

    @Answers(
            value = ReportQuestion.class,
            zh = "年度报告（Word 文稿，公文版式，可编辑）",
            en = "The yearly paper as an editable text in the layout of official papers")
    @GetMapping(path = REPORT + "docx", produces = OFFICE + "wordprocessingml.document")
    ResponseEntity<byte[]> text(@PathVariable String year, @RequestParam MultiValueMap<String, String> parameters) {
        return file(year, parameters, "docx", AsText::of);
    }

    @Answers(
            value = ReportQuestion.class,
            zh = "年度报告（PDF，含书签、页码、图表）",
            en = "The yearly paper in pages, with outline, page numbers and charts")
    @GetMapping(path = REPORT + "pdf", produces = "application/pdf")
    ResponseEntity<byte[]> pages(@PathVariable String year, @RequestParam MultiValueMap<String, String> parameters) {
        return file(year, parameters, "pdf", AsPages::of);
    }

    private ResponseEntity<byte[]> file(
            String year, MultiValueMap<String, String> parameters, String form, Function<Print, byte[]> print) {
        Frame frame = reports.frame(year, parameters);
        MadeReport made = reports.make(frame, Watching.NOBODY);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        "年度报告_" + frame.year() + "_截至第" + frame.position() + "号." + form,
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .eTag(made.digest() + "-" + form)
                .body(print.apply(Print.of(made)));
    }
}
