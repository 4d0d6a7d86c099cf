package io.qingliu.query.retention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which documents and streams reach their archive hand-over or retention date in a year.
 *
 * @param head of the answer
 * @param year which
 * @param rules by what it is counted, each with where it comes from: none of them is official
 * @param total how many fall due in the year, whatever is filtered by
 * @param counts how many of each kind and class fall due how
 * @param found how many meet the question
 * @param files those of them that are shown, by the day and then by their streams
 */
public record RetentionView(
        @JsonUnwrapped AnswerHead head,
        int year,
        List<Rule> rules,
        long total,
        List<Count> counts,
        long found,
        List<RetentionRow> files) {
    public RetentionView {
        rules = List.copyOf(rules);
        counts = List.copyOf(counts);
        files = List.copyOf(files);
    }

    /**
     * A rule that is counted by.
     *
     * @param code its code
     * @param zh in Chinese
     * @param en in English
     * @param value its value
     * @param mark where it comes from
     * @param markZh the same in Chinese
     */
    public record Rule(String code, String zh, String en, String value, Mark mark, String markZh) {
        static Rule of(String code, String zh, String en, String value, Mark mark) {
            return new Rule(code, zh, en, value, mark, Words.zh(mark));
        }
    }

    /**
     * How many fall due.
     *
     * @param due what falls due
     * @param dueZh the same in Chinese
     * @param kind of files of this kind
     * @param kindZh the same in Chinese
     * @param retention of this class
     * @param retentionZh the same in Chinese
     * @param count how many
     * @param of out of how many in the year
     */
    public record Count(
            RetentionDue due,
            String dueZh,
            FileKind kind,
            String kindZh,
            RetentionClass retention,
            String retentionZh,
            long count,
            long of) {}

    static RetentionView of(Told told, RetentionQuestion question, Periods periods) {
        Places places = told.places();
        if (question.cluster() != null) {
            places.mustKnow(question.cluster(), "cluster");
        }
        int year = question.year(places.day());
        List<RetentionRow> all = told.states(new KeptFold()).values().stream()
                .flatMap(file -> RetentionRow.of(file, year, periods, places).stream())
                .sorted(Comparator.comparing(RetentionRow::dueOn).thenComparing(RetentionRow::stream))
                .toList();
        List<RetentionRow> found = all.stream().filter(question::asksFor).toList();
        return new RetentionView(
                told.head(question.filter(year)),
                year,
                rules(periods),
                all.size(),
                counts(all),
                found.size(),
                found.stream().limit(question.limit()).toList());
    }

    private static List<Rule> rules(Periods periods) {
        return List.of(
                Rule.of(
                        "HAND_OVER_BY",
                        "文书档案于形成次年6月底前移交（旧部门办法，现行规定未核）",
                        "files are handed over by the end of June of the year after they were closed (an older measure; the one in force was not checked)",
                        "06-30",
                        Mark.FOUND),
                Rule.of(
                        "PERMANENT_BY_DEFAULT",
                        "未登记保管期限的验收、组团（销号）按永久保管",
                        "acceptance and close-out are kept for ever where no class was recorded",
                        "ACCEPTANCE, CLUSTER",
                        Mark.PROPOSED),
                Rule.of(
                        "LONG_BY_DEFAULT",
                        "其余未登记保管期限的按长期保管",
                        "everything else is kept long where no class was recorded",
                        RetentionClass.LONG.name(),
                        Mark.PROPOSED),
                Rule.of(
                        "LONG_YEARS",
                        "长期的年数，自办结当年年底起算（旧办法为16至50年）",
                        "years of the long term, from the end of the year of closing (16 to 50 in an older measure)",
                        Integer.toString(periods.longYears()),
                        Mark.PROPOSED),
                Rule.of(
                        "SHORT_YEARS",
                        "短期的年数，自办结当年年底起算",
                        "years of the short term, from the end of the year of closing",
                        Integer.toString(periods.shortYears()),
                        Mark.PROPOSED));
    }

    private static List<Count> counts(List<RetentionRow> all) {
        List<Count> counts = new ArrayList<>();
        for (RetentionDue due : RetentionDue.values()) {
            for (FileKind kind : FileKind.values()) {
                for (RetentionClass retention : RetentionClass.values()) {
                    long count = all.stream()
                            .filter(row -> row.due() == due && row.kind() == kind && row.retention() == retention)
                            .count();
                    if (count > 0) {
                        counts.add(new Count(
                                due,
                                Words.zh(due),
                                kind,
                                Words.zh(kind),
                                retention,
                                Words.zh(retention),
                                count,
                                all.size()));
                    }
                }
            }
        }
        return counts;
    }
}
