package io.qingliu.query.annualreport;

import io.qingliu.query.annualreport.Block.Bars;
import io.qingliu.query.annualreport.Block.Column;
import io.qingliu.query.annualreport.Block.Headline;
import io.qingliu.query.annualreport.Block.Table;
import io.qingliu.query.annualreport.Block.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A paper as an editable text in the layout habits of official papers (GB/T 9704): A4, 37 and 28 mm of margin above and to the left,
 * the title in 小标宋 of size 二号, headings 一、 in 黑体 and （一） in 楷体, the text in 仿宋 of size 三号 with two characters of indent
 * and lines 28 points apart, page numbers between dashes. The fonts are named, not embedded.
 */
final class AsText {
    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String TEXT_FONT = "仿宋_GB2312";
    private static final double TITLE_SIZE = 22;
    private static final double TEXT_SIZE = 16;
    private static final double TABLE_SIZE = 9;
    private static final int LINE = 28 * 20;
    private static final int WIDTH = 8845;

    private final XWPFDocument document = new XWPFDocument();

    private AsText() {}

    static byte[] of(Print paper) {
        AsText it = new AsText();
        try (it.document) {
            it.page();
            it.styles();
            it.write(paper);
            it.footer();
            it.properties(paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            it.document.write(bytes);
            return Packed.again(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(2098));
        margin.setBottom(BigInteger.valueOf(1984));
        margin.setLeft(BigInteger.valueOf(1588));
        margin.setRight(BigInteger.valueOf(1474));
        margin.setFooter(BigInteger.valueOf(1400));
        margin.setHeader(BigInteger.valueOf(850));
        margin.setGutter(BigInteger.ZERO);
    }

    /** Headings are styles of their levels, so that an editor shows an outline and can make a table of contents. */
    private void styles() {
        document.createStyles();
        style("Title", "Title", TITLE_FONT, TITLE_SIZE, -1);
        style("Heading1", "heading 1", "黑体", TEXT_SIZE, 0);
        style("Heading2", "heading 2", "楷体_GB2312", TEXT_SIZE, 1);
        style("Heading3", "heading 3", TEXT_FONT, TEXT_SIZE, 2);
        style("TableTitle", "表题", "黑体", 12, -1);
    }

    private void style(String id, String name, String font, double size, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
            paragraph.addNewKeepNext();
        }
        CTRPr run = style.addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        BigInteger halves = BigInteger.valueOf(Math.round(size * 2));
        run.addNewSz().setVal(halves);
        run.addNewSzCs().setVal(halves);
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private void write(Print paper) {
        if (!paper.mark().isEmpty()) {
            line(paper.mark(), null, ParagraphAlignment.RIGHT, 0, 14, "黑体");
        }
        XWPFParagraph title = line(paper.title(), "Title", ParagraphAlignment.CENTER, 0, TITLE_SIZE, TITLE_FONT);
        title.setSpacingAfter(LINE / 2);
        paper.under().forEach(it -> line(it, null, ParagraphAlignment.CENTER, 0, 14, "楷体_GB2312"));
        for (Block block : paper.blocks()) {
            switch (block) {
                case Headline it ->
                    line(it.text(), "Heading" + it.level(), ParagraphAlignment.BOTH, 2, TEXT_SIZE, font(it.level()));
                case Text it -> line(it.text(), null, ParagraphAlignment.BOTH, 2, TEXT_SIZE, TEXT_FONT);
                case Bars it -> {
                    // a chart shows the numbers of the table that follows; an editable text needs the numbers alone
                }
                case Table it -> table(it);
            }
        }
    }

    private static String font(int level) {
        return switch (level) {
            case 1 -> "黑体";
            case 2 -> "楷体_GB2312";
            default -> TEXT_FONT;
        };
    }

    private XWPFParagraph line(
            String text, @Nullable String style, ParagraphAlignment alignment, int indent, double size, String font) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.setAlignment(alignment);
        if (indent > 0) {
            paragraph.setIndentationFirstLine((int) (indent * size * 20));
        }
        var spacing = paragraph.getCTPPr().isSetSpacing()
                ? paragraph.getCTPPr().getSpacing()
                : paragraph.getCTPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(style != null && style.equals("Title") ? 34 * 20 : LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        run(paragraph, text, size, font, "Heading3".equals(style));
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, double size, String font, boolean bold) {
        String[] lines = text.split("\n", -1);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    private void table(Table it) {
        XWPFParagraph title = line(it.title(), "TableTitle", ParagraphAlignment.CENTER, 0, 12, "黑体");
        title.setKeepNext(true);
        title.setSpacingBefore(120);
        List<Column> columns = it.columns();
        XWPFTable table = document.createTable(it.rows().size() + 1, columns.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTH);
        int all = columns.stream().mapToInt(Column::width).sum();
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            cell(header.getCell(i), columns.get(i).name(), ParagraphAlignment.CENTER, "黑体");
            header.getCell(i).setColor("E7EAED");
        }
        for (int r = 0; r < it.rows().size(); r++) {
            XWPFTableRow row = table.getRow(r + 1);
            row.setCantSplitRow(true);
            for (int i = 0; i < columns.size(); i++) {
                cell(
                        row.getCell(i),
                        Block.shown(it.rows().get(r).get(i)),
                        columns.get(i).number() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT,
                        "宋体");
            }
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int i = 0; i < columns.size(); i++) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(Integer.toString(WIDTH * columns.get(i).width() / all));
            }
        }
        if (it.note() != null) {
            XWPFParagraph note = line("注：" + it.note(), null, ParagraphAlignment.LEFT, 0, 10.5, "宋体");
            note.setSpacingAfter(160);
        }
    }

    private static void cell(XWPFTableCell cell, String text, ParagraphAlignment alignment, String font) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(alignment);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        run(paragraph, text, TABLE_SIZE, font, false);
    }

    /** — 1 — in the middle of the foot. */
    private void footer() {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, "— ", 14, "宋体", false);
        XWPFRun begin = paragraph.createRun();
        begin.setFontSize(14);
        begin.getCTR()
                .addNewFldChar()
                .setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.BEGIN);
        XWPFRun field = paragraph.createRun();
        field.setFontSize(14);
        field.getCTR().addNewInstrText().setStringValue(" PAGE ");
        XWPFRun end = paragraph.createRun();
        end.getCTR()
                .addNewFldChar()
                .setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.END);
        run(paragraph, " —", 14, "宋体", false);
    }

    private void properties(Print paper) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator(Documents.MAKER);
        core.setCreated(Optional.of(new Date(Documents.TIME.toEpochMilli())));
        core.setModified(Optional.of(new Date(Documents.TIME.toEpochMilli())));
        core.setSubjectProperty(String.join("；", paper.under()));
    }
}
