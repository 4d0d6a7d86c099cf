package io.qingliu.query.annualreport;

import io.qingliu.query.annualreport.Block.Bar;
import io.qingliu.query.annualreport.Block.Bars;
import io.qingliu.query.annualreport.Block.Column;
import io.qingliu.query.annualreport.Block.Headline;
import io.qingliu.query.annualreport.Block.Table;
import io.qingliu.query.annualreport.Block.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a paper down, numbering headings and tables as it goes. */
final class Writing {
    private static final String DIGITS = "零一二三四五六七八九十";

    private final List<Block> blocks = new ArrayList<>();
    private int chapter;
    private int section;
    private int table;
    private int figure;

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** A chapter: 一、. */
    void chapter(String title) {
        chapter++;
        section = 0;
        blocks.add(new Headline(1, number(chapter) + "、" + title));
    }

    /** A section: （一）. */
    void section(String title) {
        section++;
        blocks.add(new Headline(2, "（" + number(section) + "）" + title));
    }

    /** What stands below a section. */
    void point(String title) {
        blocks.add(new Headline(3, title));
    }

    /** A chapter without a number, behind all others. */
    void headline(String title) {
        blocks.add(new Headline(1, title));
    }

    void text(String text) {
        blocks.add(new Text(text));
    }

    void bars(String title, List<String> parts, List<Bar> bars) {
        if (bars.stream().anyMatch(bar -> bar.whole() > 0)) {
            figure++;
            blocks.add(new Bars("图" + figure + " " + title, parts, bars));
        }
    }

    /** A table; where it has no rows, a sentence that says so. */
    void table(
            String sheet,
            String title,
            List<Column> columns,
            List<List<@Nullable Object>> rows,
            String otherwise,
            @Nullable String note) {
        if (rows.isEmpty()) {
            text(otherwise);
            return;
        }
        table++;
        blocks.add(new Table(sheet, "表" + table + " " + title, columns, rows, note));
    }

    static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            row.add(cell);
        }
        return Collections.unmodifiableList(row);
    }

    /** A number in Chinese, up to 99. */
    static String number(int number) {
        if (number <= 10) {
            return DIGITS.substring(number, number + 1);
        }
        String tens = number / 10 == 1 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }

    /** A day as Chinese papers write it. */
    static String zh(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** So many of so many, with the share, cut off and never rounded up. */
    static String of(long some, long all) {
        if (all == 0) {
            return some + "/" + all;
        }
        BigDecimal share = BigDecimal.valueOf(some)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
        return some + "/" + all + "（" + share.toPlainString() + "%）";
    }

    /** Metres as kilometres, exactly. */
    static String km(long metres) {
        return BigDecimal.valueOf(metres, 3).stripTrailingZeros().toPlainString();
    }
}
