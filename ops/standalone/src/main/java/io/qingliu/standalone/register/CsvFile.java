package io.qingliu.standalone.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as offices write it: UTF-8 with or without byte order mark, GB18030 as Excel saves it in China, or Excel's
 * "Unicode text"; commas or tabs; quoted cells with commas, quotes and line breaks in them.
 */
final class CsvFile {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private int at;

    private CsvFile(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * @param name the file's name
     * @param bytes its content
     * @throws UnreadableFile where it is in none of the encodings, or a quotation mark is never closed
     */
    static Grid read(String name, byte[] bytes) {
        String text = decoded(name, bytes);
        String firstLine = text.lines().findFirst().orElse("");
        CsvFile file = new CsvFile(text, firstLine.indexOf(',') < 0 && firstLine.indexOf('\t') >= 0 ? '\t' : ',');
        List<List<String>> rows = new ArrayList<>();
        while (file.at < text.length()) {
            rows.add(file.row(name, rows.size() + 1));
        }
        return new Grid(name, null, rows);
    }

    private static String decoded(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = strictly(bytes, StandardCharsets.UTF_8);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            try {
                return strictly(bytes, GB18030);
            } catch (CharacterCodingException neither) {
                throw new UnreadableFile(List.of(new InputError(
                        InputPlace.file(name),
                        null,
                        "ENCODING_IS_UNKNOWN",
                        "文件既不是 UTF-8 也不是 GB18030 编码；请在 Excel 中另存为“CSV UTF-8”或 .xlsx。",
                        "The file is neither UTF-8 nor GB18030; save it as 'CSV UTF-8' or .xlsx.")));
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private List<String> row(String name, int number) {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(Grid.stripped(cell(name, number)));
        } while (skip(separator));
        skip('\r');
        skip('\n');
        return cells;
    }

    private String cell(String name, int number) {
        StringBuilder cell = new StringBuilder();
        if (skip('"')) {
            quoted(cell, name, number);
        }
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell, String name, int number) {
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != '"' || skip('"')) {
                cell.append(sign);
            } else {
                return;
            }
        }
        throw new UnreadableFile(List.of(new InputError(
                new InputPlace(name, null, number),
                null,
                "QUOTE_IS_NOT_CLOSED",
                "引号没有闭合；请检查该行的双引号。",
                "A quotation mark is never closed; check the row.")));
    }

    private boolean skip(char sign) {
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }
}
