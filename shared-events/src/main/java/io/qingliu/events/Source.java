package io.qingliu.events;

import org.jspecify.annotations.Nullable;

/**
 * Through which door a fact came in.
 *
 * @param kind the door
 * @param reference where exactly, for people to find it again: {@code "problems.xlsx!问题清单:17"}, a batch, a page
 */
public record Source(
        @Zh("来源类型") Kind kind, @Zh("来源位置") @Nullable String reference) {
    /** The doors. */
    public enum Kind {
        /** A programme calling the API. */
        @Zh("接口")
        API,
        /** A page of the product. */
        @Zh("页面")
        PAGE,
        /** A row of an imported workbook or file. */
        @Zh("表格导入")
        WORKBOOK,
        /** An automation of the ledger. */
        @Zh("自动流程")
        AUTOMATION,
        /** The illustrative programme; such facts are invented. */
        @Zh("演示数据")
        ILLUSTRATIVE
    }
}
