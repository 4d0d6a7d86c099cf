package io.qingliu.events;

/** Grade of a problem (proposed; no official grading was found). */
public enum Severity {
    /** Maps to a veto. */
    @Zh("重大")
    CRITICAL,
    /** Blocks completion unless the policy says otherwise. */
    @Zh("较大")
    MAJOR,
    /** Does not block. */
    @Zh("一般")
    MINOR
}
