package io.qingliu.command.essentials;

import io.qingliu.command.kernel.Rule;

/** The rules of acceptance essentials. */
public enum EssentialsRule implements Rule {
    /** Versions are counted from 1 without a gap. */
    THE_NEXT_VERSION_FOLLOWS_THE_LAST(Rule.integrity(
            "版本号应为 {0}，收到 {1}；已发布的版本不能改写，请按下一版本发布。",
            "The version must be {0}, not {1}; a published version is never rewritten, publish the next one.")),
    /** Every tick names an essential by its code. */
    AN_ESSENTIAL_STANDS_ONCE(Rule.integrity(
            "要点编号“{0}”出现了不止一次；请使用不同编号。", "The essential '{0}' stands more than once; give each a code of its own.")),
    /** An empty list would be ticked off by nobody. */
    THERE_IS_AT_LEAST_ONE_ESSENTIAL(
            Rule.integrity("验收技术要点不能为空；请至少列出一条。", "There must be at least one essential; list it."));

    private final Wording wording;

    EssentialsRule(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
