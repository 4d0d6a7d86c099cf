package io.qingliu.query.annualreport;

import io.qingliu.query.annualreport.Block.Column;
import io.qingliu.query.annualreport.Block.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A paper as a workbook: the sheet 导出说明 first, then one sheet for each table. Texts are texts, never formulas. */
final class AsWorkbook {
    private static final int HAN = 2 * 256 + 60;
    private static final int HEADER = 1;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle title = style(true, 14, null);
    private final CellStyle head = framed(style(true, 10, IndexedColors.GREY_25_PERCENT));
    private final CellStyle text = framed(style(false, 10, null));
    private final CellStyle number = framed(style(false, 10, null));
    private final CellStyle signed = framed(style(false, 10, null));
    private final CellStyle day = framed(style(false, 10, null));
    private final CellStyle plain = style(false, 10, null);

    private AsWorkbook() {
        number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
        signed.setDataFormat(book.createDataFormat().getFormat("+#,##0;-#,##0;0"));
        signed.setAlignment(HorizontalAlignment.RIGHT);
        number.setAlignment(HorizontalAlignment.RIGHT);
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        day.setAlignment(HorizontalAlignment.CENTER);
        head.setAlignment(HorizontalAlignment.CENTER);
    }

    static byte[] of(Print paper) {
        try {
            AsWorkbook it = new AsWorkbook();
            try (it.book) {
                it.origin(paper);
                paper.tables().forEach(table -> it.sheet(table, paper));
                it.properties(paper);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                it.book.write(bytes);
                return Packed.again(bytes.toByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CellStyle style(boolean bold, int points, @Nullable IndexedColors fill) {
        Font font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (fill != null) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static CellStyle framed(CellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private void origin(Print paper) {
        Sheet sheet = book.createSheet("导出说明");
        sheet.setColumnWidth(0, 14 * HAN);
        sheet.setColumnWidth(1, 40 * HAN);
        put(sheet.createRow(0), 0, "导出说明", title);
        int at = 2;
        for (Print.Origin it : paper.origin()) {
            Row row = sheet.createRow(at++);
            put(row, 0, it.name(), head);
            put(row, 1, it.value(), text);
        }
        at++;
        put(sheet.createRow(at++), 0, "工作表目录", title);
        for (Table table : paper.tables()) {
            Row row = sheet.createRow(at++);
            put(row, 0, table.sheet(), text);
            put(row, 1, table.title(), text);
        }
        print(sheet, paper);
    }

    private void sheet(Table table, Print paper) {
        Sheet sheet = book.createSheet(table.sheet());
        put(sheet.createRow(0), 0, table.title() + (paper.mark().isEmpty() ? "" : "（" + paper.mark() + "）"), title);
        Row header = sheet.createRow(HEADER);
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            put(header, i, columns.get(i).name(), head);
            sheet.setColumnWidth(i, Math.min(60, columns.get(i).width() + 2) * HAN);
        }
        int at = HEADER + 1;
        for (List<@Nullable Object> cells : table.rows()) {
            Row row = sheet.createRow(at++);
            for (int i = 0; i < cells.size(); i++) {
                put(row, i, cells.get(i), text);
            }
        }
        if (table.note() != null) {
            put(sheet.createRow(at), 0, "注：" + table.note(), plain);
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, columns.size() - 1));
        }
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        sheet.createFreezePane(0, HEADER + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, HEADER + table.rows().size(), 0, columns.size() - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
        print(sheet, paper);
    }

    private static void print(Sheet sheet, Print paper) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("— &P —");
        sheet.getFooter().setLeft(paper.under().getLast());
        sheet.getHeader().setRight(paper.mark());
    }

    private void put(Row row, int column, @Nullable Object value, CellStyle style) {
        Cell cell = row.createCell(column);
        switch (value) {
            case null -> cell.setCellStyle(style);
            case Long whole -> {
                cell.setCellValue(whole);
                cell.setCellStyle(number);
            }
            case Block.Change change -> {
                cell.setCellValue(change.by());
                cell.setCellStyle(signed);
            }
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            default -> {
                cell.setCellValue(Block.shown(value));
                cell.setCellStyle(style);
            }
        }
    }

    private void properties(Print paper) {
        POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator(Documents.MAKER);
        core.setCreated(java.util.Optional.of(new Date(Documents.TIME.toEpochMilli())));
        core.setModified(java.util.Optional.of(new Date(Documents.TIME.toEpochMilli())));
        core.setSubjectProperty(String.join("；", paper.under()));
    }
}
