package io.qingliu.query.demonstrationlist;

import io.qingliu.events.Words;
import io.qingliu.events.Zh;
import java.util.Arrays;

/** What can stand against the consequence of a final list, under the codes of the rules that the event names. */
enum Condition {
    /** Notice 四(一)4: “2024年12月1日前完成整治工作”, as the policy reads 前. */
    @Zh("整治工作未在示范截止日或之前完成")
    COMPLETED_AFTER_THE_CUT_OFF,
    /** Notice 四(一)4: “得分在90分以上（含90分）”. */
    @Zh("没有有效的验收合格结论")
    NO_PASSED_ROUND,
    /** Notice 四(一)4: the summary report goes to the municipal bureau. */
    @Zh("建设总结报告尚未提交或已被退回")
    NO_SUMMARY_REPORT,
    /** Notice 四(一)2: the candidate list. */
    @Zh("不在示范备选清单上")
    NOT_A_CANDIDATE,
    /** It was withdrawn or revoked before. */
    @Zh("本次示范申报已结束")
    THE_PARTICIPATION_HAS_ENDED;

    /** What a code says in Chinese; a code of another release says itself. */
    static String zh(String code) {
        return Arrays.stream(values())
                .filter(condition -> condition.name().equals(code))
                .findFirst()
                .map(Words::zh)
                .orElse(code);
    }
}
