package io.qingliu.events.demonstration;

import io.qingliu.events.Zh;

/** How an expert judges one of the criteria 基础扎实、条件较好、积极性高 (notice 五(二)). */
public enum Appraisal {
    /** Clearly so. */
    @Zh("好")
    STRONG,
    /** So far as is needed. */
    @Zh("一般")
    ADEQUATE,
    /** Not so. */
    @Zh("较弱")
    WEAK
}
