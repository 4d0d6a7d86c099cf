package io.qingliu.standalone.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the sheets of an XLSX workbook as texts: what people see in the cells, merged cells filled, formulas by their result. */
final class Workbooks {
    private Workbooks() {}

    /**
     * @param name the file's name
     * @param bytes its content
     * @return the sheets that are not empty
     * @throws UnreadableFile where it is no workbook
     */
    static List<Grid> read(String name, byte[] bytes) {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : workbook) {
                Grid grid = grid(name, sheet);
                if (!grid.isEmpty()) {
                    grids.add(grid);
                }
            }
            return grids;
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw new UnreadableFile(List.of(new InputError(
                    InputPlace.file(name),
                    null,
                    "WORKBOOK_CANNOT_BE_READ",
                    "不是可读的 .xlsx 工作簿（可能已加密、已损坏或是旧版 .xls）；请在 Excel 中另存为 .xlsx。",
                    "This is no readable .xlsx workbook (encrypted, damaged or an old .xls?); save it as .xlsx.")));
        }
    }

    private static Grid grid(String name, Sheet sheet) {
        DataFormatter seen = new DataFormatter(Locale.CHINA);
        seen.setUseCachedValuesForFormulaCells(true);
        Map<CellAddress, CellAddress> merged = merged(sheet);
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            int width = row == null ? 0 : row.getLastCellNum();
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                CellAddress from = merged.getOrDefault(new CellAddress(r, c), new CellAddress(r, c));
                cells.add(text(sheet, from, seen));
            }
            rows.add(cells);
        }
        return new Grid(name, sheet.getSheetName(), rows);
    }

    private static String text(Sheet sheet, CellAddress address, DataFormatter seen) {
        Row row = sheet.getRow(address.getRow());
        Cell cell = row == null ? null : row.getCell(address.getColumn());
        return cell == null ? "" : Grid.stripped(seen.formatCellValue(cell));
    }

    /** Registers merge a park's cell over its clusters' rows: every cell of a merged area says what the first one says. */
    private static Map<CellAddress, CellAddress> merged(Sheet sheet) {
        Map<CellAddress, CellAddress> firsts = new HashMap<>();
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            // across one row only titles are merged; taking them for every column would make headings of them
            if (area.getFirstRow() < area.getLastRow()) {
                CellAddress first = new CellAddress(area.getFirstRow(), area.getFirstColumn());
                area.forEach(cell -> firsts.put(cell, first));
            }
        }
        return firsts;
    }
}
