package io.qingliu.query.annualreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report says of itself.
 *
 * @param edition the form of the content; counts up when a release gives the same ledger another report
 * @param title its title
 * @param year which year
 * @param from the first day that it is about
 * @param to the last day that it is about
 * @param day the day as of which things stand: the last, or where the ledger had not come so far, its own
 * @param wholePeriod whether the ledger had come to the last day
 * @param compareYear the year that it is compared with
 * @param position the position of the ledger that it rests on
 * @param illustrative whether the data are invented
 * @param facts how many facts of the period the ledger holds
 * @param notes how to read the figures
 */
record Heading(
        int edition,
        String title,
        int year,
        LocalDate from,
        LocalDate to,
        LocalDate day,
        boolean wholePeriod,
        int compareYear,
        long position,
        boolean illustrative,
        long facts,
        List<String> notes) {
    /** The form of the content. */
    private static final int EDITION = 1;

    static Heading of(Frame frame, long facts) {
        Period period = frame.period();
        boolean year = period.to().getDayOfYear() == period.to().lengthOfYear();
        return new Heading(
                EDITION,
                frame.year() + "年" + (year ? "度" : "（截至" + period.to() + "）") + "全市工业园区“污水零直排区”建设情况报告",
                frame.year(),
                period.from(),
                period.to(),
                period.day(),
                !frame.known().isBefore(period.to()),
                frame.compareYear(),
                frame.position(),
                frame.illustrative(),
                facts,
                notes(frame));
    }

    private static List<String> notes(Frame frame) {
        List<String> notes = new ArrayList<>();
        if (frame.illustrative()) {
            notes.add("本报告由演示数据生成，园区、组团、区县及各项数字均为虚构，不得作为正式数据使用。");
        }
        notes.add("数据取自台账截至第 " + frame.position() + " 号记录的全部内容，按事实发生日期统计；同一序号重新生成，内容逐字节相同。");
        notes.add("验收合格、总结报告已提交、已销号三项并列，均以纳入建设范围的组团为分母；所称“达标”以所列政策口径为准。");
        notes.add("组团所属区县以统计日管辖范围为准，并列出上年末管辖范围下的数字。");
        notes.add("问题代码、等级和评分细则为所注来源的口径；标注“本产品建议”的，不是官方规定。");
        notes.add("工程量按整改完成报告日期统计，被退回的不计；“已核验”指至期末已核验通过的部分。");
        notes.add("用时中位数按期内销案问题自发现（或最近一次反弹）至核验通过的日历天数计算。");
        return notes;
    }
}
