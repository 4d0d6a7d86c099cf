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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper as XHTML, to be set in pages. */
final class Markup {
    /** Colours that are told apart also in grey and by those who do not see red and green. */
    private static final List<String> COLOURS = List.of(
            "#1f5f8b", "#5aa0c8", "#f0b45a", "#d9dee3", "#8a6fb0", "#3f8f6b", "#b5533c", "#9aa5af", "#c7b8dd",
            "#7fc0a2", "#e2c9a0", "#2c3e50");

    /** From so many Chinese characters on, a table is set in smaller type. */
    private static final int WIDE = 60;

    private final StringBuilder out = new StringBuilder();
    private int anchor;

    private Markup() {}

    static String of(Print paper) {
        Markup it = new Markup();
        it.head(paper);
        it.body(paper);
        return it.out.toString();
    }

    private void head(Print paper) {
        out.append("<html lang=\"zh-CN\"><head><title>")
                .append(escaped(paper.title()))
                .append("</title><meta name=\"author\" content=\"")
                .append(Documents.MAKER)
                .append("\"/><meta name=\"subject\" content=\"")
                .append(escaped(String.join("；", paper.under())))
                .append("\"/><meta name=\"description\" content=\"")
                .append(escaped(paper.title()))
                .append("\"/>");
        bookmarks(paper);
        out.append("<style>").append(style(paper)).append("</style></head>");
    }

    /** The outline: chapters, with their sections below them. */
    private void bookmarks(Print paper) {
        out.append("<bookmarks>");
        int at = 0;
        boolean open = false;
        for (Block block : paper.blocks()) {
            if (block instanceof Headline it) {
                at++;
                if (it.level() == 1) {
                    out.append(open ? "</bookmark>" : "")
                            .append("<bookmark name=\"")
                            .append(escaped(it.text()))
                            .append("\" href=\"#h")
                            .append(at)
                            .append("\">");
                    open = true;
                } else if (open) {
                    out.append("<bookmark name=\"")
                            .append(escaped(it.text()))
                            .append("\" href=\"#h")
                            .append(at)
                            .append("\"/>");
                }
            }
        }
        out.append(open ? "</bookmark>" : "").append("</bookmarks>");
    }

    private static String style(Print paper) {
        return """
                @page { size: A4; margin: 24mm 20mm 22mm 20mm;
                  @top-left { content: "%s"; font-family: 'Noto Sans SC'; font-size: 8pt; color: #555; }
                  @top-right { content: "%s"; font-family: 'Noto Sans SC'; font-size: 8pt; color: #a03020; }
                  @bottom-left { content: "%s"; font-family: 'Noto Sans SC'; font-size: 8pt; color: #555; }
                  @bottom-right { content: "— " counter(page) " / " counter(pages) " —";
                    font-family: 'Noto Sans SC'; font-size: 9pt; } }
                body { font-family: 'Noto Sans SC', 'Noto Sans SC Whole'; font-size: 10.5pt;
                  line-height: 1.7; color: #111; word-wrap: break-word; }
                h1 { font-weight: bold; font-size: 18pt; text-align: center; margin: 4mm 0 3mm 0; line-height: 1.4; }
                h2 { font-weight: bold; font-size: 13pt; margin: 7mm 0 2mm 0; page-break-after: avoid; }
                h3 { font-weight: bold; font-size: 11pt; margin: 4mm 0 1mm 0; page-break-after: avoid; }
                h4 { font-weight: bold; font-size: 10.5pt; margin: 3mm 0 0.5mm 0; page-break-after: avoid; }
                p { margin: 0 0 1mm 0; text-indent: 2em; }
                p.under { text-align: center; text-indent: 0; color: #333; margin: 0; font-size: 9.5pt; }
                p.mark { text-align: right; text-indent: 0; color: #a03020; font-weight: bold; }
                .block { margin: 3mm 0 4mm 0; }
                table.wide { font-size: 7pt; }
                p.caption { text-align: center; text-indent: 0; font-weight: bold; font-size: 9.5pt; margin: 0 0 1mm 0;
                  page-break-after: avoid; }
                p.note { text-indent: 0; font-size: 8pt; color: #444; margin: 1mm 0 0 0; }
                table.data { width: 100%%; border-collapse: collapse; font-size: 8pt; line-height: 1.35;
                  table-layout: fixed; -fs-table-paginate: paginate; }
                table.data th { background: #e7eaed; font-weight: bold; border: 0.4pt solid #777; padding: 1mm;
                  text-align: center; vertical-align: middle; }
                table.data td { border: 0.4pt solid #999; padding: 0.8mm 1mm; vertical-align: middle; }
                table.data td.n { text-align: right; }
                table.data td.d { text-align: center; white-space: nowrap; }
                table.data tr { page-break-inside: avoid; }
                .chart { page-break-inside: avoid; }
                table.bars { width: 100%%; border-collapse: collapse; font-size: 8pt; line-height: 1.3; }
                table.bars td { padding: 0.6mm 1mm; vertical-align: middle; }
                table.bars td.name { width: 42mm; text-align: right; }
                table.bars td.sum { width: 12mm; }
                .bar { height: 3.6mm; }
                .bar div { height: 3.6mm; float: left; }
                .legend { font-size: 8pt; text-indent: 0; text-align: center; margin: 0 0 1mm 0; }
                .key { display: inline-block; width: 3mm; height: 3mm; }
                """.formatted(
                        quoted(paper.title()),
                        quoted(paper.mark()),
                        quoted(paper.under().getLast()));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private void body(Print paper) {
        out.append("<body>");
        if (!paper.mark().isEmpty()) {
            element("p", "mark", paper.mark());
        }
        element("h1", null, paper.title());
        paper.under().forEach(line -> element("p", "under", line));
        for (Block block : paper.blocks()) {
            switch (block) {
                case Headline it -> headline(it);
                case Text it -> text(it);
                case Table it -> table(it);
                case Bars it -> bars(it);
            }
        }
        out.append("</body></html>");
    }

    private void headline(Headline it) {
        anchor++;
        String name = "h" + (it.level() + 1);
        out.append('<')
                .append(name)
                .append(" id=\"h")
                .append(anchor)
                .append("\">")
                .append(escaped(it.text()))
                .append("</")
                .append(name)
                .append('>');
    }

    private void text(Text it) {
        for (String line : it.text().split("\n", -1)) {
            element("p", null, line);
        }
    }

    private void table(Table it) {
        int all = it.columns().stream().mapToInt(Column::width).sum();
        out.append("<div class=\"block\">");
        element("p", "caption", it.title());
        out.append("<table class=\"data").append(all > WIDE ? " wide" : "").append("\"><colgroup>");
        it.columns()
                .forEach(column -> out.append("<col style=\"width:")
                        .append(share(column.width(), all))
                        .append("%\"/>"));
        out.append("</colgroup><thead><tr>");
        it.columns()
                .forEach(column -> out.append("<th scope=\"col\">")
                        .append(escaped(column.name()))
                        .append("</th>"));
        out.append("</tr></thead><tbody>");
        for (List<@Nullable Object> row : it.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                Object cell = row.get(i);
                out.append(
                                it.columns().get(i).number()
                                        ? "<td class=\"n\">"
                                        : cell instanceof LocalDate ? "<td class=\"d\">" : "<td>")
                        .append(escaped(Block.shown(cell)))
                        .append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
        if (it.note() != null) {
            element("p", "note", "注：" + it.note());
        }
        out.append("</div>");
    }

    /** Drawn to one scale; how many each bar is of stands beside it. */
    private void bars(Bars it) {
        long most = it.bars().stream().mapToLong(Bar::whole).max().orElse(1);
        out.append("<div class=\"block chart\">");
        element("p", "caption", it.title());
        out.append("<p class=\"legend\">");
        for (int i = 0; i < it.parts().size(); i++) {
            out.append("<span class=\"key\" style=\"background-color:")
                    .append(colour(i))
                    .append("\"></span> ")
                    .append(escaped(it.parts().get(i)))
                    .append("　");
        }
        out.append("</p><table class=\"bars\">");
        for (Bar bar : it.bars()) {
            out.append("<tr><td class=\"name\">").append(escaped(bar.name())).append("</td><td><div class=\"bar\">");
            for (int i = 0; i < bar.values().size(); i++) {
                long value = bar.values().get(i);
                if (value > 0) {
                    out.append("<div style=\"width:")
                            .append(share(value, most))
                            .append("%;background-color:")
                            .append(colour(i))
                            .append("\"></div>");
                }
            }
            out.append("</div></td><td class=\"sum\">").append(bar.whole()).append("</td></tr>");
        }
        out.append("</table></div>");
    }

    /** A share in hundredths, with two digits behind the point. */
    private static String share(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(99))
                .divide(BigDecimal.valueOf(Math.max(1, whole)), 2, RoundingMode.DOWN)
                .toPlainString();
    }

    private static String colour(int part) {
        return COLOURS.get(part % COLOURS.size());
    }

    private void element(String name, @Nullable String kind, String text) {
        out.append('<').append(name);
        if (kind != null) {
            out.append(" class=\"").append(kind).append('"');
        }
        out.append('>').append(escaped(text)).append("</").append(name).append('>');
    }

    /** What XML cannot hold is left out; the rest is escaped. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().filter(Markup::allowed).forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
